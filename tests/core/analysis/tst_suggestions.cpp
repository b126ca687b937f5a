// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggestions.h"
#include "tests/support/planverifier.h"
#include "tests/support/randomestate.h"

#include <QTest>

#include <numeric>

using namespace nestline;

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCanBeMadeAlone();
    void aStepBringsTheMenuItHangsBelow();
    void nothingIsSavedTwice();
    void togetherTheySaveWhatThePlanSaves();
    void isWithoutMoneyWhereNoPriceIsKnown();
};

namespace {

PlanStep step(PlanStep::Action action, const char* node, const char* host, int saved, double cost)
{
    PlanStep step{action, NodeId(QString::fromLatin1(node))};
    if (host)
        step.host = NodeId(QString::fromLatin1(host));
    if (action == PlanStep::Action::AddMenu)
        step.newMenu = {step.node, Node{}};
    step.licensesSaved = saved;
    step.callerCost = cost;
    return step;
}

Document someEstate(QRandomGenerator& random, int round)
{
    RandomEstateOptions options;
    options.apps = 8 + round % 20;
    options.groups = 1 + round % 4;
    return randomEstate(random, options);
}

int licensesOf(const std::vector<PlanStep>& steps)
{
    return std::accumulate(steps.begin(), steps.end(), 0,
                           [](int sum, const PlanStep& step) { return sum + step.licensesSaved; });
}

} // namespace

void TestSuggestions::eachCanBeMadeAlone()
{
    QRandomGenerator random(7);
    int seen = 0;
    int needing = 0;
    for (int round = 0; round < 60; ++round) {
        const Document document = someEstate(random, round);
        const Result<Plan> found = plan(document, editionWithPool(round % 5));
        if (!found)
            continue;
        for (const Suggestion& single : singlesOf(*found, found->paidBefore, Money::fromUnits(8))) {
            const RedesignVerdict verdict = verifyRedesign(document, applySteps(document, single.steps));
            QVERIFY2(verdict.violations.isEmpty(), qPrintable(verdict.violations.join(u'\n')));
            QCOMPARE(found->licensableBefore - verdict.licensable, licensesOf(single.steps));
            // Callers may lie less deep as long as the rest of the plan is not made.
            QVERIFY(verdict.callerCost <= single.callerCost + 1e-6);
            ++seen;
            needing += single.steps.size() > 1;
        }
    }
    QVERIFY(seen > 100);
    QVERIFY(needing > 10);
}

void TestSuggestions::aStepBringsTheMenuItHangsBelow()
{
    Plan plan;
    plan.steps = {step(PlanStep::Action::AddMenu, "m1", "n1", 0, 0), step(PlanStep::Action::AddMenu, "m2", "m1", 0, 0),
                  step(PlanStep::Action::Nest, "n2", "n1", 1, 10), step(PlanStep::Action::Nest, "n3", "m2", 2, 30),
                  step(PlanStep::Action::DropNumbers, "n4", nullptr, 3, 5)};
    const std::vector<Suggestion> singles = singlesOf(plan, 2, Money::fromUnits(8));
    QCOMPARE(singles.size(), size_t(3));
    // No more than what is paid can be saved.
    QCOMPARE(singles[0].step().node, NodeId(QStringLiteral("n4")));
    QCOMPARE(singles[0].numbersSaved, 3);
    QCOMPARE(singles[0].paidSaved, 2);
    QCOMPARE(singles[0].monthly, std::optional(Money::fromUnits(16)));
    QCOMPARE(singles[1].step().node, NodeId(QStringLiteral("n2")));
    QCOMPARE(singles[1].steps.size(), size_t(1));
    QCOMPARE(singles[2].steps.size(), size_t(3));
    QCOMPARE(singles[2].steps.front().node, NodeId(QStringLiteral("m1")));
    QCOMPARE(singles[2].step().node, NodeId(QStringLiteral("n3")));
}

void TestSuggestions::nothingIsSavedTwice()
{
    Plan plan;
    plan.steps = {step(PlanStep::Action::DropNumbers, "n1", nullptr, 1, 40),
                  step(PlanStep::Action::AddFrontDoor, "n1", nullptr, 0, 5),
                  step(PlanStep::Action::Nest, "n2", "d1", 5, 5), step(PlanStep::Action::Nest, "n3", "d1", 1, 100)};
    plan.steps[1].newMenu = {NodeId(QStringLiteral("d1")), Node{}};
    const std::vector<Suggestion> singles = singlesOf(plan, 6, Money::fromUnits(8));
    QCOMPARE(singles.size(), size_t(3));
    // The first brings the numbers along that the app behind the new menu gives up.
    QCOMPARE(singles[0].step().node, NodeId(QStringLiteral("n2")));
    QCOMPARE(singles[0].numbersSaved, 6);
    QCOMPARE(singles[0].paidSaved, 6);
    QCOMPARE(singles[1].step().node, NodeId(QStringLiteral("n1")));
    QCOMPARE(singles[1].numbersSaved, 0);
    QCOMPARE(singles[1].paidSaved, 0);
    // Its number goes, but there is nothing left to pay.
    QCOMPARE(singles[2].numbersSaved, 1);
    QCOMPARE(singles[2].monthly, std::optional(Money()));
}

void TestSuggestions::togetherTheySaveWhatThePlanSaves()
{
    QRandomGenerator random(11);
    int beyondThePool = 0;
    for (int round = 0; round < 40; ++round) {
        const Document document = someEstate(random, round);
        PlanOptions wish;
        wish.keep = 3;
        const Result<Plan> found = plan(document, editionWithPool(6), wish);
        if (!found)
            continue;
        int paid = 0;
        int numbers = 0;
        for (const Suggestion& single : singlesOf(*found, found->paidBefore, Money::fromUnits(8))) {
            paid += single.paidSaved;
            numbers += single.numbersSaved;
        }
        QCOMPARE(paid, found->paidBefore - found->paidAfter);
        QCOMPARE(numbers, found->licensableBefore - found->licensableAfter);
        beyondThePool += numbers > paid;
    }
    QVERIFY(beyondThePool > 5);
}

void TestSuggestions::isWithoutMoneyWhereNoPriceIsKnown()
{
    Plan plan;
    plan.steps = {step(PlanStep::Action::Nest, "n2", "n1", 1, 10)};
    QVERIFY(!singlesOf(plan, 1, std::nullopt).front().monthly);
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
