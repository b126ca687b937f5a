// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/planning/frontier.h"

#include <optional>
#include <vector>

namespace nestline {

/// What one number of kept accounts saves, and what callers pay for it.
struct TradeOffPoint
{
    int keep = 0;
    int paid = 0;                 ///< licences that are still paid
    int paidSaved = 0;            ///< against today
    std::optional<Money> monthly; ///< saved against today; absent if no price is known
    double keyPresses = 0;        ///< effort of callers a month, in menu steps
    double atLeast = 0;           ///< proved: no redesign that keeps as few asks less of them

    bool isOptimal() const { return keyPresses <= atLeast; }
    friend bool operator==(const TradeOffPoint&, const TradeOffPoint&) = default;
};

/// Licences saved against effort of callers, from today on (the first point) to the fewest accounts.
struct TradeOff
{
    std::vector<TradeOffPoint> points;
    std::optional<size_t> corner; ///< the first point at which the free pool covers all, if something is paid today

    friend bool operator==(const TradeOff&, const TradeOff&) = default;
};

/// `price` is what a paid licence costs a month.
TradeOff tradeOff(const std::vector<FrontierPoint>& frontier, std::optional<Money> price);

/// How long callers press keys in a month.
double callerHours(double keyPresses, double secondsPerStep);

} // namespace nestline
