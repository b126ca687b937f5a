// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/spreading.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace nestline {

namespace {

constexpr double shortestLane = 24;
constexpr double laneDistance = 3.5;                                // beside each other links are told apart
constexpr double nearEnough = 3;                                    // not to be
constexpr int mostSteps = 4;                                        // of that distance, for which a lane gives way
constexpr double reach = 2 * mostSteps * laneDistance + nearEnough; // of two lanes that give way
constexpr double besideCard = 5;
constexpr double beyondEnds = 12; // where the bends next to a lane go along with it

std::optional<LinkLane> laneOf(const LinkCurve& curve, int cubic, FlowDirection axis)
{
    const auto points = std::span(curve.points).subspan(3 * static_cast<size_t>(cubic), 4);
    const QPointF first = alongFlow(points.front(), axis);
    const QPointF last = alongFlow(points.back(), axis);
    if (!areAligned(points, axis) || std::abs(last.x() - first.x()) < shortestLane)
        return std::nullopt;
    return LinkLane{cubic, axis, std::min(first.x(), last.x()), std::max(first.x(), last.x()), first.y()};
}

// Whether a line there would touch a card, or a bend at its ends might.
bool touches(const LinkLane& lane, const QRectF& card)
{
    const QRectF seen = alongFlow(card, lane.axis);
    return seen.top() - besideCard < lane.across && seen.bottom() + besideCard > lane.across
           && seen.left() < lane.end + beyondEnds && seen.right() > lane.begin - beyondEnds;
}

} // namespace

std::vector<LinkLane> lanesOf(const LinkCurve& curve)
{
    std::vector<LinkLane> lanes;
    // The first and the last cubic begin and end where the link does.
    for (int cubic = 1; cubic + 1 < curve.cubics(); ++cubic) {
        for (const auto axis : {FlowDirection::LeftToRight, FlowDirection::TopToBottom}) {
            if (const auto lane = laneOf(curve, cubic, axis))
                lanes.push_back(*lane);
        }
    }
    return lanes;
}

QRectF roomBeside(const LinkLane& lane)
{
    const QRectF line(lane.begin, lane.across, lane.end - lane.begin, 0);
    return alongFlow(line.adjusted(-beyondEnds, -reach, beyondEnds, reach), lane.axis);
}

bool areSideBySide(const LinkLane& a, const LinkLane& b)
{
    return a.axis == b.axis && std::abs(a.across - b.across) <= reach
           && std::min(a.end, b.end) - std::max(a.begin, b.begin) > shortestLane / 2;
}

bool liesOnAny(const LinkLane& lane, std::span<const LinkLane> others)
{
    return std::any_of(others.begin(), others.end(), [&](const LinkLane& other) {
        return std::abs(other.across - lane.across) < nearEnough && areSideBySide(lane, other);
    });
}

double spreadOf(const LinkLane& lane, std::span<const LinkLane> others, std::span<const QRectF> cards)
{
    for (int step = 1; step <= mostSteps; ++step) {
        for (const double by : {step * laneDistance, -step * laneDistance}) {
            LinkLane moved = lane;
            moved.across += by;
            if (!liesOnAny(moved, others)
                && std::none_of(cards.begin(), cards.end(), [&](const QRectF& card) { return touches(moved, card); }))
                return by;
        }
    }
    return 0;
}

void moveLane(LinkCurve& curve, const LinkLane& lane, double across)
{
    // With the control points next to it, so that the line stays smooth.
    const size_t first = 3 * static_cast<size_t>(lane.cubic);
    for (size_t point = first - 1; point <= first + 4; ++point)
        curve.points[point] = alongFlow({alongFlow(curve.points[point], lane.axis).x(), across}, lane.axis);
}

} // namespace nestline
