// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/task.h"

#include "core/document/dismissals.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline::planning {

std::set<AccountId> heldAccounts(const Document& document, const PlanOptions& options)
{
    std::set<AccountId> held = options.held;
    for (const Dismissal& dismissal : dismissalsIn(document.properties))
        held.insert(dismissal.accounts.begin(), dismissal.accounts.end());
    return held;
}

Result<Task> taskFor(const Document& document, const RuleEdition& edition, const PlanOptions& options)
{
    const Result<PlanningSettings> read = readPlanningSettings(document.properties.planning);
    if (!read)
        return read.error();
    PlanningSettings settings = *read;
    if (options.mostSteps)
        settings.maxSteps = std::min(*options.mostSteps, PlanningSettings::largestDepth);
    const std::set<AccountId> held = heldAccounts(document, options);
    Task task{estateOf(document, settings), ledgerOf(document, edition, held)};
    holdNumbers(task.estate, held);
    return task;
}

Error stopped()
{
    return {Error::Code::NotAllowed, QCoreApplication::translate("Planning", "Planning was stopped.")};
}

} // namespace nestline::planning
