// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/secretdocument.h"

#include "core/base/phonenumber.h"

#include <QStringDecoder>

namespace nestline {

namespace {

// Of the names of all persons.
const QStringList nameWords{QStringLiteral("Zora"), QStringLiteral("Quimby")};

QString anyOf(QRandomGenerator& random, const QStringList& list)
{
    return list.isEmpty() ? QString() : list.at(random.bounded(static_cast<int>(list.size())));
}

/// Fills a document with secrets and keeps account of them.
class Writer
{
public:
    explicit Writer(QRandomGenerator& random) : m_random(random) {}

    SecretDocument write(int nodes, bool withBaseline)
    {
        for (int i = 0; i < nodes; ++i) {
            m_result.numbers << QStringLiteral("+1425%1").arg(m_random.bounded(1'000'000, 10'000'000));
            m_result.texts << QStringLiteral("%1-%2").arg(nameWords.join(u' ')).arg(m_random.bounded(100, 100'000))
                           << QStringLiteral("z.quimby%1@contoso.example").arg(m_random.bounded(100, 100'000));
        }
        Document& document = m_result.document;
        document.properties.title = sentence();
        document.properties.tenant.prices.source = sentence();
        document.properties.unknownFields.insert(secret(), secret());
        document.properties.planning.insert(QStringLiteral("later"), secret());
        std::vector<NodeId> ids;
        for (int i = 0; i < nodes; ++i) {
            ids.push_back(NodeId(QStringLiteral("%1 %2").arg(secret()).arg(i)));
            document.nodes = document.nodes.with(ids.back(), node(i));
            document.positions = document.positions.with(ids.back(), QPointF(240 * (i % 6), 100 * (i / 6)));
        }
        for (int i = 1; i < nodes; ++i) {
            Link link{.from = ids[static_cast<size_t>(m_random.bounded(i))], .to = ids[static_cast<size_t>(i)]};
            link.trigger = Trigger::Timeout;
            link.unknownFields.insert(QStringLiteral("later"), secret());
            document.links = document.links.with(LinkId(QStringLiteral("%1 %2").arg(secret()).arg(i)), link);
        }
        if (withBaseline) {
            auto before = std::make_shared<const Document>(document);
            document.properties.comparedBaseline = secret();
            document.properties.baselines.push_back({document.properties.comparedBaseline, {}, before, {}});
        }
        return m_result;
    }

private:
    QRandomGenerator& m_random;
    SecretDocument m_result;

    Node node(int index)
    {
        Node node;
        node.kind = static_cast<NodeKind>(m_random.bounded(static_cast<int>(NodeKind::Disconnect) + 1));
        const bool isPerson = node.kind == NodeKind::Person || node.kind == NodeKind::Operator;
        node.name = isPerson ? m_result.texts.at(2 * index) : sentence();
        // Only what is marked as a person's name is one: every other node tells of persons that the document has.
        if (!isPerson)
            m_result.texts.replace(2 * index, m_result.texts.at(2 * index + 1));
        node.note = sentence() + QStringLiteral(" – %1s desk").arg(anyOf(m_random, nameWords));
        node.unknownFields.insert(secret(), secret());
        Account account{.id = AccountId(QStringLiteral("%1 %2").arg(secret()).arg(index))};
        account.upn = m_result.texts.at(2 * index + 1);
        account.number = spelling(m_result.numbers.at(index));
        account.unknownFields.insert(QStringLiteral("later"), secret());
        if (isApp(node.kind))
            node.accounts.push_back(account);
        return node;
    }

    QString spelling(const QString& number)
    {
        switch (m_random.bounded(3)) {
        case 0: return displayPhoneNumber(number);
        case 1: return QStringLiteral("+1 (425) %1-%2").arg(number.mid(5, 3), number.mid(8));
        default: return number;
        }
    }

    QString secret()
    {
        return m_random.bounded(2) ? anyOf(m_random, m_result.texts) : spelling(anyOf(m_random, m_result.numbers));
    }

    QString sentence() { return QStringLiteral("Desk of %1, or call %2 (%3)").arg(secret(), secret(), secret()); }
};

QString withoutSeparators(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || QStringView(u"-()./").contains(c); });
    return text;
}

} // namespace

QString SecretDocument::leakIn(const QString& text) const
{
    for (const QString& secret : texts + nameWords) {
        if (text.contains(secret, Qt::CaseInsensitive))
            return secret;
    }
    const QString dense = withoutSeparators(text);
    for (const QString& number : numbers) {
        // Also without the country code, and the subscriber's part in one.
        if (dense.contains(number.mid(2)) || text.contains(number.mid(5)))
            return number;
    }
    return {};
}

QString SecretDocument::leakIn(const QByteArray& bytes) const
{
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16BE, QStringConverter::Utf16LE, QStringConverter::Latin1}) {
        QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(bytes);
        if (const QString leak = leakIn(text); !leak.isEmpty())
            return leak;
    }
    return {};
}

SecretDocument secretDocument(QRandomGenerator& random, int nodes)
{
    return Writer(random).write(nodes, true);
}

} // namespace nestline
