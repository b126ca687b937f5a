// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/linkpen.h"

#include <algorithm>
#include <cmath>

namespace nestline {

namespace {

constexpr double widestTurn = 56;     // of the control points of a turn from its ends
constexpr double roundness = 0.55228; // of the control points of a quarter of a circle

double lengthOf(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

} // namespace

void LinkPen::bendTo(QPointF end)
{
    const QPointF start = place();
    const double distance = end.x() - start.x();
    const double reach = std::max(distance / 2, std::min(30.0, std::abs(end.y() - start.y()) / 4));
    add(start + QPointF(reach, 0), end - QPointF(reach, 0), end);
}

void LinkPen::turnTo(QPointF end, double side)
{
    const QPointF start = place();
    const double reach = std::min(widestTurn, std::abs(end.y() - start.y()) * 2 / 3);
    const double turn = side * std::max(side * start.x(), side * end.x()) + side * reach;
    add({turn, start.y()}, {turn, end.y()}, end);
}

void LinkPen::straightTo(QPointF end)
{
    const QPointF start = place();
    // Its own coordinate exactly, or it would not count as straight.
    const auto between = [&](double t) {
        return QPointF(start.x() == end.x() ? start.x() : start.x() + t * (end.x() - start.x()),
                       start.y() == end.y() ? start.y() : start.y() + t * (end.y() - start.y()));
    };
    add(between(1.0 / 3), between(2.0 / 3), end);
}

void LinkPen::roundTo(QPointF end, std::span<const QPointF> corners, double radius, double straightFirst,
                      double straightLast)
{
    for (size_t i = 0; i < corners.size(); ++i) {
        const QPointF corner = corners[i];
        const bool isLast = i + 1 == corners.size();
        const QPointF in = corner - (i == 0 ? place() : corners[i - 1]);
        const QPointF out = (isLast ? end : corners[i + 1]) - corner;
        const double before = i == 0 ? lengthOf(in) - straightFirst : lengthOf(in) / 2;
        const double after = isLast ? lengthOf(out) - straightLast : lengthOf(out) / 2;
        const double size = std::clamp(std::min(before, after), 0.0, radius);
        const QPointF begin = corner - in / lengthOf(in) * size;
        const QPointF finish = corner + out / lengthOf(out) * size;
        if (begin != place())
            straightTo(begin);
        add(begin + (corner - begin) * roundness, finish + (corner - finish) * roundness, finish);
    }
    if (end != place())
        straightTo(end);
}

} // namespace nestline
