// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggestions.h"

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

// Saved for each menu step of callers; what costs callers nothing comes first.
bool isBetter(const Suggestion& a, const Suggestion& b)
{
    const auto isBetterBy = [&](int first, int second) -> std::optional<bool> {
        const double left = first * b.callerCost;
        const double right = second * a.callerCost;
        if (left != right)
            return left > right;
        return first != second ? std::optional(first > second) : std::nullopt;
    };
    if (const auto byPrice = isBetterBy(a.paidSaved, b.paidSaved))
        return *byPrice;
    return isBetterBy(a.numbersSaved, b.numbersSaved).value_or(false);
}

std::optional<Money> fewer(std::optional<Money> before, std::optional<Money> after)
{
    return before && after ? std::optional(*before - *after) : std::nullopt;
}

} // namespace

std::vector<Suggestion> singlesOf(const Plan& plan, int paidBefore, std::optional<Money> price)
{
    const Needs needs(plan.steps);
    std::vector<Suggestion> singles;
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps[i].licensesSaved == 0)
            continue;
        Suggestion single;
        for (const size_t step : needs.closure(i)) {
            single.steps.push_back(plan.steps[step]);
            single.numbersSaved += plan.steps[step].licensesSaved;
            single.callerCost += plan.steps[step].callerCost;
        }
        single.paidSaved = std::min(single.numbersSaved, paidBefore);
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
    std::vector<PinOffer> offers;
    for (const PlanStep& step : plan.steps) {
        const Node* node = document.nodes.find(step.node);
        if (!node)
            continue;
        PinOffer offer{step.node, step.freed(), {}};
        if (step.movedAccount)
            offer.accounts.push_back(*step.movedAccount);
        if (node->outbound.onBehalf)
            offer.text = Text::tr("Agents of %1 call with its number as theirs.").arg(node->name);
        else if (node->outbound.callback)
            offer.text = Text::tr("%1 calls people back with its number.").arg(node->name);
        else if (step.action == PlanStep::Action::DropAccount && !linked.contains(step.node))
            offer.text = Text::tr("No menu leads to %1: perhaps it is dialled inside.").arg(node->name);
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
    std::stable_sort(result.singles.begin(), result.singles.end(), isBetter);
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
