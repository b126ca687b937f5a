// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/accounts.h"
#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "tests/support/printing.h"
#include "tests/support/shorthand.h"

#include <QTest>

using namespace nestline;
using namespace nestline::shorthand;

/// Edits of nodes, one by one.
class TestNodeEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addedNodeHasPositionAndFreshId();
    void takenIdIsRefused();
    void blankNameIsRefused();
    void renamingToTheSameNameChangesNothing();
    void removingANodeTakesItsLinksAlong();
    void movingTouchesPositionsOnly();
    void changingTheKindAdaptsLinks_data();
    void changingTheKindAdaptsLinks();
    void anEndKeepsNeitherAccountsNorLinks();
    void whatTheNewKindCannotDoIsGivenUp();
    void outboundCallsBelongToQueues();
    void directorySearchBelongsToAutoAttendants();
};

void TestNodeEdits::addedNodeHasPositionAndFreshId()
{
    Document document = design("A\n");
    const NodeId id = freshNodeId(document);
    QCOMPARE(id, node("n2"));
    document = *addNode(document, id, Node{.name = QStringLiteral(" B ")}, {10, 20});
    QCOMPARE(document.nodes.find(id)->name, QStringLiteral("B"));
    QCOMPARE(*document.positions.find(id), QPointF(10, 20));
    const Document gap = removeNodes(document, std::vector{node("n1")});
    QCOMPARE(freshNodeId(gap), node("n3")); // n2 is still there
}

void TestNodeEdits::takenIdIsRefused()
{
    const Document document = design("A\n 1 B\n");
    QCOMPARE(addNode(document, node("n1"), Node{.name = QStringLiteral("X")}, {}).error().code,
             Error::Code::NotAllowed);
    const Link way{.from = node("n2"), .to = node("n1"), .trigger = Trigger::Forward};
    QCOMPARE(connectNodes(document, link("l1"), way).error().code, Error::Code::NotAllowed);
    const Account account{.id = AccountId(QStringLiteral("r1"))};
    QCOMPARE(addAccount(document, node("n2"), account).error().code, Error::Code::NotAllowed);
}

void TestNodeEdits::blankNameIsRefused()
{
    const Document document = design("A\n");
    QCOMPARE(renameNode(document, node("n1"), QStringLiteral("  \t")).error().code, Error::Code::InvalidInput);
    QCOMPARE(addNode(document, node("n2"), Node{}, {}).error().code, Error::Code::InvalidInput);
    QCOMPARE(renameNode(document, node("n9"), QStringLiteral("X")).error().code, Error::Code::NotFound);
}

void TestNodeEdits::renamingToTheSameNameChangesNothing()
{
    const Document document = design("A\n");
    QVERIFY(renameNode(document, node("n1"), QStringLiteral(" A "))->sharesStorageWith(document));
    QCOMPARE(renameNode(document, node("n1"), QStringLiteral("Z"))->nodes.find(node("n1"))->name, QStringLiteral("Z"));
}

void TestNodeEdits::removingANodeTakesItsLinksAlong()
{
    const Document document = design("A\n 1 B\n  1 C\n 2 = C\n");
    const Document rest = removeNodes(document, std::vector{node("n2"), node("n9")});
    QCOMPARE(rest.nodes.size(), 2);
    QCOMPARE(rest.links.size(), 1);
    QVERIFY(rest.links.contains(link("l3")));
}

void TestNodeEdits::movingTouchesPositionsOnly()
{
    Document document = design("A\n 1 B\n");
    document.positions = document.positions.with(node("n1"), QPointF(1, 2));
    const std::vector ids{node("n1"), node("n2"), node("n9")};
    const Document moved = moveNodes(document, ids, {10, 0});
    QCOMPARE(*moved.positions.find(node("n1")), QPointF(11, 2));
    QCOMPARE(*moved.positions.find(node("n2")), QPointF(10, 0));
    QVERIFY(!moved.positions.contains(node("n9")));
    QVERIFY(moved.nodes.sharesStorageWith(document.nodes));
    QVERIFY(moved.links.sharesStorageWith(document.links));
}

void TestNodeEdits::changingTheKindAdaptsLinks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, NodeKind kind, const char* before, const char* after) {
        QTest::newRow(name) << QString::fromLatin1(before) << int(kind) << QString::fromLatin1(after);
    };
    row("time-out becomes no input", NodeKind::AutoAttendant, "X [queue]\n timeout V [voicemail]\n",
        "X\n noinput V [voicemail]\n");
    row("agents become menu options", NodeKind::AutoAttendant, "X [queue]\n agents P [person]\n agents R [person]\n",
        "X\n 1 P [person]\n 2 R [person]\n");
    row("each way once", NodeKind::AutoAttendant, "X [queue]\n overflow A [queue]\n noagents V [voicemail]\n",
        "X\n operator A [queue]\n afterhours V [voicemail]\n");
    row("options for people become agents", NodeKind::CallQueue, "X\n 1 P [person]\n 2 R [operator]\n",
        "X [queue]\n agents P [person]\n agents R [operator]\n");
    row("other options fill up, then go", NodeKind::CallQueue,
        "X\n 1 A [voicemail]\n 2 B [voicemail]\n 3 C [voicemail]\n 4 D [voicemail]\n",
        "X [queue]\n timeout A [voicemail]\n overflow B [voicemail]\n noagents C [voicemail]\nD [voicemail]\n");
    row("the same kind stays as it is", NodeKind::AutoAttendant, "X\n 5 A [queue]\n", "X\n 5 A [queue]\n");
}

void TestNodeEdits::changingTheKindAdaptsLinks()
{
    QFETCH(QString, before);
    QFETCH(int, kind);
    QFETCH(QString, after);
    const Document document = *documentFromNotation(before);
    const Document changed = *setKind(document, std::vector{node("n1")}, static_cast<NodeKind>(kind));
    QCOMPARE(notationFromDocument(changed), notationFromDocument(*documentFromNotation(after)));
}

void TestNodeEdits::anEndKeepsNeitherAccountsNorLinks()
{
    const Document document = design("A\n 1 B +14255550100\n  1 C\n");
    const Document changed = *setKind(document, std::vector{node("n2")}, NodeKind::Person);
    QVERIFY(changed.nodes.find(node("n2"))->accounts.empty());
    QVERIFY(changed.links.contains(link("l1")));
    QVERIFY(!changed.links.contains(link("l2")));
}

void TestNodeEdits::whatTheNewKindCannotDoIsGivenUp()
{
    const Document document = design("A +14255550100\n 1 B [queue]\n");
    Document able = *setDirectorySearch(document, std::vector{node("n1")}, true);
    able = *setOutbound(able, std::vector{node("n2")}, &OutboundUse::callback, true);
    const Document swapped = *setKind(*setKind(able, std::vector{node("n1")}, NodeKind::CallQueue),
                                      std::vector{node("n2")}, NodeKind::Person);
    QVERIFY(!swapped.nodes.find(node("n1"))->directorySearch);
    QVERIFY(!swapped.nodes.find(node("n2"))->outbound.any());
}

void TestNodeEdits::outboundCallsBelongToQueues()
{
    const Document document = design("A +14255550100\n 1 B [queue]\n 2 C [queue]\n");
    const std::vector queues{node("n2"), node("n3")};
    const Document both = *setOutbound(document, queues, &OutboundUse::onBehalf, true);
    for (const NodeId& queue : queues)
        QVERIFY(both.nodes.find(queue)->outbound == (OutboundUse{.callback = false, .onBehalf = true}));
    QVERIFY(setOutbound(both, queues, &OutboundUse::onBehalf, true)->sharesStorageWith(both));
    QVERIFY(*setOutbound(both, queues, &OutboundUse::onBehalf, false) == document);

    const auto refused = [&](const char* id, bool on) {
        return setOutbound(document, std::vector{node(id)}, &OutboundUse::callback, on);
    };
    QCOMPARE(refused("n1", true).error().code, Error::Code::NotAllowed);
    QVERIFY(refused("n1", false)); // what a file says can be taken off
    QCOMPARE(refused("n9", true).error().code, Error::Code::NotFound);
}

void TestNodeEdits::directorySearchBelongsToAutoAttendants()
{
    const Document document = design("A +14255550100\n 1 B [queue]\n");
    const std::vector attendant{node("n1")};
    const Document searchable = *setDirectorySearch(document, attendant, true);
    QVERIFY(searchable.nodes.find(node("n1"))->directorySearch);
    QVERIFY(setDirectorySearch(searchable, attendant, true)->sharesStorageWith(searchable));
    QCOMPARE(setDirectorySearch(document, std::vector{node("n2")}, true).error().code, Error::Code::NotAllowed);
    QCOMPARE(setDirectorySearch(document, std::vector{node("n9")}, true).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestNodeEdits)
#include "tst_nodeedits.moc"
