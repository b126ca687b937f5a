// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/estate.h"
#include "core/planning/ledger.h"
#include "core/planning/plan.h"

namespace nestline::planning {

/// A document with the wishes for it, as the planner works on it.
struct Task
{
    Estate estate;
    Ledger ledger;
};

/// Accounts that a plan leaves as they are although the document does not pin them: those that the options hold and
/// those of dismissed suggestions.
std::set<AccountId> heldAccounts(const Document& document, const PlanOptions& options);

/// Fails if the settings in the document are wrong.
Result<Task> taskFor(const Document& document, const RuleEdition& edition, const PlanOptions& options);

/// What plan() and frontier() answer when their stop token was used.
Error stopped();

} // namespace nestline::planning
