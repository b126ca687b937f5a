// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/decision.h"
#include "core/planning/task.h"

#include <stop_token>

namespace nestline::planning {

/// What was asked of the planner.
struct Question
{
    const Document& document;
    const RuleEdition& edition;
    const PlanOptions& options;
    const std::stop_token& stop;
    const Estate& estate;
    const Ledger& ledger;
};

/// The redesign with the fewest licences, and how many those are.
struct Fewest
{
    const Decision& decision;
    int accounts = 0;
    bool isProved = true;
};

/// Why no redesign keeps only `wanted` accounts, translated: the fewest possible, which pins, groups, keys or depth stand
/// in the way, and what would be possible without each of them.
QString explainFewest(const Question& question, const Fewest& fewest, int wanted);

} // namespace nestline::planning
