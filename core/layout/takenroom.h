// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace nestline {

/// The cards that have their place, to find room for others. Points are top-left corners as seen along the flow.
class TakenRoom
{
public:
    explicit TakenRoom(FlowDirection direction);

    void take(QPointF card);
    /// How far a group of cards must move across the flow so that none of them covers a card placed before or comes
    /// nearer to it than cards of a column usually are: the shorter of the two ways. 0 if they are free.
    double wayToRoom(const std::vector<QPointF>& group) const;

private:
    double wayToRoom(const std::vector<QPointF>& group, double sign) const;
    double conflict(QPointF card, double sign) const;
    int strip(double along) const;

    double m_depth;                                                  // of a card along the flow
    double m_distance;                                               // of cards across it
    std::unordered_map<int, std::multimap<double, double>> m_strips; // as wide as a card: where across, where along
};

} // namespace nestline
