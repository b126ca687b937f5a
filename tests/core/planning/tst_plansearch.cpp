// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/solver.h"
#include "tests/support/randomestate.h"

#include <QTest>

using namespace nestline;
using namespace nestline::planning;

/// The search for the best plan where it has to branch a lot: estates of 300 apps of which a quarter keep their numbers. The
/// costs were proved by GLPK on a program of its own (tests/bench/plan/fairprogram.h).
class TestPlanSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOptimumInFewParts_data();
    void findsTheOptimumInFewParts();
    void givesUpEarlierWithoutADecision();
    void aToleranceBelowOneStepIsAProof();
};

namespace {

Solution solutionFor(int groups, int seed)
{
    QRandomGenerator random(static_cast<quint32>(seed));
    RandomEstateOptions options;
    options.apps = 300;
    options.groups = groups;
    const Document document = randomEstate(random, options);
    const Estate estate = estateOf(document, {});
    return solve(estate, CostScale(1), {Goal::Minimise::CallerCost, estate.numbers / 4}, {}, {});
}

} // namespace

void TestPlanSearch::findsTheOptimumInFewParts_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("seed");
    QTest::addColumn<qint64>("cost");
    const auto add = [](int groups, const std::vector<qint64>& costs) {
        int seed = 1;
        for (const qint64 cost : costs) {
            QTest::addRow("%d groups, seed %d", groups, seed) << groups << seed << cost;
            ++seed;
        }
    };
    add(6, {9458, 9512, 11682, 9924, 10476, 10456, 11039, 9987, 10260, 9549, 10597, 10856});
    add(30, {10087, 10390, 12356, 10533});
}

void TestPlanSearch::findsTheOptimumInFewParts()
{
    QFETCH(int, groups);
    QFETCH(int, seed);
    QFETCH(qint64, cost);
    const Solution solution = solutionFor(groups, seed);
    QVERIFY(solution.decision.has_value());
    QCOMPARE(solution.cost, cost);
    QCOMPARE(solution.lowerBound, cost);
    // Splitting at what looks most undecided takes up to two thousand parts on these.
    QVERIFY2(solution.nodes <= 60, qPrintable(QString::number(solution.nodes)));
}

// Ten languages and thirty groups: a hard estate, in which so few accounts are not found soon. What the search leaves is for
// what the planner asks then.
void TestPlanSearch::givesUpEarlierWithoutADecision()
{
    QRandomGenerator random(1);
    RandomEstateOptions options;
    options.apps = 300;
    options.languages = 10;
    options.groups = 30;
    options.withoutGroup = 0.1;
    const Estate estate = estateOf(randomEstate(random, options), {});
    const auto search = [&estate](int keep, qint64 patience) {
        const Goal goal{Goal::Minimise::CallerCost, keep};
        return solve(estate, CostScale(1), goal, {.work = 20'000'000, .patience = patience}, {});
    };
    constexpr int tooFew = 20;
    const Solution patient = search(tooFew, 20'000'000);
    const Solution impatient = search(tooFew, 1'000'000);
    QVERIFY(!patient.decision && !patient.isInfeasible);
    QVERIFY(!impatient.decision && !impatient.isInfeasible);
    QVERIFY2(impatient.work < patient.work / 2, qPrintable(QString::number(impatient.work)));
}

void TestPlanSearch::aToleranceBelowOneStepIsAProof()
{
    QRandomGenerator random(1);
    RandomEstateOptions options;
    options.apps = 60;
    options.knownCalls = false; // so that costs are small numbers
    const Estate estate = estateOf(randomEstate(random, options), {});
    const CostScale scale(1);
    constexpr double tolerance = 0.01;
    FrontierSolver solver(estate, scale, {.tolerance = tolerance}, {});
    int points = 0;
    for (int keep = estate.numbers; keep > 0; --keep) {
        const Solution solution = solver.solve(keep);
        if (!solution.decision || static_cast<double>(solution.cost) * tolerance >= 1)
            break;
        QCOMPARE(solution.lowerBound, solution.cost);
        ++points;
    }
    QVERIFY(points > 10);
}

QTEST_APPLESS_MAIN(TestPlanSearch)

#include "tst_plansearch.moc"
