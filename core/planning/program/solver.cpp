// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/solver.h"

#include <algorithm>

namespace nestline::planning {

namespace {

// Up to so many apps every plan is proved; larger ones may end with a small proved gap.
constexpr size_t mostAppsForProof = 3'000;
constexpr double toleranceOfLarge = 0.001;
// The part of an effort for a further search with fewer steps, at least.
constexpr int leastShareOfShallow = 4;

// Today's design as a decision.
Solution leaveAsIs(const Estate& estate)
{
    Solution solution;
    solution.decision.emplace();
    for (const Estate::App& app : estate.apps) {
        const int numbers = static_cast<int>(app.numbers.size());
        solution.decision->apps.push_back(numbers > 0 ? AppDecision{Fate::Kept, 0, numbers} : AppDecision{});
    }
    return solution;
}

} // namespace

Solution solve(const Estate& estate, const CostScale& scale, const Goal& goal, const Effort& effort,
               const std::stop_token& stop)
{
    if (goal.minimise == Goal::Minimise::CallerCost && goal.keep >= estate.numbers)
        return leaveAsIs(estate);
    const Program program(estate, scale, goal);
    Effort wanted = effort;
    if (estate.apps.size() > mostAppsForProof)
        wanted.tolerance = std::max(wanted.tolerance, toleranceOfLarge);
    Solution solution = BranchAndBound(program, wanted, stop).run();
    if (solution.decision || !solution.isUnsettled || solution.wasStopped || estate.mostSteps < 2)
        return solution;
    // Chains of many menus multiply their keys until rounding hides them. Short ones are decisions as well.
    Estate shallow = estate;
    shallow.mostSteps /= 2;
    const qint64 spent = solution.work;
    wanted.work = std::max(effort.work - spent, effort.work / leastShareOfShallow);
    solution = solve(shallow, scale, goal, wanted, stop);
    solution.work += spent;
    solution.lowerBound = 0;
    solution.isInfeasible = false;
    solution.isUnsettled = true;
    return solution;
}

FrontierSolver::FrontierSolver(const Estate& estate, const CostScale& scale, Effort effort, std::stop_token stop)
    : m_estate(estate)
    , m_program(estate, scale, {Goal::Minimise::CallerCost, estate.numbers})
    , m_search(m_program, std::move(effort), std::move(stop))
{}

Solution FrontierSolver::solve(int keep)
{
    return keep >= m_estate.numbers ? leaveAsIs(m_estate) : m_search.runFor(keep);
}

} // namespace nestline::planning
