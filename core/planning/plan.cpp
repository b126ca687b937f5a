// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/plan.h"

#include "core/planning/obstacles.h"
#include "core/planning/plannotes.h"
#include "core/planning/program/solver.h"
#include "core/planning/settling.h"
#include "core/planning/stepbuilder.h"
#include "core/planning/task.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace nestline {

namespace {

using namespace planning;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

// Parts of the effort of a plan. A search that finds nothing leaves some for what is asked then.
constexpr int shareOfPatience = 2;
constexpr int shareBehindFewest = 4;
constexpr int shareOfHalving = 4;
constexpr int shareOfNarrowing = 16;
constexpr int mostNarrowings = 8;
// What a search may take at least, so that the last ones find something as well.
constexpr int leastShare = 64;

Error tooHard(int keep, int found)
{
    return {Error::Code::NotAllowed,
            Text::tr("No redesign that keeps only %1 licensable accounts was found within the effort that a plan may "
                     "take, nor a proof that there is none. One that keeps %2 was found: ask for so many.")
                .arg(QLocale().toString(keep), QLocale().toString(found))};
}

// A decision that keeps at most `keep` licensable accounts, and what is proved of it.
struct Choice
{
    Solution solution;
    int keep = 0;
    bool fewestProved = true;
    QString limit; // translated: how a limit for callers was met; empty without one
};

class Planner
{
public:
    Planner(const Document& document, const RuleEdition& edition, const PlanOptions& options,
            const std::stop_token& stop, const Task& task)
        : m_document(document)
        , m_edition(edition)
        , m_options(options)
        , m_stop(stop)
        , m_estate(task.estate)
        , m_ledger(task.ledger)
        , m_scale(task.estate.settings.redialPenalty)
        , m_left(options.effort)
    {}

    Result<Plan> run()
    {
        Result<Plan> result = attempt();
        if (!result || m_ledger.doubtful == 0 || result->licensableAfter <= m_keep)
            return result;
        // Some accounts still need a licence where it was hoped that they would not: without that hope the plan keeps
        // what it promises, and the hopeful one bounds its cost.
        const double bound = result->lowerBound;
        m_ledger.settleDoubts();
        Result<Plan> careful = attempt();
        if (!careful)
            return careful;
        Plan plan = *std::move(careful);
        plan.lowerBound = std::min(plan.callerCost, bound);
        plan.optimal = plan.callerCost <= bound;
        plan.fewestProved = plan.paidAfter == 0;
        return plan;
    }

private:
    const Document& m_document;
    const RuleEdition& m_edition;
    const PlanOptions& m_options;
    const std::stop_token& m_stop;
    const Estate& m_estate;
    Ledger m_ledger;
    CostScale m_scale;
    int m_keep = 0; // what the last attempt kept to
    qint64 m_left;  // of the effort, for all searches together

    Error refusal(int fewest, Error why) const;
    Effort effort(const QString& what, qint64 work) const;
    Result<Solution> solveFor(const Goal& goal, const QString& what, qint64 work);
    Result<Solution> cheapest(int keep, int share = 1);
    Result<Solution> fewest();
    Result<Choice> best(int keep);
    Result<Choice> fewestFound(int keep);
    Result<Choice> withinLimit(Choice choice);
    Result<Plan> attempt();
    Result<Plan> planFor(const Choice& choice) const;
    std::vector<PlanStep> stepsFor(const Decision& decision, const Hosting& hosting, int keep) const;
};

// Why the wish cannot be met; who asked is told the fewest accounts that can be kept.
Error Planner::refusal(int fewest, Error why) const
{
    if (m_options.fewest)
        m_options.fewest(fewest);
    return why;
}

// So much work, as far as it is left. What may take all keeps some back unless it finds a decision.
Effort Planner::effort(const QString& what, qint64 work) const
{
    Effort effort;
    const qint64 least = m_options.effort / leastShare;
    effort.work = std::max(std::min(work, m_left), least);
    effort.patience = work >= m_options.effort ? std::max(effort.work / shareOfPatience, least) : effort.work;
    if (m_options.progress) {
        m_options.progress(what);
        effort.pulse = [what, tell = m_options.progress] { tell(what); };
    }
    return effort;
}

Result<Solution> Planner::solveFor(const Goal& goal, const QString& what, qint64 work)
{
    Solution solution = solve(m_estate, m_scale, goal, effort(what, work), m_stop);
    m_left -= solution.work;
    if (solution.wasStopped || m_stop.stop_requested())
        return stopped();
    return solution;
}

Result<Solution> Planner::cheapest(int keep, int share)
{
    const std::optional<Ledger::Target> target = m_ledger.targetFor(keep);
    if (!target)
        return Solution();
    return solveFor({Goal::Minimise::CallerCost, target->numbers},
                    Text::tr("Looking for the least effort for callers with %n account(s) kept", nullptr, keep),
                    m_options.effort / share);
}

Result<Solution> Planner::fewest()
{
    if (!m_ledger.numbersSave)
        return cheapest(m_ledger.fixed);
    return solveFor({Goal::Minimise::Licenses, 0}, Text::tr("Looking for the fewest accounts that need a licence"),
                    m_left - m_options.effort / shareBehindFewest);
}

// The least effort with so many accounts, or with the fewest possible where that was not asked for explicitly.
Result<Choice> Planner::best(int keep)
{
    Result<Solution> solution = cheapest(keep);
    if (!solution)
        return solution.error();
    if (solution->decision)
        return Choice{*std::move(solution), keep, true, {}};
    Result<Solution> least = fewest();
    if (!least)
        return least.error();
    if (!least->decision)
        return fewestFound(keep);
    const int possible = m_ledger.numbersSave ? m_ledger.withNumbers(licensesOf(*least->decision)) : m_ledger.fixed;
    const bool isProved = least->lowerBound == least->cost;
    if (m_options.keep && *m_options.keep < possible)
        return refusal(possible, {Error::Code::NotAllowed,
                                  explainFewest({m_document, m_edition, m_options, m_stop, m_estate, m_ledger},
                                                {*least->decision, possible, isProved}, *m_options.keep)});
    solution = cheapest(possible);
    if (!solution)
        return solution.error();
    Solution chosen = *solution;
    if (!chosen.decision) {
        chosen.decision = least->decision; // its own cost and bound are numbers of licences
        chosen.cost = callerCost(m_estate, *chosen.decision, m_scale);
    }
    return Choice{std::move(chosen), possible, isProved, {}};
}

// As few accounts above `keep` as some halvings find a redesign for. Today's design keeps all.
Result<Choice> Planner::fewestFound(int keep)
{
    int tooFew = keep;
    int enough = m_ledger.licensable;
    Result<Solution> found = cheapest(enough);
    for (int i = 0; found && i < mostNarrowings && enough - tooFew > 1; ++i) {
        const int between = tooFew + (enough - tooFew) / 2;
        Result<Solution> solution = cheapest(between, shareOfNarrowing);
        if (!solution)
            return solution.error();
        (solution->decision ? enough : tooFew) = between;
        if (solution->decision)
            found = std::move(solution);
    }
    if (!found)
        return found.error();
    if (m_options.keep)
        return refusal(enough, tooHard(keep, enough));
    return Choice{*std::move(found), enough, false, {}};
}

// As few accounts as callers may be asked for: least costs grow as accounts become fewer, so halving finds them.
Result<Choice> Planner::withinLimit(Choice choice)
{
    const double limit = *m_options.mostCallerCost;
    if (m_scale.toSteps(choice.solution.cost) <= limit)
        return choice;
    int tooFew = choice.keep;
    double tooFewCost = m_scale.toSteps(choice.solution.lowerBound);
    int enough = m_ledger.licensable;
    Result<Solution> found = cheapest(enough);
    while (found && enough - tooFew > 1) {
        const int keep = tooFew + (enough - tooFew) / 2;
        Result<Solution> solution = cheapest(keep, shareOfHalving);
        if (!solution)
            return solution.error();
        if (solution->decision && m_scale.toSteps(solution->cost) <= limit) {
            enough = keep;
            found = std::move(solution);
        } else {
            tooFew = keep;
            tooFewCost = m_scale.toSteps(solution->lowerBound);
        }
    }
    if (!found)
        return found.error();
    const QString note = limitNote(limit, enough, tooFewCost);
    if (m_options.keep)
        return refusal(enough, {Error::Code::NotAllowed, note});
    return Choice{*std::move(found), enough, tooFewCost > limit, note};
}

Result<Plan> Planner::attempt()
{
    Result<Choice> choice = best(m_options.keep.value_or(m_ledger.pool));
    if (choice && m_options.mostCallerCost)
        choice = withinLimit(*std::move(choice));
    if (!choice)
        return choice.error();
    m_keep = choice->keep;
    return planFor(*choice);
}

std::vector<PlanStep> Planner::stepsFor(const Decision& decision, const Hosting& hosting, int keep) const
{
    std::vector<PlanStep> steps = buildSteps(m_document, m_estate, m_ledger, decision, hosting, keep);
    Document current = m_document;
    int left = m_ledger.licensable;
    for (PlanStep& step : steps) {
        // A step may free more than what it takes away only where accounts depend on links.
        if (m_ledger.demand == RuleEdition::Demand::DirectlyDialableAccounts) {
            current = applyStep(current, step);
            step.licensesSaved = left - licensableAccounts(current, m_edition);
        }
        const int paidBefore = m_ledger.paid(left);
        left -= step.licensesSaved;
        step.paidSaved = paidBefore - m_ledger.paid(left);
    }
    return steps;
}

Result<Plan> Planner::planFor(const Choice& choice) const
{
    Decision decision = *choice.solution.decision;
    std::optional<Hosting> hosting = handOutKeys(m_estate, decision);
    if (!hosting)
        return tooHard(choice.keep, m_ledger.licensable);
    settle(m_estate, decision, *hosting);
    Plan result;
    result.steps = stepsFor(decision, *hosting, choice.keep);
    result.document = applySteps(m_document, result.steps);
    result.pool = m_ledger.pool;
    result.licensableBefore = m_ledger.licensable;
    result.licensableAfter = licensableAccounts(result.document, m_edition);
    result.paidBefore = m_ledger.paid(result.licensableBefore);
    result.paidAfter = m_ledger.paid(result.licensableAfter);
    const qint64 cost = callerCost(m_estate, decision, m_scale);
    result.callerCost = m_scale.toSteps(cost);
    result.lowerBound = m_scale.toSteps(std::min(cost, choice.solution.lowerBound));
    result.optimal = choice.solution.lowerBound >= cost;
    result.fewestProved = choice.fewestProved;
    result.notes = notesFor(m_document, m_ledger, result);
    if (!choice.limit.isEmpty())
        result.notes.prepend(choice.limit);
    return result;
}

} // namespace

Result<Plan> plan(const Document& document, const RuleEdition& edition, const PlanOptions& options,
                  const std::stop_token& stop)
{
    const Result<Task> task = taskFor(document, edition, options);
    if (!task)
        return task.error();
    return Planner(document, edition, options, stop, *task).run();
}

} // namespace nestline
