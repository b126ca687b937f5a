// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/takenroom.h"

#include <cmath>

namespace nestline {

TakenRoom::TakenRoom(FlowDirection direction)
    : m_depth(cardAlongFlow(direction).width() + geometry::grid)
    , m_distance(cardAlongFlow(direction).height() + geometry::rowGap)
{}

int TakenRoom::strip(double along) const
{
    return static_cast<int>(std::floor(along / m_depth));
}

void TakenRoom::take(QPointF card)
{
    m_strips[strip(card.x())].emplace(card.y(), card.x());
}

double TakenRoom::wayToRoom(const std::vector<QPointF>& group) const
{
    const double after = wayToRoom(group, 1);
    const double before = wayToRoom(group, -1);
    return after <= -before ? after : before;
}

double TakenRoom::wayToRoom(const std::vector<QPointF>& group, double sign) const
{
    double way = 0;
    for (bool isFree = false; !isFree;) {
        isFree = true;
        for (const QPointF& card : group) {
            const double more = conflict(card + QPointF(0, way), sign);
            way += more;
            isFree = isFree && more == 0;
        }
    }
    return way;
}

// How far a card must move in one direction to be clear of the cards that it is too near to now; 0 if there are none.
double TakenRoom::conflict(QPointF card, double sign) const
{
    double way = 0;
    for (int index = strip(card.x()) - 1; index <= strip(card.x()) + 1; ++index) {
        const auto found = m_strips.find(index);
        if (found == m_strips.end())
            continue;
        const auto last = found->second.lower_bound(card.y() + m_distance);
        for (auto other = found->second.upper_bound(card.y() - m_distance); other != last; ++other) {
            if (std::abs(other->second - card.x()) < m_depth)
                way = sign * std::max(sign * way, sign * (other->first + sign * m_distance - card.y()));
        }
    }
    return way;
}

} // namespace nestline
