// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/geometry.h"

#include <algorithm>
#include <cmath>

namespace nestline {

namespace {

// Distances around the label, in canvas units.
constexpr double arrowRoom = 13; // from the label to the target's card
constexpr double slotHeight = 2 * geometry::keycapRadius;
constexpr int slotsInColumn = 3;   // as many keycaps as fit beside a card
constexpr double wayBackRoom = 44; // how far a way back passes below the lower card
constexpr double betweenRoom = 40; // or the gap between the cards through which it passes

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    const QPointF nearest = a + t * along;
    return std::hypot(point.x() - nearest.x(), point.y() - nearest.y());
}

// The middle of the label's place beside the target; slots fill columns of three from the card outwards.
QRectF labelRect(QPointF target, const LinkLabel& label)
{
    const int column = label.slot / slotsInColumn % slotsInColumn;
    const int row = label.slot % slotsInColumn;
    const int rows = std::min(label.slots - label.slot + row, slotsInColumn);
    const QSizeF size = label.isKeycap ? QSizeF(slotHeight, slotHeight) : geometry::pill;
    const double right = target.x() - arrowRoom - column * (slotHeight + 3);
    const double middle = target.y() + geometry::card.height() / 2 + (row - (rows - 1) / 2.0) * slotHeight;
    return QRectF(QPointF(right - size.width(), middle - size.height() / 2), size);
}

} // namespace

QPointF LinkCurve::at(double t) const
{
    const double s = 1 - t;
    return s * s * s * points[0] + 3 * s * s * t * points[1] + 3 * s * t * t * points[2] + t * t * t * points[3];
}

std::vector<QPointF> LinkCurve::flattened(int pieces) const
{
    std::vector<QPointF> line;
    line.reserve(static_cast<size_t>(pieces) + 2);
    for (int i = 0; i <= pieces; ++i)
        line.push_back(at(static_cast<double>(i) / pieces));
    line.push_back(tip);
    return line;
}

QRectF LinkCurve::bounds() const
{
    // A cubic lies in the hull of its points.
    const auto [left, right] = std::minmax({points[0].x(), points[1].x(), points[2].x(), points[3].x(), tip.x()});
    const auto [top, bottom] = std::minmax({points[0].y(), points[1].y(), points[2].y(), points[3].y(), tip.y()});
    return QRectF(QPointF(left, top), QPointF(right, bottom)).united(label);
}

double LinkCurve::distanceTo(QPointF point) const
{
    if (label.contains(point))
        return 0;
    const std::vector<QPointF> line = flattened(24);
    double nearest = distanceToSegment(point, line[0], line[1]);
    for (size_t i = 2; i < line.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(point, line[i - 1], line[i]));
    return nearest;
}

QRectF cardRect(QPointF position)
{
    return QRectF(position, geometry::card);
}

LinkCurve linkCurve(QPointF from, QPointF to, LinkLabel label)
{
    LinkCurve curve;
    curve.label = labelRect(to, label);
    const QPointF start = from + QPointF(geometry::card.width(), geometry::card.height() / 2);
    const QPointF end = curve.label.center();
    curve.tip = QPointF(to.x(), end.y());

    const double distance = end.x() - start.x();
    if (distance >= 0) {
        const double reach = std::max(distance / 2, std::min(30.0, std::abs(end.y() - start.y()) / 4));
        curve.points = {start, start + QPointF(reach, 0), end - QPointF(reach, 0), end};
        return curve;
    }
    const double reach = std::min(60 - distance / 6, 4 * geometry::card.width());
    if (std::abs(to.y() - from.y()) > geometry::card.height() + betweenRoom) {
        // There is room between the two: a turn to the right, back through the gap, and in from the left.
        curve.points = {start, start + QPointF(reach, 0), end - QPointF(reach, 0), end};
        return curve;
    }
    // The middle of a cubic is an eighth of its ends and three eighths of its control points.
    const double lowest = std::max(from.y(), to.y()) + geometry::card.height() + wayBackRoom;
    const double below = (8 * lowest - start.y() - end.y()) / 6;
    curve.points = {start, QPointF(start.x() + reach, below), QPointF(end.x() - reach, below), end};
    return curve;
}

QPointF positionOf(const Document& document, const NodeId& id)
{
    const QPointF* position = document.positions.find(id);
    return position ? *position : QPointF();
}

QRectF boundsOf(const Document& document)
{
    QRectF bounds;
    for (const auto& [id, node] : document.nodes)
        bounds = bounds.united(cardRect(positionOf(document, id)));
    return bounds;
}

} // namespace nestline
