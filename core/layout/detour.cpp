// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/detour.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace nestline {

namespace {

constexpr double mostColumns = 4;
constexpr double clearance = 3; // of a line from the cards that it passes
constexpr int pieces = 24;
constexpr double besideCard[] = {geometry::rowGap * 0.3, geometry::rowGap * 0.5}; // where lanes are

/// How a line comes to a lane and leaves it.
struct Shape
{
    double reach;   // of the control points along the way: the less, the sooner the line is beside its ends
    double quarter; // where it meets the lane, and as far from its end again
};
constexpr Shape shapes[] = {{0.18, 0.25}, {0.18, 0.4}, {0.02, 0.3}, {0.02, 0.4}}; // the calmest first

// Whether a segment passes through a rectangle: what the sides leave of it is not nothing.
bool cuts(QPointF from, QPointF to, const QRectF& rect)
{
    double begin = 0;
    double end = 1;
    const auto clip = [&](double start, double way, double low, double high) {
        if (way == 0)
            return start > low && start < high;
        const double first = (low - start) / way;
        const double second = (high - start) / way;
        begin = std::max(begin, std::min(first, second));
        end = std::min(end, std::max(first, second));
        return begin < end;
    };
    return clip(from.x(), to.x() - from.x(), rect.left(), rect.right())
           && clip(from.y(), to.y() - from.y(), rect.top(), rect.bottom());
}

bool isClear(const LinkCurve& curve, std::span<const QRectF> cards)
{
    const std::vector<QPointF> line = curve.flattened(pieces);
    return std::none_of(cards.begin(), cards.end(), [&](const QRectF& card) {
        const QRectF kept = card.adjusted(-clearance, -clearance, clearance, clearance);
        for (size_t i = 1; i < line.size(); ++i) {
            if (cuts(line[i - 1], line[i], kept))
                return true;
        }
        return false;
    });
}

// The curve that meets a lane twice, as its shape says.
LinkCurve throughLane(const LinkCurve& curve, double lane, const Shape& shape, FlowDirection direction)
{
    LinkCurve result = curve;
    const QPointF start = alongFlow(curve.points[0], direction);
    const QPointF end = alongFlow(curve.points[3], direction);
    const double way = shape.reach * (end.x() - start.x());
    // What the four points weigh where the line meets the lane first; the second time they do the other way round.
    const double t = shape.quarter;
    const double s = 1 - t;
    const double near = 3 * s * s * t;
    const double far = 3 * s * t * t;
    const double first = lane - s * s * s * start.y() - t * t * t * end.y();
    const double second = lane - t * t * t * start.y() - s * s * s * end.y();
    const double determinant = near * near - far * far;
    result.points[1] = alongFlow({start.x() + way, (near * first - far * second) / determinant}, direction);
    result.points[2] = alongFlow({end.x() - way, (near * second - far * first) / determinant}, direction);
    return result;
}

// Ways beside the cards, those nearest to the straight way first.
std::vector<double> lanes(const LinkCurve& curve, std::span<const QRectF> cards, FlowDirection direction)
{
    const double middle = alongFlow((curve.points[0] + curve.points[3]) / 2, direction).y();
    std::vector<double> result;
    for (const QRectF& card : cards) {
        const double first = alongFlow(card.topLeft(), direction).y();
        const double last = alongFlow(card.bottomRight(), direction).y();
        for (const double beside : besideCard) {
            for (const double lane : {last + beside, first - beside}) {
                if (std::abs(lane - middle) <= widestDetour)
                    result.push_back(lane);
            }
        }
    }
    std::sort(result.begin(), result.end(), [middle](double a, double b) {
        return std::pair(std::abs(a - middle), -a) < std::pair(std::abs(b - middle), -b);
    });
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace

bool mayDetour(const LinkCurve& curve, FlowDirection direction)
{
    const double way = alongFlow(curve.points[3] - curve.points[0], direction).x();
    return way > cardAlongFlow(direction).width() && way < mostColumns * columnPitch(direction);
}

QRectF detourRoom(const LinkCurve& curve, FlowDirection direction)
{
    const QPointF beside = alongFlow({0, widestDetour}, direction);
    return QRectF(curve.points[0], curve.tip).normalized().adjusted(-beside.x(), -beside.y(), beside.x(), beside.y());
}

LinkCurve detoured(const LinkCurve& curve, std::span<const QRectF> cards, FlowDirection direction)
{
    if (isClear(curve, cards))
        return curve;
    for (const double lane : lanes(curve, cards, direction)) {
        for (const Shape& shape : shapes) {
            const LinkCurve way = throughLane(curve, lane, shape, direction);
            if (isClear(way, cards))
                return way;
        }
    }
    return curve;
}

} // namespace nestline
