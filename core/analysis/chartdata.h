// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"

#include <optional>
#include <vector>

namespace nestline {

/// A corner of a line: so many accounts or users cost so much a month.
struct CostPoint
{
    int count = 0;
    Money monthly;

    friend bool operator==(const CostPoint&, const CostPoint&) = default;
};

/// Monthly cost over the number of accounts that need a licence: level up to the pool, rising above it.
struct AccountCostChart
{
    std::vector<CostPoint> points; ///< the corners, from 0 to the right end; empty if no price is known
    std::optional<int> corner;     ///< the last number of accounts that costs nothing; absent if none costs
    CostPoint here;

    /// The cost of so many accounts, which must lie within the chart.
    Money costAt(int accounts) const;
    int maximum() const { return points.empty() ? 0 : points.back().count; }

    friend bool operator==(const AccountCostChart&, const AccountCostChart&) = default;
};

/// Monthly cost over the number of Phone System users, a stair around the present number: every new free licence takes
/// one paid licence off the bill.
struct UserCostChart
{
    std::vector<CostPoint> steps; ///< where each step begins, rising users; empty if no price is known
    int maximum = 0;              ///< the right end
    CostPoint here;
    std::optional<int> nextFreeLicense; ///< users at which the pool grows next
    std::optional<int> nothingPaid;     ///< users from which on no licence is paid

    /// The cost with so many users, which must lie within the chart.
    Money costAt(int users) const;
    int minimum() const { return steps.empty() ? 0 : steps.front().count; }

    friend bool operator==(const UserCostChart&, const UserCostChart&) = default;
};

AccountCostChart accountCostChart(const Bill& bill);

/// `edition` is the one the bill was made under.
UserCostChart userCostChart(const Bill& bill, const RuleEdition& edition);

} // namespace nestline
