// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/accounts.h"
#include "core/edits/clipboard.h"
#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/edits/properties.h"
#include "core/io/notation/notation.h"
#include "tests/support/describe.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace nestline;

/// Edits one by one. Designs are written in the notation: ids are those of lines.
class TestEdits : public QObject
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

    void suggestionFillsTheMenu();
    void suggestionForAQueueKnowsPeople();
    void impossibleConnectionsAreRefused();
    void keyAndTriggerGoTogether();
    void reconnectedLinkGetsAWayThatItsNewBeginningHas();

    void numberIsToggled();
    void manyNodesGetNumbersAtOnce();
    void freshNumberFollowsTheHighest();
    void accountsAreAddedChangedAndRemoved();

    void whatTheNewKindCannotDoIsGivenUp();
    void outboundCallsBelongToQueues();
    void directorySearchBelongsToAutoAttendants();

    void usersChangeTheAddOnWhereLicencesAreListed();
    void licencesAreListedByKindOrCountedTogether();
    void licencesOutOfRangeAreRefused();
    void ownPricesReturnToThePriceBookTogether();
    void termsAreSet();
    void badSettingsAreRefused();

    void pastedPartIsIndependent();
    void numberAlreadyInUseIsNotPasted();
};

namespace {

Document design(const char* text)
{
    const Result<Document> document = documentFromNotation(QString::fromUtf8(text));
    return document ? *document : Document();
}

NodeId node(const char* id)
{
    return NodeId(QString::fromLatin1(id));
}

LinkId link(const char* id)
{
    return LinkId(QString::fromLatin1(id));
}

MenuKey key(char symbol)
{
    return *MenuKey::fromString(QString(QChar::fromLatin1(symbol)));
}

} // namespace

void TestEdits::addedNodeHasPositionAndFreshId()
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

void TestEdits::takenIdIsRefused()
{
    const Document document = design("A\n 1 B\n");
    QCOMPARE(addNode(document, node("n1"), Node{.name = QStringLiteral("X")}, {}).error().code,
             Error::Code::NotAllowed);
    const Link way{.from = node("n2"), .to = node("n1"), .trigger = Trigger::Forward};
    QCOMPARE(connectNodes(document, link("l1"), way).error().code, Error::Code::NotAllowed);
    const Account account{.id = AccountId(QStringLiteral("r1"))};
    QCOMPARE(addAccount(document, node("n2"), account).error().code, Error::Code::NotAllowed);
}

void TestEdits::blankNameIsRefused()
{
    const Document document = design("A\n");
    QCOMPARE(renameNode(document, node("n1"), QStringLiteral("  \t")).error().code, Error::Code::InvalidInput);
    QCOMPARE(addNode(document, node("n2"), Node{}, {}).error().code, Error::Code::InvalidInput);
    QCOMPARE(renameNode(document, node("n9"), QStringLiteral("X")).error().code, Error::Code::NotFound);
}

void TestEdits::renamingToTheSameNameChangesNothing()
{
    const Document document = design("A\n");
    QVERIFY(renameNode(document, node("n1"), QStringLiteral(" A "))->sharesStorageWith(document));
    QCOMPARE(renameNode(document, node("n1"), QStringLiteral("Z"))->nodes.find(node("n1"))->name, QStringLiteral("Z"));
}

void TestEdits::removingANodeTakesItsLinksAlong()
{
    const Document document = design("A\n 1 B\n  1 C\n 2 = C\n");
    const Document rest = removeNodes(document, std::vector{node("n2"), node("n9")});
    QCOMPARE(rest.nodes.size(), 2);
    QCOMPARE(rest.links.size(), 1);
    QVERIFY(rest.links.contains(link("l3")));
}

void TestEdits::movingTouchesPositionsOnly()
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

void TestEdits::changingTheKindAdaptsLinks_data()
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

void TestEdits::changingTheKindAdaptsLinks()
{
    QFETCH(QString, before);
    QFETCH(int, kind);
    QFETCH(QString, after);
    const Document document = *documentFromNotation(before);
    const Document changed = *setKind(document, std::vector{node("n1")}, static_cast<NodeKind>(kind));
    QCOMPARE(notationFromDocument(changed), notationFromDocument(*documentFromNotation(after)));
}

void TestEdits::anEndKeepsNeitherAccountsNorLinks()
{
    const Document document = design("A\n 1 B +14255550100\n  1 C\n");
    const Document changed = *setKind(document, std::vector{node("n2")}, NodeKind::Person);
    QVERIFY(changed.nodes.find(node("n2"))->accounts.empty());
    QVERIFY(changed.links.contains(link("l1")));
    QVERIFY(!changed.links.contains(link("l2")));
}

void TestEdits::suggestionFillsTheMenu()
{
    Document document = design("A\nB\n");
    for (const MenuKey expected : MenuKey::all()) {
        const Link way = *suggestLink(document, node("n1"), node("n2"));
        QCOMPARE(way.trigger, Trigger::Key);
        QCOMPARE(*way.key, expected);
        document = *connectNodes(document, freshLinkId(document), way);
    }
    QVERIFY(!firstFreeKey(document, node("n1")));
    for (int i = 0; i < 5; ++i) {
        const Link way = *suggestLink(document, node("n1"), node("n2"));
        QVERIFY(!way.key);
        document = *connectNodes(document, freshLinkId(document), way);
    }
    QCOMPARE(suggestLink(document, node("n1"), node("n2")).error().code, Error::Code::NotAllowed);
}

void TestEdits::suggestionForAQueueKnowsPeople()
{
    const Document document = design("Q [queue]\n timeout V [voicemail]\nP [person]\nA\n");
    QCOMPARE(suggestLink(document, node("n1"), node("n3"))->trigger, Trigger::Agents);
    QCOMPARE(suggestLink(document, node("n1"), node("n4"))->trigger, Trigger::Overflow);
}

void TestEdits::impossibleConnectionsAreRefused()
{
    const Document document = design("A\n 1 P [person]\n");
    QCOMPARE(suggestLink(document, node("n1"), node("n1")).error().code, Error::Code::NotAllowed);
    QCOMPARE(suggestLink(document, node("n2"), node("n1")).error().code, Error::Code::NotAllowed);
    QCOMPARE(suggestLink(document, node("n1"), node("n9")).error().code, Error::Code::NotFound);
    const Link fromEnd{.from = node("n2"), .to = node("n1"), .trigger = Trigger::Forward};
    QCOMPARE(connectNodes(document, link("l9"), fromEnd).error().code, Error::Code::NotAllowed);
}

void TestEdits::keyAndTriggerGoTogether()
{
    const Document document = design("A\n 1 B\n");
    QVERIFY(!setTrigger(document, link("l1"), Trigger::Key, std::nullopt));
    QVERIFY(!setTrigger(document, link("l1"), Trigger::Forward, key('1')));
    QVERIFY(!setTrigger(document, link("l1"), Trigger::Agents, std::nullopt));
    QVERIFY(!setTrigger(document, link("l9"), Trigger::Forward, std::nullopt));
    const Document changed = *setTrigger(document, link("l1"), Trigger::Key, key('#'));
    QCOMPARE(*changed.links.find(link("l1"))->key, key('#'));
    QVERIFY(!setTrigger(document, link("l1"), Trigger::Holiday, std::nullopt)->links.find(link("l1"))->key);
}

void TestEdits::reconnectedLinkGetsAWayThatItsNewBeginningHas()
{
    const Document document = design("A\n 1 B\nC\n 1 D\nQ [queue]\n");
    const Link other = *reconnect(document, link("l1"), node("n3"), node("n2"))->links.find(link("l1"));
    QCOMPARE(other.from, node("n3"));
    QCOMPARE(*other.key, key('2'));
    QCOMPARE(reconnect(document, link("l1"), node("n5"), node("n2"))->links.find(link("l1"))->trigger,
             Trigger::Timeout);
    const Link retargeted = *reconnect(document, link("l1"), node("n1"), node("n5"))->links.find(link("l1"));
    QCOMPARE(*retargeted.key, key('1'));
    QVERIFY(!reconnect(document, link("l1"), node("n9"), node("n2")));
    QVERIFY2(!reconnect(document, link("l1"), node("n1"), node("n1")), "a node does not lead to itself");
}

void TestEdits::numberIsToggled()
{
    const QString number = QStringLiteral("+14255550100");
    const Document document = design("A\nP [person]\n");
    const Document on = *toggleNumber(document, node("n1"), number);
    QCOMPARE(on.nodes.find(node("n1"))->accounts.at(0).number, number);
    QVERIFY(*toggleNumber(on, node("n1"), number) == document);
    const auto drop = [](Node& n) { n.accounts.clear(); };
    const Document bare = updateNodes(document, std::vector{node("n1")}, drop);
    QCOMPARE(toggleNumber(bare, node("n1"), number)->nodes.find(node("n1"))->accounts.size(), size_t(1));
    QCOMPARE(toggleNumber(document, node("n2"), number).error().code, Error::Code::NotAllowed);
    QCOMPARE(toggleNumber(document, node("n9"), number).error().code, Error::Code::NotFound);
}

void TestEdits::manyNodesGetNumbersAtOnce()
{
    const Document document = design("A +14255550100\nB\nC\nP [person]\n");
    const std::vector apps{node("n1"), node("n2"), node("n3")};
    const auto numberOf = [](const Document& d, const char* id) {
        return d.nodes.find(node(id))->accounts.front().number;
    };
    const Document on = *addNumbers(document, apps);
    QCOMPARE(numberOf(on, "n1"), QStringLiteral("+14255550100"));
    QCOMPARE(numberOf(on, "n2"), QStringLiteral("+14255550101"));
    QCOMPARE(numberOf(on, "n3"), QStringLiteral("+14255550102"));
    const Document off = *removeNumbers(on, apps);
    QVERIFY(!off.nodes.find(node("n1"))->hasNumber());
    QCOMPARE(off.nodes.find(node("n3"))->accounts.size(), size_t(1));
    QCOMPARE(addNumbers(document, std::vector{node("n4")}).error().code, Error::Code::NotAllowed);
    QCOMPARE(removeNumbers(document, std::vector{node("n9")}).error().code, Error::Code::NotFound);
}

void TestEdits::freshNumberFollowsTheHighest()
{
    QCOMPARE(freshNumber(design("A\n")), QStringLiteral("+14255550100"));
    QCOMPARE(freshNumber(design("A +14255550199\nB +14255550120\n")), QStringLiteral("+14255550200"));
    QCOMPARE(freshNumber(design("A +999999999999999\nB +14255550100\n")), QStringLiteral("+14255550101"));
}

void TestEdits::accountsAreAddedChangedAndRemoved()
{
    const Document document = design("A\n");
    const AccountId id = freshAccountId(document);
    QCOMPARE(id, AccountId(QStringLiteral("r2")));
    const Document added = *addAccount(document, node("n1"), {.id = id});
    const Document changed = *updateAccount(added, node("n1"), id, [](Account& a) { a.pinned = true; });
    QVERIFY(changed.nodes.find(node("n1"))->accounts.at(1).pinned);
    QVERIFY(*removeAccount(changed, node("n1"), id) == document);
    QCOMPARE(removeAccount(document, node("n1"), id).error().code, Error::Code::NotFound);
    QCOMPARE(updateAccount(document, node("n1"), id, [](Account&) {}).error().code, Error::Code::NotFound);
}

void TestEdits::whatTheNewKindCannotDoIsGivenUp()
{
    const Document document = design("A +14255550100\n 1 B [queue]\n");
    Document able = *setDirectorySearch(document, std::vector{node("n1")}, true);
    able = *setOutbound(able, std::vector{node("n2")}, &OutboundUse::callback, true);
    const Document swapped = *setKind(*setKind(able, std::vector{node("n1")}, NodeKind::CallQueue),
                                      std::vector{node("n2")}, NodeKind::Person);
    QVERIFY(!swapped.nodes.find(node("n1"))->directorySearch);
    QVERIFY(!swapped.nodes.find(node("n2"))->outbound.any());
}

void TestEdits::outboundCallsBelongToQueues()
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

void TestEdits::directorySearchBelongsToAutoAttendants()
{
    const Document document = design("A +14255550100\n 1 B [queue]\n");
    const std::vector attendant{node("n1")};
    const Document searchable = *setDirectorySearch(document, attendant, true);
    QVERIFY(searchable.nodes.find(node("n1"))->directorySearch);
    QVERIFY(setDirectorySearch(searchable, attendant, true)->sharesStorageWith(searchable));
    QCOMPARE(setDirectorySearch(document, std::vector{node("n2")}, true).error().code, Error::Code::NotAllowed);
    QCOMPARE(setDirectorySearch(document, std::vector{node("n9")}, true).error().code, Error::Code::NotFound);
}

void TestEdits::usersChangeTheAddOnWhereLicencesAreListed()
{
    Document document;
    QCOMPARE(setPhoneSystemUsers(document, 600)->properties.tenant.phoneSystemUsers, 600);
    document.properties.tenant.licenses =
        LicenseCounts{.phoneSystem = 10, .e5 = 20, .businessVoice = 3, .callingPlan = 2, .sharedDevices = 7};
    const Tenant tenant = setPhoneSystemUsers(document, 100)->properties.tenant;
    QCOMPARE(tenant.licenses->phoneSystem, 75);
    QCOMPARE(tenant.licenses->sharedDevices, 7);
    QCOMPARE(setPhoneSystemUsers(document, 24).error().code, Error::Code::NotAllowed);
}

void TestEdits::licencesAreListedByKindOrCountedTogether()
{
    const Document single = *setPhoneSystemUsers(Document(), 600);
    const LicenseCounts counts{.phoneSystem = 500, .e5 = 90, .callingPlan = 10, .sharedDevices = 7};
    const Document listed = *setLicenses(single, counts);
    QVERIFY(listed.properties.tenant.licenses == counts);
    QCOMPARE(setLicenses(listed, LicenseCounts())->properties.tenant.phoneSystemUsers, 0);
    QVERIFY(*setLicenses(listed, std::nullopt) == single);
    QVERIFY(setLicenses(listed, counts)->sharesStorageWith(listed));
    QVERIFY(setLicenses(single, std::nullopt)->sharesStorageWith(single));
}

void TestEdits::licencesOutOfRangeAreRefused()
{
    const Document document;
    QCOMPARE(setLicenses(document, LicenseCounts{.e5 = -1}).error().code, Error::Code::InvalidInput);
    const LicenseCounts most{.phoneSystem = Tenant::maximumUsers, .e5 = Tenant::maximumUsers};
    QCOMPARE(setLicenses(document, most)->properties.tenant.phoneSystemUsers, Tenant::maximumUsers);
    QVERIFY(!setLicenses(document, LicenseCounts{.sharedDevices = Tenant::maximumUsers + 1}));
    QVERIFY(!setOrderedFreeLicenses(document, -1));
    QVERIFY(!setOrderedFreeLicenses(document, Tenant::maximumUsers + 1));
}

void TestEdits::ownPricesReturnToThePriceBookTogether()
{
    Document document;
    document.properties.tenant.prices.unknownFields.insert(QStringLiteral("later"), 1);
    Document own = setPaidLicensePrice(document, Money::fromUnits(7));
    own = setBaseLicensePrice(own, Money::fromUnits(8));
    own = setPayAsYouGoPrice(own, Money::fromUnits(3));
    own = setPriceSource(own, QStringLiteral("Offer 17"));
    own = setPriceDate(own, QStringLiteral("March 2022"));
    own = *setCurrency(own, QStringLiteral("EUR"));
    const OwnPrices& prices = own.properties.tenant.prices;
    QVERIFY(prices.paidLicense == Money::fromUnits(7));
    QVERIFY(prices.baseLicense == Money::fromUnits(8));
    QVERIFY(prices.payAsYouGo == Money::fromUnits(3));
    QCOMPARE(prices.source, QStringLiteral("Offer 17"));
    QCOMPARE(prices.date, QStringLiteral("March 2022"));
    QVERIFY(setBaseLicensePrice(own, Money::fromUnits(8)).sharesStorageWith(own));
    QVERIFY(clearOwnPrices(own) == document);
}

void TestEdits::termsAreSet()
{
    const Document document;
    const Document monthly = setCommitment(document, Commitment::Month);
    QVERIFY(monthly.properties.tenant.commitment == Commitment::Month);
    QVERIFY(setCommitment(monthly, Commitment::Month).sharesStorageWith(monthly));
    QVERIFY(setBillBaseLicenses(document, true).properties.tenant.billBaseLicenses);
    const Document ordered = *setOrderedFreeLicenses(document, 0);
    QVERIFY(ordered.properties.tenant.orderedFreeLicenses == 0);
    QVERIFY(*setOrderedFreeLicenses(ordered, std::nullopt) == document);
}

void TestEdits::badSettingsAreRefused()
{
    const Document document;
    QVERIFY(!setPhoneSystemUsers(document, -1));
    QVERIFY(!setPhoneSystemUsers(document, Tenant::maximumUsers + 1));
    QVERIFY(setPhoneSystemUsers(document, Tenant::maximumUsers));
    for (const char* bad : {"usd", "US", "USDX",
                            "U\xc3\x84"
                            "D"})
        QVERIFY2(!setCurrency(document, QString::fromUtf8(bad)), bad);
    QCOMPARE(setCurrency(document, QStringLiteral("EUR"))->properties.tenant.prices.currency, QStringLiteral("EUR"));
    QVERIFY(setCurrency(document, QString()));
}

void TestEdits::pastedPartIsIndependent()
{
    const Document document = design("A\n 1 B\n  1 C\n");
    const Document part = excerpt(document, std::vector{node("n1"), node("n2"), node("n9")});
    QCOMPARE(part.nodes.size(), 2);
    QCOMPARE(part.links.size(), 1); // the link to C stays behind
    const Pasted pasted = paste(document, part, {30, 40});
    QCOMPARE(pasted.nodes, (std::vector{node("n4"), node("n5")}));
    QCOMPARE(pasted.document.links.size(), 3);
    const Link* copy = pasted.document.links.find(link("l3"));
    QCOMPARE(copy->from, node("n4"));
    QCOMPARE(copy->to, node("n5"));
    QCOMPARE(*pasted.document.positions.find(node("n5")), QPointF(30, 40));
    QCOMPARE(pasted.document.nodes.find(node("n5"))->accounts.at(0).id, AccountId(QStringLiteral("r5")));
    QVERIFY(removeNodes(pasted.document, pasted.nodes) == document);
}

void TestEdits::numberAlreadyInUseIsNotPasted()
{
    const Document document = design("A +14255550100\n");
    const Document part = design("B +14255550100 +14255550101\n");
    const Document pasted = paste(document, part, {}).document;
    const std::vector<Account>& accounts = pasted.nodes.find(node("n2"))->accounts;
    QCOMPARE(accounts.at(0).number, QString());
    QCOMPARE(accounts.at(1).number, QStringLiteral("+14255550101"));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
