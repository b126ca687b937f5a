// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/frontier.h"

#include "core/planning/program/solver.h"
#include "core/planning/settling.h"
#include "core/planning/task.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline {

namespace {

using namespace planning;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

// There are many points, so that each gets a part of the effort.
constexpr qint64 shareOfPoint = 20;

// A better answer for more accounts bounds fewer accounts from below, and one for fewer is an answer for more.
void makeMonotone(std::vector<FrontierPoint>& points)
{
    for (size_t i = 1; i < points.size(); ++i)
        points[i].lowerBound = std::max(points[i].lowerBound, points[i - 1].lowerBound);
    for (size_t i = points.size(); i-- > 1;)
        points[i - 1].callerCost = std::min(points[i - 1].callerCost, points[i].callerCost);
}

// Bounds of points that count accounts which perhaps need no licence: without them as many numbers could stay as at a
// point that keeps so many more.
void countDoubts(std::vector<FrontierPoint>& points, size_t doubtful)
{
    for (size_t i = points.size(); doubtful > 0 && i-- > 0;)
        points[i].lowerBound = i >= doubtful ? points[i - doubtful].lowerBound : 0;
}

// What a redesign costs callers. One that is not proved best may hold ways that are shorter than its search counted on.
qint64 costOf(const Estate& estate, const CostScale& scale, const Solution& solution)
{
    if (solution.lowerBound >= solution.cost)
        return solution.cost;
    Decision decision = *solution.decision;
    std::optional<Hosting> hosting = handOutKeys(estate, decision);
    if (!hosting)
        return solution.cost;
    settle(estate, decision, *hosting);
    return callerCost(estate, decision, scale);
}

} // namespace

Result<std::vector<FrontierPoint>> frontier(const Document& document, const RuleEdition& edition,
                                            const PlanOptions& options, double tolerance, const std::stop_token& stop)
{
    const Result<Task> task = taskFor(document, edition, options);
    if (!task)
        return task.error();
    const Estate& estate = task->estate;
    Ledger ledger = task->ledger;
    const auto doubtful = static_cast<size_t>(ledger.doubtful);
    ledger.settleDoubts();
    const CostScale scale(estate.settings.redialPenalty);

    FrontierSolver solver(estate, scale, {options.effort / shareOfPoint, tolerance, {}}, stop);
    std::vector<FrontierPoint> points;
    for (int keep = ledger.licensable; keep >= 0; --keep) {
        const std::optional<Ledger::Target> target = ledger.targetFor(keep);
        if (!target)
            break;
        if (options.progress)
            options.progress(
                Text::tr("Looking for the least effort for callers with %n account(s) kept", nullptr, keep));
        const Solution solution = solver.solve(target->numbers);
        if (solution.wasStopped)
            return stopped();
        if (!solution.decision)
            break;
        points.push_back({keep, ledger.paid(keep), scale.toSteps(costOf(estate, scale, solution)),
                          scale.toSteps(solution.lowerBound)});
    }
    countDoubts(points, doubtful);
    makeMonotone(points);
    return points;
}

} // namespace nestline
