// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggestions.h"

#include "core/planning/nodenames.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

bool isNewMenu(const PlanStep& step)
{
    return step.action == PlanStep::Action::AddMenu || step.action == PlanStep::Action::AddFrontDoor;
}

// Which steps must be done before others. An app that is not touched keeps its number, so that all below it stay
// reachable: only the new menus that a step hangs below must be there, and an app that gets a front door must have given
// up its other numbers first.
class Needs
{
public:
    explicit Needs(const std::vector<PlanStep>& steps) : m_steps(steps)
    {
        for (size_t i = 0; i < steps.size(); ++i) {
            if (isNewMenu(steps[i]) && steps[i].newMenu)
                m_makes.insert(steps[i].newMenu->first, i);
            m_ofNode[steps[i].node].push_back(i);
        }
    }

    // The step and all that it needs, in the order of the plan.
    std::set<size_t> closure(size_t step) const
    {
        std::set<size_t> found;
        add(step, found);
        return found;
    }

private:
    const std::vector<PlanStep>& m_steps;
    QHash<NodeId, size_t> m_makes; // the step that makes a menu
    QHash<NodeId, std::vector<size_t>> m_ofNode;

    void add(size_t step, std::set<size_t>& found) const
    {
        if (!found.insert(step).second)
            return;
        if (m_steps[step].host) {
            const auto maker = m_makes.constFind(*m_steps[step].host);
            if (maker != m_makes.cend())
                add(*maker, found);
        }
        if (m_steps[step].action == PlanStep::Action::AddFrontDoor)
            for (const size_t earlier : m_ofNode.value(m_steps[step].node))
                if (earlier < step && m_steps[earlier].action == PlanStep::Action::DropNumbers)
                    add(earlier, found);
    }
};

// A step with all that it needs, and what comes of them done alone.
struct Part
{
    std::set<size_t> steps;
    int licenses = 0;
    int paid = 0;
    double callerCost = 0;
};

std::vector<Part> partsOf(const std::vector<PlanStep>& steps, int paidBefore)
{
    const Needs needs(steps);
    std::vector<Part> parts;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].licensesSaved == 0)
            continue;
        Part part{needs.closure(i)};
        for (const size_t step : part.steps) {
            part.licenses += steps[step].licensesSaved;
            part.callerCost += steps[step].callerCost;
        }
        part.paid = std::min(part.licenses, paidBefore);
        parts.push_back(std::move(part));
    }
    return parts;
}

// Saved for each menu step of callers; what costs callers nothing comes first.
bool isBetter(const Part& a, const Part& b)
{
    const auto isBetterBy = [&](int first, int second) -> std::optional<bool> {
        const double left = first * b.callerCost;
        const double right = second * a.callerCost;
        if (left != right)
            return left > right;
        return first != second ? std::optional(first > second) : std::nullopt;
    };
    if (const auto byPrice = isBetterBy(a.paid, b.paid))
        return *byPrice;
    return isBetterBy(a.licenses, b.licenses).value_or(false);
}

std::optional<Money> fewer(std::optional<Money> before, std::optional<Money> after)
{
    return before && after ? std::optional(*before - *after) : std::nullopt;
}

} // namespace

std::vector<Suggestion> singlesOf(const Plan& plan, int paidBefore, std::optional<Money> price)
{
    std::vector<Part> parts = partsOf(plan.steps, paidBefore);
    std::stable_sort(parts.begin(), parts.end(), isBetter);
    std::vector<Suggestion> singles;
    std::vector<bool> isDone(plan.steps.size(), false);
    int paid = paidBefore;
    for (const Part& part : parts) {
        Suggestion single;
        single.callerCost = part.callerCost;
        for (const size_t step : part.steps) {
            single.steps.push_back(plan.steps[step]);
            single.numbersSaved += isDone[step] ? 0 : plan.steps[step].licensesSaved;
            isDone[step] = true;
        }
        single.paidSaved = std::min(single.numbersSaved, paid);
        paid -= single.paidSaved;
        if (price)
            single.monthly = *price * single.paidSaved;
        singles.push_back(std::move(single));
    }
    return singles;
}

std::vector<PinOffer> pinOffersFor(const Document& document, const Plan& plan)
{
    std::set<NodeId> linked;
    for (const auto& [id, link] : document.links)
        linked.insert(link.to);
    const planning::NodeNames names(document);
    std::vector<PinOffer> offers;
    for (const PlanStep& step : plan.steps) {
        const Node* node = document.nodes.find(step.node);
        if (!node)
            continue;
        PinOffer offer{step.node, step.freed(), {}};
        if (step.movedAccount)
            offer.accounts.push_back(*step.movedAccount);
        if (node->outbound.onBehalf)
            offer.text = Text::tr("Agents of %1 call with its number as theirs.").arg(names.of(step.node));
        else if (node->outbound.callback)
            offer.text = Text::tr("%1 calls people back with its number.").arg(names.of(step.node));
        else if (step.action == PlanStep::Action::DropAccount && !linked.contains(step.node))
            offer.text = Text::tr("No menu leads to %1: perhaps it is dialled inside.").arg(names.of(step.node));
        if (!offer.text.isEmpty() && !offer.accounts.empty())
            offers.push_back(std::move(offer));
    }
    return offers;
}

Result<Suggestions> suggest(const Document& document, const Catalogue& catalogue, const PlanOptions& options,
                            const std::stop_token& stop)
{
    const Result<Bill> before = computeBill(document, catalogue);
    if (!before)
        return before.error();
    const RuleEdition& edition = *catalogue.edition(document.properties.tenant.policy);
    Result<Plan> best = plan(document, edition, options, stop);
    if (!best)
        return best.error();

    Suggestions result{*std::move(best)};
    const Bill after = computeBill(result.plan.document, edition, catalogue);
    result.paidBefore = before->paidCount;
    result.paidAfter = after.paidCount;
    result.monthly = fewer(before->monthly, after.monthly);
    result.yearly = fewer(before->yearly, after.yearly);
    result.currency = before->currency;
    result.singles = singlesOf(result.plan, result.paidBefore, before->costOfPaidLicense());
    result.pinOffers = pinOffersFor(document, result.plan);
    result.isWished = options.keep.has_value();
    if (result.paidAfter > 0 && !options.keep) {
        PlanOptions free = options;
        free.keep = result.plan.pool;
        const Result<Plan> impossible = plan(document, edition, free, stop);
        if (!impossible && stop.stop_requested())
            return impossible.error();
        if (!impossible)
            result.obstacles = impossible.error().message;
    }
    return result;
}

} // namespace nestline
