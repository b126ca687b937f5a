// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/changeset.h"
#include "core/edits/accounts.h"
#include "core/edits/baselines.h"
#include "core/edits/clipboard.h"
#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/edits/properties.h"
#include "tests/support/describe.h"
#include "tests/support/randomdocument.h"

#include <QSet>
#include <QTest>

using namespace nestline;

/// What holds for every sequence of edits, whatever it is.
class TestEditProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsKeepTheStructure_data();
    void editsKeepTheStructure();
    void earlierVersionsStayAsTheyWere_data();
    void earlierVersionsStayAsTheyWere();
    void differenceIsEmptyExactlyForEqualVersions_data();
    void differenceIsEmptyExactlyForEqualVersions();
};

namespace {

/// Random edits; some of them are refused, as a user's are.
class Editor
{
public:
    explicit Editor(quint32 seed) : m_random(seed) {}

    Document begin() { return randomDocument(m_random, {.nodes = 15, .links = 20}); }

    Document edit(const Document& document)
    {
        switch (m_random.bounded(4)) {
        case 0: return editNodes(document);
        case 1: return editLinks(document);
        case 2: return editAccounts(document);
        default: return editOther(document);
        }
    }

private:
    // The new document, or the old one where the edit was refused.
    static Document orStay(const Document& document, const Result<Document>& result)
    {
        return result ? *result : document;
    }

    template <class Id, class Row>
    Id any(const Table<Id, Row>& table, const char* otherwise)
    {
        if (table.isEmpty() || m_random.bounded(20) == 0)
            return Id(QString::fromLatin1(otherwise)); // something that is gone
        auto entry = table.begin();
        std::advance(entry, m_random.bounded(static_cast<int>(table.size())));
        return entry->key;
    }
    NodeId anyNode(const Document& document) { return any(document.nodes, "gone"); }
    LinkId anyLink(const Document& document) { return any(document.links, "gone"); }
    Trigger anyTrigger() { return static_cast<Trigger>(m_random.bounded(10)); }
    std::optional<MenuKey> anyKey()
    {
        return m_random.bounded(2) == 0 ? std::nullopt
                                        : std::optional(MenuKey::all()[static_cast<size_t>(m_random.bounded(12))]);
    }
    std::vector<NodeId> anyNodes(const Document& document)
    {
        std::vector<NodeId> nodes;
        for (int i = m_random.bounded(4); i >= 0; --i)
            nodes.push_back(anyNode(document));
        return nodes;
    }
    AccountId anyAccount(const Document& document, const NodeId& node)
    {
        const Node* row = document.nodes.find(node);
        if (!row || row->accounts.empty())
            return AccountId(QStringLiteral("gone"));
        return row->accounts[static_cast<size_t>(m_random.bounded(static_cast<int>(row->accounts.size())))].id;
    }

    Document editNodes(const Document& document)
    {
        switch (m_random.bounded(5)) {
        case 0: {
            const Node node{.kind = static_cast<NodeKind>(m_random.bounded(8)), .name = QStringLiteral("New")};
            return orStay(document, addNode(document, freshNodeId(document), node, {1, 2}));
        }
        case 1: return removeNodes(document, std::vector{anyNode(document)});
        case 2: return orStay(document, renameNode(document, anyNode(document), randomText(m_random)));
        case 3:
            return orStay(document, setKind(document, anyNodes(document), static_cast<NodeKind>(m_random.bounded(8))));
        default:
            return updateNodes(document, anyNodes(document), [this](Node& node) { node.note = randomText(m_random); });
        }
    }

    Document editLinks(const Document& document)
    {
        switch (m_random.bounded(5)) {
        case 0: {
            const Result<Link> link = suggestLink(document, anyNode(document), anyNode(document));
            return link ? orStay(document, connectNodes(document, freshLinkId(document), *link)) : document;
        }
        case 1: {
            const Link link{
                .from = anyNode(document), .to = anyNode(document), .trigger = anyTrigger(), .key = anyKey()};
            return orStay(document, connectNodes(document, freshLinkId(document), link));
        }
        case 2: return removeLinks(document, std::vector{anyLink(document)});
        case 3: return orStay(document, setTrigger(document, anyLink(document), anyTrigger(), anyKey()));
        default: return orStay(document, reconnect(document, anyLink(document), anyNode(document), anyNode(document)));
        }
    }

    Document editAccounts(const Document& document)
    {
        const NodeId node = anyNode(document);
        switch (m_random.bounded(4)) {
        case 0: return orStay(document, toggleNumber(document, node, freshNumber(document)));
        case 1: return orStay(document, addAccount(document, node, {.id = freshAccountId(document)}));
        case 2: return orStay(document, removeAccount(document, node, anyAccount(document, node)));
        default:
            return orStay(document, updateAccount(document, node, anyAccount(document, node),
                                                  [](Account& account) { account.pinned = !account.pinned; }));
        }
    }

    Document editOther(const Document& document)
    {
        switch (m_random.bounded(7)) {
        case 0: return moveNodes(document, anyNodes(document), {10.0 * m_random.bounded(3), 0});
        case 1: return orStay(document, setPhoneSystemUsers(document, m_random.bounded(1000)));
        case 2: return setTitle(document, randomText(m_random));
        case 3: return setPaidLicensePrice(document, Money::fromUnits(m_random.bounded(9)));
        case 4: return editTerms(document);
        case 5: return editBaselines(document);
        default: return paste(document, excerpt(document, anyNodes(document)), {5, 5}).document;
        }
    }

    Document editTerms(const Document& document)
    {
        switch (m_random.bounded(5)) {
        case 0:
            return orStay(document, setLicenses(document, LicenseCounts{.phoneSystem = m_random.bounded(-1, 500),
                                                                        .callingPlan = m_random.bounded(5)}));
        case 1: return orStay(document, setLicenses(document, std::nullopt));
        case 2: return setCommitment(document, static_cast<Commitment>(m_random.bounded(3)));
        case 3: return orStay(document, setDirectorySearch(document, anyNodes(document), m_random.bounded(2) == 0));
        default:
            return orStay(document,
                          setOutbound(document, anyNodes(document), &OutboundUse::callback, m_random.bounded(2) == 0));
        }
    }

    Document editBaselines(const Document& document)
    {
        const auto anyName = [this] { return QString::number(m_random.bounded(4)); };
        switch (m_random.bounded(5)) {
        case 0: return orStay(document, addBaseline(document, anyName(), QString()));
        case 1: return orStay(document, removeBaseline(document, anyName()));
        case 2: return orStay(document, renameBaseline(document, anyName(), anyName()));
        case 3: return orStay(document, compareWithBaseline(document, anyName()));
        default: return orStay(document, restoreBaseline(document, anyName()));
        }
    }

    QRandomGenerator m_random;
};

// What is wrong with a document's structure; empty if nothing is.
QString structuralProblem(const Document& document)
{
    QSet<AccountId> accounts;
    for (const auto& [id, node] : document.nodes) {
        if (node.name.isEmpty())
            return QStringLiteral("nameless node");
        if (!isApp(node.kind) && !node.accounts.empty())
            return QStringLiteral("account on an end");
        if (node.outbound.any() && node.kind != NodeKind::CallQueue)
            return QStringLiteral("calls out, but is no queue");
        if (node.directorySearch && node.kind != NodeKind::AutoAttendant)
            return QStringLiteral("directory search outside an auto attendant");
        for (const Account& account : node.accounts) {
            if (accounts.contains(account.id))
                return QStringLiteral("account id twice");
            accounts.insert(account.id);
        }
    }
    for (const auto& [id, link] : document.links) {
        const Node* from = document.nodes.find(link.from);
        if (!from || !document.nodes.contains(link.to))
            return QStringLiteral("link without an end");
        if (!triggerFits(link.trigger, from->kind))
            return QStringLiteral("trigger does not fit");
        if (link.key.has_value() != (link.trigger == Trigger::Key))
            return QStringLiteral("key without its trigger");
    }
    QString before;
    for (const Baseline& baseline : document.properties.baselines) {
        if (baseline.name <= before || !baseline.document->properties.baselines.empty())
            return QStringLiteral("baselines in disorder");
        before = baseline.name;
    }
    const QString compared = document.properties.comparedBaseline;
    if (!compared.isEmpty() && !document.properties.baseline(compared))
        return QStringLiteral("compared with a baseline that is gone");
    for (const auto& [id, position] : document.positions) {
        if (!document.nodes.contains(id))
            return QStringLiteral("position without a node");
    }
    return {};
}

void addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

void TestEditProperties::editsKeepTheStructure_data()
{
    addSeeds();
}

void TestEditProperties::editsKeepTheStructure()
{
    QFETCH(quint32, seed);
    Editor editor(seed);
    Document document = editor.begin();
    QCOMPARE(structuralProblem(document), QString());
    for (int step = 0; step < 300; ++step) {
        document = editor.edit(document);
        QCOMPARE(structuralProblem(document), QString());
    }
}

void TestEditProperties::earlierVersionsStayAsTheyWere_data()
{
    addSeeds();
}

// Values: undoing is going back to a version that nobody can have changed.
void TestEditProperties::earlierVersionsStayAsTheyWere()
{
    QFETCH(quint32, seed);
    Editor editor(seed);
    std::vector<Document> versions{editor.begin()};
    std::vector<QString> texts{describe(versions.back())};
    for (int step = 0; step < 100; ++step) {
        versions.push_back(editor.edit(versions.back()));
        texts.push_back(describe(versions.back()));
    }
    while (!versions.empty()) {
        QCOMPARE(describe(versions.back()), texts.back());
        versions.pop_back();
        texts.pop_back();
    }
}

void TestEditProperties::differenceIsEmptyExactlyForEqualVersions_data()
{
    addSeeds();
}

void TestEditProperties::differenceIsEmptyExactlyForEqualVersions()
{
    QFETCH(quint32, seed);
    Editor editor(seed);
    Document document = editor.begin();
    for (int step = 0; step < 200; ++step) {
        const Document next = editor.edit(document);
        const ChangeSet changes = difference(document, next);
        QCOMPARE(changes.isEmpty(), document == next);
        QCOMPARE(changes.positions().isEmpty(), document.positions == next.positions);
        const bool sameMeaning =
            document.nodes == next.nodes && document.links == next.links && document.properties == next.properties;
        QCOMPARE(changes.touchesMeaning(), !sameMeaning);
        QVERIFY(difference(next, next).isEmpty());
        document = next;
    }
}

QTEST_GUILESS_MAIN(TestEditProperties)
#include "tst_editproperties.moc"
