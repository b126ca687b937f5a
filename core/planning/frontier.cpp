// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/frontier.h"

#include "core/planning/solver.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline {

namespace {

using namespace planning;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

// A better answer for more accounts bounds fewer accounts from below, and one for fewer is an answer for more.
void makeMonotone(std::vector<FrontierPoint>& points)
{
    for (size_t i = 1; i < points.size(); ++i)
        points[i].lowerBound = std::max(points[i].lowerBound, points[i - 1].lowerBound);
    for (size_t i = points.size(); i-- > 1;)
        points[i - 1].callerCost = std::min(points[i - 1].callerCost, points[i].callerCost);
}

} // namespace

Result<std::vector<FrontierPoint>> frontier(const Document& document, const RuleEdition& edition,
                                            const PlanOptions& options, double tolerance, const std::stop_token& stop)
{
    const Result<PlanningSettings> settings = readPlanningSettings(document.properties.planning);
    if (!settings)
        return settings.error();
    Estate estate = estateOf(document, *settings);
    holdNumbers(estate, options.held);
    const CostScale scale(settings->redialPenalty);
    const int pool = edition.poolFor(edition.countedUsers(document.properties.tenant)).value_or(estate.numbers);

    FrontierSolver solver(estate, scale, {options.effort, tolerance, {}}, stop);
    std::vector<FrontierPoint> points;
    for (int keep = estate.numbers; keep >= 0; --keep) {
        if (options.progress)
            options.progress(
                Text::tr("Looking for the least effort for callers with %n account(s) kept", nullptr, keep));
        const Solution solution = solver.solve(keep);
        if (solution.wasStopped)
            return stopped();
        if (!solution.decision)
            break;
        points.push_back(
            {keep, std::max(0, keep - pool), scale.toSteps(solution.cost), scale.toSteps(solution.lowerBound)});
    }
    makeMonotone(points);
    return points;
}

} // namespace nestline
