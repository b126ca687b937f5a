// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"
#include "core/planning/plan.h"

#include <optional>
#include <vector>

namespace nestline {

/// One change of a plan that can be made without the others: the step that saves something and, before it, the new
/// menus that it hangs below. Done alone, every caller still arrives.
struct Suggestion
{
    std::vector<PlanStep> steps; ///< in the order in which they are done; the last is what the suggestion is about
    double callerCost = 0;       ///< what it costs callers, in menu steps a month

    // What it saves once those before it in the list are done: together no more than the plan.
    int numbersSaved = 0;         ///< 0 where one of those brings it along
    int paidSaved = 0;            ///< paid licences fewer; 0 where free ones cover what is left
    std::optional<Money> monthly; ///< absent if no price is known

    const PlanStep& step() const { return steps.back(); }
};

/// An account that people may need where it is although a plan changes it: worth pinning.
struct PinOffer
{
    NodeId node;
    std::vector<AccountId> accounts;
    QString text; ///< translated: why

    friend bool operator==(const PinOffer&, const PinOffer&) = default;
};

/// What may be suggested for a document: the best plan, and its parts one by one.
struct Suggestions
{
    Plan plan;
    std::vector<Suggestion> singles; ///< most saved for the least effort of callers first
    int paidBefore = 0;              ///< as on the bill
    int paidAfter = 0;
    std::optional<Money> monthly; ///< saved by the whole plan; absent if no price is known
    std::optional<Money> yearly;
    QString currency;
    QString obstacles; ///< translated: why the plan still pays for licences; empty if it pays for none
    std::vector<PinOffer> pinOffers;
    bool isWished = false; ///< a number of accounts was asked for

    /// Whether the plan is worth making: it lowers the bill, or comes to what was asked for.
    bool isWorthMaking() const
    {
        return paidAfter < paidBefore || (monthly && *monthly > Money()) || (isWished && !plan.steps.empty());
    }
};

/// The parts of a plan that can be made alone, most saved for the least effort of callers first: every step that takes
/// numbers away, with the steps that make room for it. `paidBefore` licences are paid today, each at `price`.
std::vector<Suggestion> singlesOf(const Plan& plan, int paidBefore, std::optional<Money> price);

/// Accounts that a plan changes although agents call with them, or nobody but people inside can dial them.
std::vector<PinOffer> pinOffersFor(const Document& document, const Plan& plan);

/// The best plan for a document under its own rule edition and its parts. Fails if the edition is not known, as plan()
/// does, or if it was stopped.
Result<Suggestions> suggest(const Document& document, const Catalogue& catalogue, const PlanOptions& options = {},
                            const std::stop_token& stop = {});

} // namespace nestline
