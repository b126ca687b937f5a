// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/dismissals.h"
#include "core/licensing/bill.h"
#include "core/planning/frontier.h"
#include "tests/support/describe.h"
#include "tests/support/planverifier.h"
#include "tests/support/randomestate.h"

#include <QTest>

using namespace nestline;

/// Plans under all rule editions: what needs a licence, what saves one, and that the bill says the same.
class TestPlanEditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBillCountsTheSame_data();
    void theBillCountsTheSame();
    void accountsThatNobodyMissesGoFirst();
    void onlyAsManyAccountsGoAsNeeded();
    void aNumberGoesWithItsAccountAndLinksBecomeDirect();
    void aFrontDoorLeavesNoAccountBehind();
    void pinnedAndDismissedAccountsStay();
    void editionsWithoutDirectNestingSaveNothing_data();
    void editionsWithoutDirectNestingSaveNothing();
    void editionsWithoutCostSaveNothing_data();
    void editionsWithoutCostSaveNothing();
    void aMenuMakesAccountsUndialable();
    void everyStepSavesWhatItSays();
    void theFrontierReachesTheFewestAccounts();

private:
    Catalogue m_catalogue = *loadCatalogue();
};

namespace {

using Demand = RuleEdition::Demand;

Account numbered(const char* id, qint64 calls)
{
    Account account{AccountId(QString::fromLatin1(id))};
    account.number = QStringLiteral("+14255550%1").arg(QLatin1String(id + 1), 3, u'0');
    account.monthlyCalls = calls;
    return account;
}

Account unnumbered(const char* id)
{
    return Account{AccountId(QString::fromLatin1(id))};
}

void add(Document& document, const char* id, NodeKind kind, std::vector<Account> accounts)
{
    Node node;
    node.kind = kind;
    node.name = QString::fromLatin1(id);
    node.accounts = std::move(accounts);
    document.nodes = document.nodes.with(NodeId(QString::fromLatin1(id)), node);
}

void lead(Document& document, const char* id, const char* from, const char* to, const char* key)
{
    document.links =
        document.links.with(LinkId(QString::fromLatin1(id)), {NodeId(QString::fromLatin1(from)),
                                                              NodeId(QString::fromLatin1(to)),
                                                              Trigger::Key,
                                                              MenuKey::fromString(QString::fromLatin1(key)),
                                                              Reference::ResourceAccount,
                                                              {}});
}

// A menu with a number leads to a queue that has an account only to be led to, and to one that has a number as well.
Document office()
{
    Document document;
    document.properties.tenant.phoneSystemUsers = 1;
    add(document, "main", NodeKind::AutoAttendant, {numbered("r1", 500)});
    add(document, "sales", NodeKind::CallQueue, {unnumbered("r2")});
    add(document, "support", NodeKind::CallQueue, {numbered("r3", 40)});
    add(document, "fax", NodeKind::CallQueue, {numbered("r4", 5), unnumbered("r5")});
    lead(document, "l1", "main", "sales", "1");
    lead(document, "l2", "main", "support", "2");
    return document;
}

PlanOptions keeping(int keep)
{
    PlanOptions options;
    options.keep = keep;
    return options;
}

const Node& nodeOf(const Document& document, const char* id)
{
    return *document.nodes.find(NodeId(QString::fromLatin1(id)));
}

RuleEdition dialable(bool direct)
{
    RuleEdition edition = editionWithPool(1);
    edition.demand = Demand::DirectlyDialableAccounts;
    edition.directNesting = direct;
    return edition;
}

Document someEstate(QRandomGenerator& random)
{
    RandomEstateOptions options;
    options.apps = 12 + random.bounded(12);
    options.groups = 1 + random.bounded(3);
    options.spareAccounts = 0.3;
    options.pinnedAccounts = 0.2;
    Document document = randomEstate(random, options);
    document.properties.tenant.phoneSystemUsers = random.bounded(2) ? 1 : 0;
    // What ends have of accounts means nothing, but the bill counts it.
    if (random.bounded(2))
        add(document, "end", NodeKind::Person, {numbered("e7", 3), unnumbered("e8")});
    return document;
}

} // namespace

void TestPlanEditions::theBillCountsTheSame_data()
{
    QTest::addColumn<RuleEdition>("edition");
    for (RuleEdition edition : m_catalogue.editions) {
        QTest::newRow(qPrintable(edition.code)) << edition;
        edition.pool.base = 3; // so small that random estates pay for something
        QTest::addRow("%s, small pool", qPrintable(edition.code)) << edition;
    }
    QTest::newRow("dialable") << dialable(false);
    QTest::newRow("dialable, direct") << dialable(true);
}

void TestPlanEditions::theBillCountsTheSame()
{
    QFETCH(RuleEdition, edition);
    QRandomGenerator random(7);
    for (int i = 0; i < 15; ++i) {
        const Document document = someEstate(random);
        PlanOptions options;
        if (i % 3 == 0)
            options.keep = random.bounded(40);
        const Result<Plan> best = plan(document, edition, options);
        if (!best) {
            QVERIFY2(options.keep && best.error().message.contains(QLatin1String("fewest")),
                     qPrintable(best.error().message));
            continue;
        }
        const Bill before = computeBill(document, edition, m_catalogue);
        const Bill after = computeBill(best->document, edition, m_catalogue);
        const QString where = QStringLiteral("document %1\n").arg(i) + describe(document);
        QVERIFY2(best->licensableBefore == before.licensableAccounts, qPrintable(where));
        QVERIFY2(best->licensableAfter == after.licensableAccounts, qPrintable(where));
        QVERIFY2(best->paidBefore == before.paidCount && best->paidAfter == after.paidCount, qPrintable(where));
        QVERIFY2(best->licensableAfter <= options.keep.value_or(best->licensableBefore), qPrintable(where));
        QVERIFY2(best->paidAfter <= best->paidBefore && best->lowerBound <= best->callerCost, qPrintable(where));
        const bool mayGo = edition.demand != Demand::AccountsWithNumber && edition.directNesting;
        const RedesignVerdict verdict =
            verifyRedesign(document, best->document, mayGo ? LicenseRule::EveryAccount : LicenseRule::Numbers);
        QVERIFY2(verdict.violations.isEmpty(), qPrintable(QString(verdict.violations.join(u'\n') + where)));
        QCOMPARE(verdict.callerCost, best->callerCost);
        if (best->paidAfter == 0 && !options.keep)
            QVERIFY(plan(best->document, edition)->steps.empty());
    }
}

void TestPlanEditions::accountsThatNobodyMissesGoFirst()
{
    const Result<Plan> best = plan(office(), directEditionWithPool(3));
    QVERIFY(best);
    QCOMPARE(best->licensableBefore, 5);
    QCOMPARE(best->licensableAfter, 3);
    QCOMPARE(best->callerCost, 0.0);
    QVERIFY(best->optimal);
    QCOMPARE(best->steps.size(), size_t(2));
    QCOMPARE(actionName(best->steps.front().action), QStringLiteral("dropAccount"));
    // Fax can still be dialled, so its second account is missed least.
    QCOMPARE(best->steps.front().node, NodeId(QStringLiteral("fax")));
    QCOMPARE(nodeOf(best->document, "fax").accounts.size(), size_t(1));
    QVERIFY(nodeOf(best->document, "sales").accounts.empty());
    QCOMPARE(best->document.links.find(LinkId(QStringLiteral("l1")))->reference, Reference::VoiceApp);
    QCOMPARE(best->document.links.find(LinkId(QStringLiteral("l2")))->reference, Reference::ResourceAccount);
    QVERIFY2(best->steps.back().effect.contains(QLatin1String("caller ID")), qPrintable(best->steps.back().effect));
    QVERIFY2(best->steps.back().effect.contains(QLatin1String("reports")), qPrintable(best->steps.back().effect));
}

void TestPlanEditions::onlyAsManyAccountsGoAsNeeded()
{
    const Result<Plan> best = plan(office(), directEditionWithPool(4));
    QVERIFY(best);
    QCOMPARE(best->steps.size(), size_t(1));
    QCOMPARE(best->licensableAfter, 4);
    QCOMPARE(nodeOf(best->document, "sales").accounts.size(), size_t(1));
}

void TestPlanEditions::aNumberGoesWithItsAccountAndLinksBecomeDirect()
{
    const Result<Plan> best = plan(office(), directEditionWithPool(2));
    QVERIFY(best);
    QCOMPARE(best->licensableAfter, 2);
    QCOMPARE(best->callerCost, 10.0); // five callers of the fax dial anew and press a key
    QVERIFY(nodeOf(best->document, "fax").accounts.empty());
    const Result<Plan> fewest = plan(office(), directEditionWithPool(1));
    QVERIFY(fewest);
    QCOMPARE(fewest->licensableAfter, 1);
    QVERIFY(nodeOf(fewest->document, "support").accounts.empty());
    QCOMPARE(fewest->document.links.find(LinkId(QStringLiteral("l2")))->reference, Reference::VoiceApp);
    for (const auto& [id, link] : fewest->document.links)
        QCOMPARE(link.reference, Reference::VoiceApp);
}

void TestPlanEditions::aFrontDoorLeavesNoAccountBehind()
{
    Document document;
    document.properties.tenant.phoneSystemUsers = 1;
    add(document, "sales", NodeKind::CallQueue, {numbered("r1", 500)});
    add(document, "fax", NodeKind::CallQueue, {numbered("r2", 5)});
    const Result<Plan> best = plan(document, directEditionWithPool(1));
    QVERIFY(best);
    QCOMPARE(best->licensableAfter, 1);
    QVERIFY(nodeOf(best->document, "sales").accounts.empty());
    QVERIFY(nodeOf(best->document, "fax").accounts.empty());
    const auto door = std::find_if(best->steps.begin(), best->steps.end(),
                                   [](const PlanStep& step) { return step.action == PlanStep::Action::AddFrontDoor; });
    QVERIFY(door != best->steps.end() && door->direct && !door->newAccount);
    QVERIFY2(door->effect.contains(QLatin1String("hours")), qPrintable(door->effect));
}

void TestPlanEditions::pinnedAndDismissedAccountsStay()
{
    Document document = office();
    Node sales = nodeOf(document, "sales");
    sales.accounts.front().pinned = true;
    document.nodes = document.nodes.with(NodeId(QStringLiteral("sales")), sales);
    addDismissal(document.properties, {{AccountId(QStringLiteral("r5"))}});
    const Result<Plan> best = plan(document, directEditionWithPool(0));
    QVERIFY(best);
    QCOMPARE(nodeOf(best->document, "sales").accounts.size(), size_t(1));
    QCOMPARE(nodeOf(best->document, "fax").accounts.size(), size_t(1));
    QCOMPARE(best->licensableAfter, 3);
    for (const auto& [id, link] : best->document.links) {
        if (link.to != NodeId(QStringLiteral("support")))
            QCOMPARE(link.reference, Reference::ResourceAccount);
    }
    const Result<Plan> fewer = plan(document, directEditionWithPool(0), keeping(2));
    QVERIFY(!fewer);
    for (const char* part : {"the fewest possible is 3", "1 account(s) without a number are pinned",
                             "1 account(s) without a number stay because a suggestion was dismissed", "1 without pins"})
        QVERIFY2(fewer.error().message.contains(QLatin1String(part)), qPrintable(fewer.error().message));
}

void TestPlanEditions::editionsWithoutDirectNestingSaveNothing_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"R1a", "R3", "R4"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestPlanEditions::editionsWithoutDirectNestingSaveNothing()
{
    QFETCH(QString, code);
    const RuleEdition& edition = *m_catalogue.edition(code);
    const Result<Plan> best = plan(office(), edition);
    QVERIFY(best);
    QVERIFY(best->steps.empty() && best->optimal && best->fewestProved);
    QCOMPARE(best->licensableAfter, 5);
    QVERIFY2(best->notes.join(u' ').contains(QLatin1String("nesting saves nothing")),
             qPrintable(best->notes.join(u' ')));
    const Result<Plan> fewer = plan(office(), edition, keeping(4));
    QVERIFY(!fewer);
    QVERIFY2(fewer.error().message.contains(QLatin1String("the fewest possible is 5")),
             qPrintable(fewer.error().message));
    QVERIFY2(fewer.error().message.contains(QLatin1String("nesting saves nothing")), qPrintable(fewer.error().message));
    QCOMPARE(frontier(office(), edition)->size(), size_t(1));
}

void TestPlanEditions::editionsWithoutCostSaveNothing_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"R0", "R5", "R6"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestPlanEditions::editionsWithoutCostSaveNothing()
{
    QFETCH(QString, code);
    const Result<Plan> best = plan(office(), *m_catalogue.edition(code));
    QVERIFY(best);
    QVERIFY(best->steps.empty());
    QCOMPARE(best->paidBefore, 0);
    QVERIFY2(best->notes.join(u' ').contains(QLatin1String("nesting saves nothing")),
             qPrintable(best->notes.join(u' ')));
    QVERIFY(plan(office(), *m_catalogue.edition(code), keeping(5)));
}

// Of service numbers: what a menu leads to cannot be dialled any more, an account without a number neither.
void TestPlanEditions::aMenuMakesAccountsUndialable()
{
    const Result<Plan> best = plan(office(), dialable(false), keeping(2));
    QVERIFY(best);
    QCOMPARE(best->licensableBefore, 4); // main, support, and both of fax, which no menu leads to
    QCOMPARE(best->licensableAfter, 2);
    QCOMPARE(best->callerCost, 10.0);
    QVERIFY(best->optimal);
    QCOMPARE(best->steps.size(), size_t(1));
    QCOMPARE(best->steps.front().licensesSaved, 2);
    QCOMPARE(nodeOf(best->document, "fax").accounts.size(), size_t(2));
}

void TestPlanEditions::everyStepSavesWhatItSays()
{
    QRandomGenerator random(11);
    for (const RuleEdition& edition : {directEditionWithPool(2), dialable(false), dialable(true), editionWithPool(2)}) {
        const bool mayGo = edition.demand != Demand::AccountsWithNumber && edition.directNesting;
        for (int i = 0; i < 10; ++i) {
            const Document document = someEstate(random);
            const Result<Plan> best = plan(document, edition);
            QVERIFY(best);
            Document current = document;
            int left = best->licensableBefore;
            double cost = 0;
            for (const PlanStep& step : best->steps) {
                current = applyStep(current, step);
                left -= step.licensesSaved;
                cost += step.callerCost;
                QCOMPARE(computeBill(current, edition, m_catalogue).licensableAccounts, left);
                const RedesignVerdict verdict =
                    verifyRedesign(document, current, mayGo ? LicenseRule::EveryAccount : LicenseRule::Numbers);
                QVERIFY2(verdict.violations.isEmpty(), qPrintable(verdict.violations.join(u'\n')));
                QVERIFY(!step.text.isEmpty() && !step.effect.isEmpty());
            }
            QCOMPARE(describe(current), describe(best->document));
            QCOMPARE(cost, best->callerCost);
        }
    }
}

void TestPlanEditions::theFrontierReachesTheFewestAccounts()
{
    QRandomGenerator random(13);
    for (const RuleEdition& edition : {directEditionWithPool(2), dialable(false)}) {
        const Document document = someEstate(random);
        const auto points = frontier(document, edition);
        QVERIFY(points && !points->empty());
        QCOMPARE(points->front().keep, computeBill(document, edition, m_catalogue).licensableAccounts);
        QCOMPARE(points->front().callerCost, 0.0);
        for (const FrontierPoint& point : *points) {
            const Result<Plan> best = plan(document, edition, keeping(point.keep));
            QVERIFY(best);
            QVERIFY(best->callerCost <= point.callerCost && point.lowerBound <= best->callerCost);
            if (edition.directNesting)
                QCOMPARE(best->callerCost, point.callerCost);
        }
        if (edition.directNesting)
            QVERIFY(!plan(document, edition, keeping(points->back().keep - 1)));
    }
}

QTEST_GUILESS_MAIN(TestPlanEditions)
#include "tst_planeditions.moc"
