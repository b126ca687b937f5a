// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/plan.h"

namespace nestline {

/// The least caller cost at one number of licensable accounts.
struct FrontierPoint
{
    int keep = 0; ///< at most so many
    int paid = 0; ///< licences that are paid then
    double callerCost = 0;
    double lowerBound = 0;

    bool isOptimal() const { return callerCost <= lowerBound; }
    friend bool operator==(const FrontierPoint&, const FrontierPoint&) = default;
};

/// What a consultant slides along: licences saved against caller effort, one point for each number of licensable
/// accounts from today's down to the fewest possible. Points differ from optimal ones by at most `tolerance` (a share of
/// the cost); 0 proves each. Fails if the settings in the document are wrong or if it was stopped.
Result<std::vector<FrontierPoint>> frontier(const Document& document, const RuleEdition& edition,
                                            const PlanOptions& options = {}, double tolerance = 0,
                                            const std::stop_token& stop = {});

} // namespace nestline
