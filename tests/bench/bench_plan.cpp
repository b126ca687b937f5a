// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_plan [APPS...]: time, cost and proved gap of plans on random estates, beside GLPK where it was found and the estate
// is small enough to wait for it: on the 0/1 program as one would write it down (fair) and on our own, which leaves out
// what cannot happen (tight); before that the frontier at 300 apps, and sums over twelve estates of that size, for a single
// one may be easy or hard by chance.

#include "core/planning/frontier.h"
#include "core/planning/program/solver.h"
#include "tests/bench/plan/fairprogram.h"
#include "tests/support/randomestate.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

#ifdef NESTLINE_WITH_GLPK
#include <glpk.h>
#endif

using namespace nestline;
using namespace nestline::planning;

namespace {

constexpr int largestForGlpk = 1000;

// Time of this process on a processor, so that others on the machine do not count.
double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double medianProcessorMs(int repetitions, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        const double start = processorMs();
        work();
        times.push_back(processorMs() - start);
    }
    std::nth_element(times.begin(), times.begin() + repetitions / 2, times.end());
    return times[static_cast<size_t>(repetitions) / 2];
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

#ifdef NESTLINE_WITH_GLPK
double solveWithGlpk(const LinearProgram& linear)
{
    glp_prob* problem = glp_create_prob();
    glp_add_rows(problem, linear.rows());
    for (int row = 0; row < linear.rows(); ++row) {
        const bool fixed = linear.rowLower[row] == linear.rowUpper[row];
        glp_set_row_bnds(problem, row + 1, fixed ? GLP_FX : GLP_UP, linear.rowLower[row], linear.rowUpper[row]);
    }
    glp_add_cols(problem, linear.width());
    std::vector<int> rows(1);
    std::vector<int> columns(1);
    std::vector<double> values(1);
    for (const Cell& cell : linear.cells) {
        rows.push_back(cell.row + 1);
        columns.push_back(cell.column + 1);
        values.push_back(cell.value);
    }
    glp_load_matrix(problem, static_cast<int>(linear.cells.size()), rows.data(), columns.data(), values.data());
    for (int column = 0; column < linear.width(); ++column) {
        glp_set_col_bnds(problem, column + 1, GLP_DB, 0, linear.upper[column]);
        glp_set_col_kind(problem, column + 1, GLP_IV);
        glp_set_obj_coef(problem, column + 1, linear.cost[column]);
    }
    glp_iocp parameters;
    glp_init_iocp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.presolve = GLP_ON;
    parameters.gmi_cuts = GLP_OFF;
    parameters.tm_lim = 60'000;
    glp_intopt(problem, &parameters);
    const double cost = glp_mip_obj_val(problem);
    glp_delete_prob(problem);
    return cost;
}

// Without the preferences among equal costs.
LinearProgram withPlainCosts(const Program& program)
{
    LinearProgram linear = program.linear();
    for (int column = 0; column < linear.width(); ++column)
        linear.cost[column] = static_cast<double>(program.columns()[column].cost);
    return linear;
}
#endif

Document randomEstateOf(int apps, int groups, int seed)
{
    QRandomGenerator random(static_cast<quint32>(seed));
    RandomEstateOptions options;
    options.apps = apps;
    options.groups = groups;
    return randomEstate(random, options);
}

Document estateOfSize(int apps, int groups)
{
    return randomEstateOf(apps, groups, 7 + apps);
}

double shareOpen(double cost, double bound)
{
    return cost > 0 ? (cost - bound) / cost : 0;
}

void run(int apps, int groups)
{
    const Document document = estateOfSize(apps, groups);
    const Estate estate = estateOf(document, {});
    const CostScale scale(1);
    for (const int share : {2, 4}) {
        const Goal goal{Goal::Minimise::CallerCost, estate.numbers / share};
        Solution solution;
        const double own =
            medianProcessorMs(apps <= largestForGlpk ? 9 : 1, [&] { solution = solve(estate, scale, goal, {}, {}); });
        const double cost = static_cast<double>(solution.cost);
        std::printf("apps=%d groups=%d keep=%d/%d cost=%.0f gap=%.3f%% nodes=%d ms=%.2f usPerApp=%.1f peakMB=%.0f",
                    apps, groups, goal.keep, estate.numbers, cost,
                    100 * shareOpen(cost, static_cast<double>(solution.lowerBound)), solution.nodes, own,
                    1000 * own / apps, peakMegabytes());
#ifdef NESTLINE_WITH_GLPK
        if (apps <= largestForGlpk) {
            double fairCost = 0;
            double tightCost = 0;
            const LinearProgram fair = fairProgram(estate, scale, goal.keep);
            const LinearProgram tight = withPlainCosts(Program(estate, scale, goal));
            const double fairMs = medianProcessorMs(1, [&] { fairCost = solveWithGlpk(fair); });
            const double tightMs = medianProcessorMs(1, [&] { tightCost = solveWithGlpk(tight); });
            std::printf(" glpkFairMs=%.0f glpkFairCost=%.0f ratioFair=%.1f glpkTightMs=%.0f glpkTightCost=%.0f"
                        " ratioTight=%.1f",
                        fairMs, fairCost, fairMs / own, tightMs, tightCost, tightMs / own);
        }
#endif
        std::printf("\n");
        std::fflush(stdout);
    }
}

void runManyEstates(int apps, int groups, int share)
{
    constexpr int estates = 12;
    const CostScale scale(1);
    double ownMs = 0;
    double worstMs = 0;
    double glpkMs = 0;
    int differing = 0;
    for (int seed = 1; seed <= estates; ++seed) {
        const Document document = randomEstateOf(apps, groups, seed);
        const Estate estate = estateOf(document, {});
        const Goal goal{Goal::Minimise::CallerCost, estate.numbers / share};
        Solution solution;
        const double own = medianProcessorMs(5, [&] { solution = solve(estate, scale, goal, {}, {}); });
        ownMs += own;
        worstMs = std::max(worstMs, own);
#ifdef NESTLINE_WITH_GLPK
        const LinearProgram fair = fairProgram(estate, scale, goal.keep);
        double cost = 0;
        glpkMs += medianProcessorMs(1, [&] { cost = solveWithGlpk(fair); });
        differing += std::llround(cost) != solution.cost ? 1 : 0;
#endif
    }
    std::printf("estates=%d apps=%d groups=%d share=1/%d sumMs=%.1f worstMs=%.1f", estates, apps, groups, share, ownMs,
                worstMs);
    if (glpkMs > 0)
        std::printf(" glpkFairSumMs=%.0f ratioFair=%.1f otherOptima=%d", glpkMs, glpkMs / ownMs, differing);
    std::printf("\n");
    std::fflush(stdout);
}

void runFrontier(int apps)
{
    constexpr double tolerance = 0.01;
    const Document document = estateOfSize(apps, 6);
    std::vector<FrontierPoint> points;
    const double own = medianProcessorMs(3, [&] { points = *frontier(document, editionWithPool(0), {}, tolerance); });
    double worst = 0;
    for (const FrontierPoint& point : points)
        worst = std::max(worst, shareOpen(point.callerCost, point.lowerBound));
    std::printf("frontier apps=%d points=%zu tolerance=%.2f worstGap=%.3f%% ms=%.1f\n", apps, points.size(), tolerance,
                100 * worst, own);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(QByteArray(argv[i]).toInt());
    if (sizes.empty())
        sizes = {100, 300, 1000, 3000, 10'000, 50'000};
    runFrontier(300);
    for (const int share : {2, 4})
        runManyEstates(300, 6, share);
    for (const int apps : sizes) {
        run(apps, 6);
        run(apps, std::max(6, apps / 10));
    }
    return 0;
}
