// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tradeoff.h"

namespace nestline {

TradeOff tradeOff(const std::vector<FrontierPoint>& frontier, std::optional<Money> price)
{
    TradeOff result;
    const int paidToday = frontier.empty() ? 0 : frontier.front().paid;
    for (const FrontierPoint& point : frontier) {
        TradeOffPoint row{point.keep, point.paid, paidToday - point.paid, {}, point.callerCost, point.lowerBound};
        if (price)
            row.monthly = *price * row.paidSaved;
        if (!result.corner && paidToday > 0 && point.paid == 0)
            result.corner = result.points.size();
        result.points.push_back(row);
    }
    return result;
}

double callerHours(double keyPresses, double secondsPerStep)
{
    constexpr double secondsPerHour = 3600;
    return keyPresses * secondsPerStep / secondsPerHour;
}

} // namespace nestline
