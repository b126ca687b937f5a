// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/licensing/ruleedition.h"
#include "core/planning/step.h"

#include <QStringList>

#include <functional>
#include <set>
#include <stop_token>

namespace nestline {

/// What a plan is asked for beside the settings in the document.
struct PlanOptions
{
    std::optional<int> keep; ///< at most so many licensable accounts; absent: no more paid than unavoidable
    std::optional<double> mostCallerCost; ///< menu steps a month that callers may be asked for, all together
    std::optional<int> mostSteps;         ///< keys that a caller may have to press, instead of the document's setting
    std::set<AccountId> held;             ///< accounts that stay as they are, beside those that are pinned or dismissed
    qint64 effort = 400'000'000;          ///< work after which a search ends with a proved gap
    std::function<void(const QString&)> progress = {}; ///< told, translated, what is being done
    std::function<void(int)> fewest = {};              ///< told the fewest accounts found where fewer are asked for
};

/// The best redesign of a document, and the proof.
struct Plan
{
    Document document; ///< the redesign
    std::vector<PlanStep> steps;
    int licensableBefore = 0; ///< as the bill counts them under the edition
    int licensableAfter = 0;
    int pool = 0; ///< free licences; where there is no limit, enough for all
    int paidBefore = 0;
    int paidAfter = 0;
    double callerCost = 0;    ///< menu steps a month
    double lowerBound = 0;    ///< nothing that keeps as few accounts costs callers less
    bool optimal = false;     ///< the cost equals the bound
    bool fewestProved = true; ///< no redesign pays for fewer licences than this one, within the limits asked for
    QStringList notes;        ///< translated: what holds for the plan as a whole, or why there is nothing to do

    /// How much of the cost is not proved to be necessary, 0 to 1.
    double gap() const { return callerCost > 0 ? (callerCost - lowerBound) / callerCost : 0; }
};

/// The nesting problem solved: fewest paid licences, then least caller cost. Suggestions that the document dismisses are
/// not made. Fails if the settings in the document are wrong, if the wish cannot be met (the message says the fewest
/// accounts that can be kept, what stands in the way and what would help), or if it was stopped.
Result<Plan> plan(const Document& document, const RuleEdition& edition, const PlanOptions& options = {},
                  const std::stop_token& stop = {});

} // namespace nestline
