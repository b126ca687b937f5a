// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/plan.h"

#include "core/planning/obstacles.h"
#include "core/planning/solver.h"
#include "core/planning/stepbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline {

namespace {

using namespace planning;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

Error tooHard()
{
    return {Error::Code::NotAllowed,
            Text::tr("No redesign was found within the effort that a plan may take. Ask for more accounts to keep.")};
}

Effort effortOf(const PlanOptions& options, const QString& what)
{
    Effort effort{options.effort, 0, {}};
    if (options.progress)
        effort.pulse = [what, tell = options.progress] { tell(what); };
    return effort;
}

QStringList notesFor(const Document& document, const std::vector<PlanStep>& steps)
{
    QStringList notes;
    if (steps.empty())
        return notes;
    notes << Text::tr("Keys work only in the flow that has them, which is the one for business hours. Add them to the "
                      "flows for after hours and holidays where callers need them there.");
    QStringList callers;
    for (const PlanStep& step : steps) {
        const Node* node = document.nodes.find(step.node);
        if (node && node->outbound.any() && !callers.contains(node->name))
            callers << node->name;
    }
    if (!callers.isEmpty())
        notes << Text::tr("These call out with a number that the plan moves or removes; pin it if people call back: %1")
                     .arg(callers.join(QStringLiteral(", ")));
    return notes;
}

Result<Solution> cheapest(const Estate& estate, const CostScale& scale, int keep, const PlanOptions& options,
                          const std::stop_token& stop)
{
    const QString what = Text::tr("Looking for the least effort for callers with %n account(s) kept", nullptr, keep);
    Solution solution = solve(estate, scale, {Goal::Minimise::CallerCost, keep}, effortOf(options, what), stop);
    if (solution.wasStopped)
        return stopped();
    return solution;
}

Result<Solution> fewest(const Estate& estate, const CostScale& scale, const PlanOptions& options,
                        const std::stop_token& stop)
{
    const QString what = Text::tr("Looking for the fewest accounts that need a licence");
    Solution solution = solve(estate, scale, {Goal::Minimise::Licenses, 0}, effortOf(options, what), stop);
    if (solution.wasStopped)
        return stopped();
    return solution;
}

} // namespace

Result<Plan> plan(const Document& document, const RuleEdition& edition, const PlanOptions& options,
                  const std::stop_token& stop)
{
    const Result<PlanningSettings> settings = readPlanningSettings(document.properties.planning);
    if (!settings)
        return settings.error();
    Estate estate = estateOf(document, *settings);
    holdNumbers(estate, options.held);
    const CostScale scale(settings->redialPenalty);

    Plan result;
    result.pool = edition.poolFor(edition.countedUsers(document.properties.tenant)).value_or(estate.numbers);
    result.licensableBefore = estate.numbers;
    result.paidBefore = std::max(0, estate.numbers - result.pool);

    Result<Solution> solution = cheapest(estate, scale, options.keep.value_or(result.pool), options, stop);
    if (!solution)
        return solution.error();
    if (!solution->decision) {
        const Result<Solution> least = fewest(estate, scale, options, stop);
        if (!least)
            return least.error();
        if (!least->decision)
            return tooHard();
        const int keep = licensesOf(*least->decision);
        if (options.keep && *options.keep < keep)
            return Error{Error::Code::NotAllowed, explainFewest(document, estate, *least, *options.keep)};
        result.fewestProved = least->lowerBound == least->cost;
        solution = cheapest(estate, scale, keep, options, stop);
        if (!solution)
            return solution.error();
        if (!solution->decision)
            solution = *least;
    }
    const Decision& decision = *solution->decision;
    const std::optional<Hosting> hosting = handOutKeys(estate, decision);
    if (!hosting)
        return tooHard();

    result.steps = buildSteps(document, estate, decision, *hosting, scale, result.pool);
    result.document = applySteps(document, result.steps);
    result.licensableAfter = licensesOf(decision);
    result.paidAfter = std::max(0, result.licensableAfter - result.pool);
    const qint64 cost = callerCost(estate, decision, scale);
    result.callerCost = scale.toSteps(cost);
    result.lowerBound = scale.toSteps(std::min(cost, solution->lowerBound));
    result.optimal = solution->lowerBound >= cost;
    result.notes = notesFor(document, result.steps);
    return result;
}

} // namespace nestline
