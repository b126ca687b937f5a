// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/redaction.h"

#include "core/base/phonenumber.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Redaction)
};

constexpr qsizetype fullNumber = 7;   // digits that are taken for a number although no account has it
constexpr qsizetype extensionEnd = 4; // digits of a number's end in a text of the document
constexpr qsizetype sentenceEnd = 6;  // the same in a sentence of ours, which has years and counts
constexpr qsizetype shortestSpelling = 3;

bool isPersonal(NodeKind kind)
{
    return kind == NodeKind::Person || kind == NodeKind::Operator || kind == NodeKind::ExternalNumber;
}

QString personalAlias(NodeKind kind, int number)
{
    switch (kind) {
    case NodeKind::Operator: return Text::tr("Operator %1", "stands for a name that is hidden").arg(number);
    case NodeKind::ExternalNumber:
        return Text::tr("External number %1", "stands for a number that is hidden").arg(number);
    default: return Text::tr("Person %1", "stands for a name that is hidden").arg(number);
    }
}

template <class Visitor>
void visitFreeTexts(const Document& document, Visitor&& visit)
{
    visit(document.properties.title);
    visit(document.properties.tenant.prices.source);
    for (const auto& [id, node] : document.nodes) {
        for (const QString* text : {&node.name, &node.group, &node.note})
            visit(*text);
    }
    for (const Baseline& baseline : document.properties.baselines)
        visit(baseline.name);
}

// Settings are figures, switches and keys; other texts could be anything.
QJsonObject settingsAlone(const QJsonObject& planning)
{
    QJsonObject kept;
    for (auto it = planning.begin(); it != planning.end(); ++it) {
        const QJsonArray list = it->toArray();
        const bool areKeys = it->isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue& value) {
                                 return MenuKey::fromString(value.toString()).has_value();
                             });
        if (it->isDouble() || it->isBool() || areKeys)
            kept.insert(it.key(), *it);
    }
    return kept;
}

} // namespace

Redaction::Redaction(const Document& document)
{
    learn(document);
}

bool Redaction::learn(const Document& document)
{
    const qsizetype before = m_secrets.size();
    learnTexts(document);
    for (const Baseline& baseline : document.properties.baselines)
        learnTexts(*baseline.document);
    return m_secrets.size() > before;
}

void Redaction::learnTexts(const Document& document)
{
    learnAccounts(document);
    learnNames(document);
    visitFreeTexts(document, [this](const QString& text) { learnNumbersIn(text); });
}

void Redaction::learnAccounts(const Document& document)
{
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts) {
            m_secrets.addText(account.upn, QStringLiteral("•••"));
            if (account.hasNumber())
                learnNumber(account.number);
        }
    }
}

void Redaction::learnNumber(const QString& spelling)
{
    const QString digits = digitsOf(spelling);
    QString& alias = m_numberAliases[digits.isEmpty() ? spelling : digits];
    if (alias.isEmpty())
        alias = Text::tr("Number %1", "stands for a phone number that is hidden").arg(m_numberAliases.size());
    m_secrets.addNumber(digits, alias);
    if (spelling.size() >= shortestSpelling)
        m_secrets.addText(spelling, alias);
}

void Redaction::learnNames(const Document& document)
{
    for (const auto& [id, node] : document.nodes) {
        if (!isPersonal(node.kind) || m_nameAliases.contains(node.name))
            continue;
        const QString alias = personalAlias(node.kind, ++m_nameCounts[node.kind]);
        m_nameAliases.insert(node.name, alias);
        m_secrets.addText(node.name, alias);
    }
}

// Whatever reads as a number is one, also if no account has it.
void Redaction::learnNumbersIn(const QString& text)
{
    for (qsizetype place = 0; place < text.size();) {
        const DigitRun run = digitRunAt(text, place);
        if (run.groups.empty()) {
            ++place;
            continue;
        }
        const DigitRun::Group& whole = run.groups.back();
        if (whole.digits.size() >= fullNumber && !m_secrets.knowsNumber(whole.digits))
            learnNumber(text.mid(place, whole.end - place));
        place = whole.end;
    }
}

QString Redaction::hidden(const QString& text) const
{
    return m_secrets.hiddenIn(text, extensionEnd);
}

QString Redaction::sentence(const QString& text) const
{
    return m_secrets.hiddenIn(text, sentenceEnd);
}

Document Redaction::shown(const Document& document) const
{
    Document result = document;
    std::vector<Table<NodeId, Node>::Entry> nodes;
    nodes.reserve(static_cast<size_t>(document.nodes.size()));
    for (const auto& [id, node] : document.nodes) {
        nodes.push_back({id, node});
        hideIn(nodes.back().row);
    }
    result.nodes = Table<NodeId, Node>::fromEntries(std::move(nodes));
    for (const auto& [id, link] : document.links) {
        if (!link.unknownFields.isEmpty()) {
            Link plain = link;
            plain.unknownFields = {};
            result.links = result.links.with(id, plain);
        }
    }
    result.properties = shownProperties(document.properties);
    return result;
}

void Redaction::hideIn(Node& node) const
{
    const QString alias = isPersonal(node.kind) ? m_nameAliases.value(node.name) : QString();
    node.name = alias.isEmpty() ? hidden(node.name) : alias;
    for (QString* text : {&node.group, &node.language, &node.timeZone, &node.note})
        *text = hidden(*text);
    node.unknownFields = {};
    for (Account& account : node.accounts) {
        account.upn.clear();
        const QString digits = digitsOf(account.number);
        account.number = m_numberAliases.value(digits.isEmpty() ? account.number : digits);
        account.unknownFields = {};
    }
}

Properties Redaction::shownProperties(const Properties& properties) const
{
    Properties result = properties;
    result.title = hidden(properties.title);
    result.planning = settingsAlone(properties.planning);
    result.unknownFields = {};
    Tenant& tenant = result.tenant;
    for (QString* text : {&tenant.prices.source, &tenant.prices.date})
        *text = hidden(*text);
    tenant.prices.unknownFields = {};
    tenant.unknownFields = {};
    if (tenant.licenses)
        tenant.licenses->unknownFields = {};

    std::set<QString> taken;
    for (Baseline& baseline : result.baselines) {
        const bool isCompared = baseline.name == properties.comparedBaseline;
        // Names stay different when what told them apart is hidden.
        const QString name = hidden(baseline.name);
        baseline.name = name;
        for (int i = 2; !taken.insert(baseline.name).second; ++i)
            baseline.name = QStringLiteral("%1 (%2)").arg(name).arg(i);
        if (isCompared)
            result.comparedBaseline = baseline.name;
        baseline.date = hidden(baseline.date);
        baseline.document = std::make_shared<const Document>(shown(*baseline.document));
        baseline.unknownFields = {};
    }
    sortBaselines(result.baselines);
    return result;
}

namespace {

/// New ids for the rows of a document, in the order of the old ones, so that nothing that is ordered by id changes.
class PlainIds
{
public:
    explicit PlainIds(const Document& document)
    {
        for (const auto& [id, node] : document.nodes) {
            m_nodes.emplace(id, NodeId(next(u'n', static_cast<int>(m_nodes.size()))));
            for (const Account& account : node.accounts)
                m_accounts.emplace(account.id, account.id);
        }
        int count = 0;
        for (auto& [old, fresh] : m_accounts)
            fresh = AccountId(next(u'r', count++));
    }

    Document applied(const Document& document) const
    {
        Document result;
        result.properties = document.properties;
        for (Baseline& baseline : result.properties.baselines)
            baseline.document =
                std::make_shared<const Document>(PlainIds(*baseline.document).applied(*baseline.document));
        for (const auto& [id, original] : document.nodes) {
            Node node = original;
            for (Account& account : node.accounts)
                account.id = m_accounts.at(account.id);
            result.nodes = result.nodes.with(m_nodes.at(id), std::move(node));
        }
        int count = 0;
        for (const auto& [id, original] : document.links) {
            Link link = original;
            link.from = m_nodes.at(link.from);
            link.to = m_nodes.at(link.to);
            result.links = result.links.with(LinkId(next(u'l', count++)), std::move(link));
        }
        for (const auto& [id, position] : document.positions) {
            if (const auto node = m_nodes.find(id); node != m_nodes.end())
                result.positions = result.positions.with(node->second, position);
        }
        return result;
    }

private:
    std::map<NodeId, NodeId> m_nodes;
    std::map<AccountId, AccountId> m_accounts;

    // Of one length, so that they are in order as texts, too.
    static QString next(QChar letter, int count)
    {
        return letter + QStringLiteral("%1").arg(count + 1, 6, 10, QLatin1Char('0'));
    }
};

} // namespace

Document redactedCopy(const Document& document)
{
    const Document shown = Redaction(document).shown(document);
    return PlainIds(shown).applied(shown);
}

} // namespace nestline
