// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "core/planning/frontier.h"
#include "tests/support/describe.h"
#include "tests/support/planverifier.h"
#include "tests/support/randomestate.h"

#include <QTest>

#include <limits>

using namespace nestline;

/// What a plan carries beside its optimum: steps, words, limits, and what must not change it.
class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nestsTheQuieterNumber();
    void stopsAtTheFreePool();
    void changesNothingBeneathTheFreePool();
    void saysWhatStandsInTheWay();
    void respectsNumbersThatAreHeld();
    void directorySearchHostsOnlyWhenAllowed();
    void wrongSettingsAreNamed();
    void everyStepLeavesALegalDocument();
    void samePlanEveryTime();
    void namesDoNotMatter();
    void idsAndTheirOrderDoNotMatter();
    void oneMoreUserNeverRaisesTheBill();
    void costsScaleWithCalls();
    void moreAccountsNeverCostMore();
    void theFrontierAgreesWithSinglePlans();
    void stopsWhenAsked();
    void aStoppedPlanLeavesNothingBehind();
    void aLimitForCallersIsKeptAndMet();
    void saysWhatWouldHelp();
    void saysWhatMenusDoOutsideHours();
    void fewerKeysForACallerCanBeAskedFor();
    void thereIsAPlanHoweverLittleEffortItMayTake();
};

namespace {

Document fromNotation(const char* text)
{
    const Result<Document> document = documentFromNotation(QString::fromLatin1(text));
    return document ? *document : Document();
}

Document someEstate(quint32 seed, int apps)
{
    QRandomGenerator random(seed);
    RandomEstateOptions options;
    options.apps = apps;
    options.groups = 3;
    return randomEstate(random, options);
}

PlanOptions keeping(int keep)
{
    PlanOptions options;
    options.keep = keep;
    return options;
}

int licensableIn(const Document& document)
{
    return plan(document, editionWithPool(1'000'000))->licensableBefore;
}

template <class Change>
Document withNodes(const Document& document, Change change)
{
    Document next = document;
    for (const auto& [id, node] : document.nodes) {
        Node changed = node;
        change(changed);
        next.nodes = next.nodes.with(id, changed);
    }
    return next;
}

} // namespace

void TestPlan::nestsTheQuieterNumber()
{
    Document document = fromNotation("Main line +14255550100\nFax [queue] +14255550101\n");
    document = withNodes(document, [](Node& node) {
        node.accounts.front().monthlyCalls = node.name == QLatin1String("Fax") ? 60 : 1200;
    });
    document.properties.tenant.phoneSystemUsers = 1;
    const Result<Plan> best = plan(document, editionWithPool(1));
    QVERIFY(best);
    QCOMPARE(best->steps.size(), size_t(1));
    QCOMPARE(best->steps.front().text, QStringLiteral("Nest Fax under Main line, key 1"));
    QCOMPARE(best->callerCost, 120.0);
    QCOMPARE(best->paidBefore, 1);
    QCOMPARE(best->paidAfter, 0);
    QCOMPARE(best->steps.front().paidSaved, 1);
    QVERIFY(best->optimal);
    QVERIFY(!best->notes.isEmpty());
}

void TestPlan::stopsAtTheFreePool()
{
    const Document document = someEstate(3, 20);
    const int before = licensableIn(document);
    const Result<Plan> best = plan(document, editionWithPool(before - 2));
    QVERIFY(best);
    QCOMPARE(best->licensableAfter, before - 2);
    QCOMPARE(best->paidAfter, 0);
}

void TestPlan::changesNothingBeneathTheFreePool()
{
    const Document document = someEstate(3, 20);
    const Result<Plan> best = plan(document, editionWithPool(1000));
    QVERIFY(best);
    QVERIFY(best->steps.empty());
    QCOMPARE(describe(best->document), describe(document));
    QVERIFY(best->optimal);
}

void TestPlan::saysWhatStandsInTheWay()
{
    Document document = fromNotation("Sales [queue] +14255550100\nSupport [queue] +14255550101\n");
    document.properties.planning = {{QStringLiteral("allowNewMenus"), false}};
    const Result<Plan> best = plan(document, editionWithPool(0), keeping(1));
    QVERIFY(!best);
    QVERIFY2(best.error().message.contains(QLatin1String("the fewest possible is 2")),
             qPrintable(best.error().message));
    QVERIFY2(best.error().message.contains(QLatin1String("Sales, Support")), qPrintable(best.error().message));
}

void TestPlan::respectsNumbersThatAreHeld()
{
    const Document document = fromNotation("Main line [queue] +14255550100\nFax [queue] +14255550101\n");
    PlanOptions options = keeping(1);
    for (const auto& [id, node] : document.nodes) {
        if (node.name == QLatin1String("Fax"))
            options.held.insert(node.accounts.front().id);
    }
    const Result<Plan> best = plan(document, editionWithPool(0), options);
    QVERIFY(!best);
    QVERIFY2(best.error().message.contains(QLatin1String("dismissed: Fax")), qPrintable(best.error().message));
}

void TestPlan::directorySearchHostsOnlyWhenAllowed()
{
    Document document = fromNotation("Main line +14255550100\nFax [queue] +14255550101\n");
    document = withNodes(document, [](Node& node) {
        if (node.kind == NodeKind::AutoAttendant)
            node.directorySearch = true;
    });
    QJsonObject planning{{QStringLiteral("allowNewMenus"), false}};
    document.properties.planning = planning;
    QVERIFY(!plan(document, editionWithPool(0), keeping(1)));
    planning.insert(QStringLiteral("allowDirectorySearch"), true);
    document.properties.planning = planning;
    QVERIFY(plan(document, editionWithPool(0), keeping(1)));
}

void TestPlan::wrongSettingsAreNamed()
{
    Document document = someEstate(1, 5);
    document.properties.planning = {{QStringLiteral("maxSteps"), -1}};
    QVERIFY(plan(document, editionWithPool(0)).error().message.contains(QLatin1String("/planning/maxSteps")));
    document.properties.planning = {{QStringLiteral("reservedKeys"), QStringLiteral("0")}};
    QVERIFY(plan(document, editionWithPool(0)).error().message.contains(QLatin1String("/planning/reservedKeys")));
    document.properties.planning = {{QStringLiteral("redialPenalty"), QStringLiteral("much")}};
    QVERIFY(plan(document, editionWithPool(0)).error().message.contains(QLatin1String("/planning/redialPenalty")));
}

void TestPlan::everyStepLeavesALegalDocument()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const Document document = someEstate(seed, 25);
        const Result<Plan> best = plan(document, editionWithPool(0));
        QVERIFY(best);
        Document current = document;
        double cost = 0;
        int saved = 0;
        for (const PlanStep& step : best->steps) {
            current = applyStep(current, step);
            cost += step.callerCost;
            saved += step.paidSaved;
            const RedesignVerdict verdict = verifyRedesign(document, current);
            QVERIFY2(verdict.violations.isEmpty(), qPrintable(verdict.violations.join(QLatin1String("; "))));
            QVERIFY(!step.text.isEmpty() && !step.effect.isEmpty());
        }
        QCOMPARE(describe(current), describe(best->document));
        QCOMPARE(cost, best->callerCost);
        QCOMPARE(saved, best->paidBefore - best->paidAfter);
    }
}

void TestPlan::samePlanEveryTime()
{
    const Document document = someEstate(5, 60);
    QCOMPARE(describe(plan(document, editionWithPool(0))->document),
             describe(plan(document, editionWithPool(0))->document));
}

void TestPlan::namesDoNotMatter()
{
    const Document document = someEstate(6, 40);
    const Document renamed = withNodes(document, [](Node& node) {
        node.name = QStringLiteral("Another ") + node.name;
        node.group = node.group.isEmpty() ? QString() : QString(QStringLiteral("Site ") + node.group);
    });
    const int keep = licensableIn(document) / 2;
    QCOMPARE(plan(renamed, editionWithPool(0), keeping(keep))->callerCost,
             plan(document, editionWithPool(0), keeping(keep))->callerCost);
}

// The same estate with ids that sort the other way round.
void TestPlan::idsAndTheirOrderDoNotMatter()
{
    for (quint32 seed = 20; seed < 24; ++seed) {
        const Document document = someEstate(seed, 30);
        const auto other = [](const auto& id) {
            using Id = std::decay_t<decltype(id)>;
            return Id(QStringLiteral("x%1").arg(100'000 - id.toString().mid(1).toInt()));
        };
        Document reversed = document;
        reversed.nodes = {};
        reversed.links = {};
        for (const auto& [id, node] : document.nodes) {
            Node renamed = node;
            for (Account& account : renamed.accounts)
                account.id = other(account.id);
            sortAccounts(renamed.accounts);
            reversed.nodes = reversed.nodes.with(other(id), renamed);
        }
        for (const auto& [id, link] : document.links) {
            Link renamed = link;
            renamed.from = other(link.from);
            renamed.to = other(link.to);
            reversed.links = reversed.links.with(other(id), renamed);
        }
        const Result<Plan> first = plan(document, editionWithPool(5));
        const Result<Plan> second = plan(reversed, editionWithPool(5));
        QVERIFY(first && second);
        QCOMPARE(second->callerCost, first->callerCost);
        QCOMPARE(second->licensableAfter, first->licensableAfter);
        QCOMPARE(second->steps.size(), first->steps.size());
    }
}

void TestPlan::oneMoreUserNeverRaisesTheBill()
{
    RuleEdition edition = editionWithPool(3);
    edition.pool.usersPerFreeLicense = 2;
    edition.countedLicenses = {QStringLiteral("phoneSystem")};
    Document document = someEstate(12, 25);
    int paid = 1'000;
    double cost = std::numeric_limits<double>::infinity();
    for (int users = 1; users < 30; ++users) {
        document.properties.tenant.phoneSystemUsers = users;
        const Result<Plan> best = plan(document, edition);
        QVERIFY(best);
        QVERIFY(best->paidAfter < paid || (best->paidAfter == paid && best->callerCost <= cost));
        paid = best->paidAfter;
        cost = best->callerCost;
    }
}

void TestPlan::costsScaleWithCalls()
{
    const Document document = someEstate(7, 40);
    const Document busier = withNodes(document, [](Node& node) {
        for (Account& account : node.accounts)
            account.monthlyCalls = 3 * account.monthlyCalls.value_or(1);
    });
    const int keep = licensableIn(document) / 2;
    QCOMPARE(plan(busier, editionWithPool(0), keeping(keep))->callerCost,
             3 * plan(document, editionWithPool(0), keeping(keep))->callerCost);
}

void TestPlan::moreAccountsNeverCostMore()
{
    const auto points = frontier(someEstate(8, 60), editionWithPool(10));
    QVERIFY(points && points->size() > 10);
    for (size_t i = 1; i < points->size(); ++i) {
        QCOMPARE((*points)[i].keep, (*points)[i - 1].keep - 1);
        QVERIFY((*points)[i].callerCost >= (*points)[i - 1].callerCost);
        QVERIFY((*points)[i].paid <= (*points)[i - 1].paid);
        QVERIFY((*points)[i].isOptimal());
    }
}

void TestPlan::theFrontierAgreesWithSinglePlans()
{
    const Document document = someEstate(9, 30);
    const auto points = frontier(document, editionWithPool(0));
    const auto rough = frontier(document, editionWithPool(0), {}, 0.01);
    QVERIFY(points && rough);
    QCOMPARE(rough->size(), points->size());
    for (size_t i = 0; i < points->size(); ++i) {
        const FrontierPoint& point = (*points)[i];
        QCOMPARE(plan(document, editionWithPool(0), keeping(point.keep))->callerCost, point.callerCost);
        QVERIFY((*rough)[i].lowerBound <= point.callerCost && (*rough)[i].callerCost >= point.callerCost);
        QVERIFY((*rough)[i].callerCost * 0.99 <= (*rough)[i].lowerBound + 1);
    }
    QVERIFY(!plan(document, editionWithPool(0), keeping(points->back().keep - 1)));
}

void TestPlan::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!plan(someEstate(10, 60), editionWithPool(0), {}, source.get_token()));
    QVERIFY(!frontier(someEstate(10, 60), editionWithPool(0), {}, 0, source.get_token()));
}

void TestPlan::aStoppedPlanLeavesNothingBehind()
{
    const Document document = someEstate(10, 60);
    const Document before = document;
    std::stop_source source;
    PlanOptions options;
    options.progress = [&source](const QString&) { source.request_stop(); };
    const Result<Plan> stopped = plan(document, editionWithPool(0), options, source.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().message, QStringLiteral("Planning was stopped."));
    QVERIFY(document.sharesStorageWith(before));
    const Result<Plan> again = plan(document, editionWithPool(0));
    QVERIFY(again);
    QCOMPARE(describe(again->document), describe(plan(before, editionWithPool(0))->document));
}

void TestPlan::aLimitForCallersIsKeptAndMet()
{
    const Document document = someEstate(14, 30);
    const RuleEdition edition = editionWithPool(0);
    const auto points = frontier(document, edition);
    QVERIFY(points && points->size() > 6);
    for (size_t i = 1; i + 1 < points->size(); i += 3) {
        PlanOptions options;
        options.mostCallerCost = (*points)[i].callerCost;
        const Result<Plan> best = plan(document, edition, options);
        QVERIFY(best);
        QVERIFY(best->callerCost <= *options.mostCallerCost);
        // Nothing that keeps fewer is within the limit.
        for (const FrontierPoint& point : *points)
            QVERIFY(point.keep >= best->licensableAfter || point.callerCost > *options.mostCallerCost);
        QVERIFY(best->fewestProved);
        QVERIFY(best->notes.join(u' ').contains(QLatin1String("are the fewest")));
        options.keep = best->licensableAfter - 1;
        QVERIFY(!plan(document, edition, options));
    }
}

void TestPlan::saysWhatWouldHelp()
{
    Document document = fromNotation("Main line +14255550100\nFax [queue] +14255550101\n");
    document = withNodes(document, [](Node& node) { node.accounts.front().pinned = true; });
    const Result<Plan> pinned = plan(document, editionWithPool(0), keeping(1));
    QVERIFY(!pinned);
    QVERIFY2(pinned.error().message.contains(QLatin1String("1 without pins")), qPrintable(pinned.error().message));
    QVERIFY2(pinned.error().message.contains(QLatin1String("Fax")), qPrintable(pinned.error().message));

    Document apart = fromNotation("Main line +14255550100\nFax [queue] +14255550101\n");
    apart = withNodes(apart, [](Node& node) { node.group = node.name; });
    const Result<Plan> grouped = plan(apart, editionWithPool(0), keeping(1));
    QVERIFY(!grouped);
    QVERIFY2(grouped.error().message.contains(QLatin1String("1 with hosts of other groups")),
             qPrintable(grouped.error().message));
    QVERIFY2(!grouped.error().message.contains(QLatin1String("without pins")), qPrintable(grouped.error().message));
}

void TestPlan::saysWhatMenusDoOutsideHours()
{
    Document document = fromNotation("Main line +14255550100\n  afterhours Mailbox [voicemail]\n"
                                     "Fax [queue] +14255550101\n");
    const Result<Plan> best = plan(document, editionWithPool(1));
    QVERIFY(best);
    QVERIFY2(best->steps.front().effect.contains(QLatin1String("After hours Main line leads to Mailbox")),
             qPrintable(best->steps.front().effect));
    // The same for a key that is there already.
    document = fromNotation("Main line +14255550100\n  1 Fax [queue] +14255550101\n  holiday Closed [announcement]\n");
    document.properties.tenant.phoneSystemUsers = 1;
    const Result<Plan> carried = plan(document, editionWithPool(1));
    QVERIFY(carried);
    QVERIFY2(carried->steps.front().effect.contains(QLatin1String("On holidays Main line leads to Closed")),
             qPrintable(carried->steps.front().effect));
}

void TestPlan::fewerKeysForACallerCanBeAskedFor()
{
    const Document document = someEstate(15, 30);
    PlanOptions options;
    options.mostSteps = 1;
    const Result<Plan> flat = plan(document, editionWithPool(0), options);
    const Result<Plan> deep = plan(document, editionWithPool(0));
    QVERIFY(flat && deep);
    QVERIFY(flat->licensableAfter >= deep->licensableAfter);
    for (const PlanStep& step : flat->steps)
        QVERIFY(step.depth <= 1);
}

void TestPlan::thereIsAPlanHoweverLittleEffortItMayTake()
{
    const Document document = someEstate(3, 60);
    PlanOptions hasty;
    hasty.effort = 1;
    const Result<Plan> best = plan(document, editionWithPool(0), hasty);
    QVERIFY2(best, best ? "" : qPrintable(best.error().message));
    QVERIFY(!best->fewestProved);
    QVERIFY(best->lowerBound <= best->callerCost);
    QVERIFY(best->licensableAfter <= best->licensableBefore);
    const RedesignVerdict verdict = verifyRedesign(document, best->document);
    QVERIFY2(verdict.violations.isEmpty(), qPrintable(verdict.violations.join(QLatin1String("; "))));

    // What was asked for and not found is no plan, but the message says what would be one.
    const int fewest = plan(document, editionWithPool(0))->licensableAfter;
    hasty.keep = fewest;
    const Result<Plan> asked = plan(document, editionWithPool(0), hasty);
    QVERIFY(!asked);
    QVERIFY2(asked.error().message.contains(QString::number(best->licensableAfter)), qPrintable(asked.error().message));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
