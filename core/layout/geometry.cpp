// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/geometry.h"

#include "core/layout/flow.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace nestline {

namespace {

// Distances around the label, in canvas units.
constexpr double arrowRoom = 13; // from the label to the target's card
constexpr double slotHeight = 2 * geometry::keycapRadius;
constexpr int slotsInColumn = 3;   // as many keycaps as fit beside a card
constexpr int slotsInLine = 4;     // and above a card
constexpr double slotWidth = 44;   // of those: with the next but one a pill has twice the room
constexpr double wayBackRoom = 44; // how far a way back passes beside the later card
constexpr double betweenRoom = 40; // or the gap between the cards through which it passes

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    const QPointF nearest = a + t * along;
    return std::hypot(point.x() - nearest.x(), point.y() - nearest.y());
}

QPointF onCubic(const QPointF* points, double t)
{
    const double s = 1 - t;
    return s * s * s * points[0] + 3 * s * s * t * points[1] + 3 * s * t * t * points[2] + t * t * t * points[3];
}

// True for the stretches of a link that keep to one lane.
bool isStraight(std::span<const QPointF, 4> cubic)
{
    return areAligned(cubic, FlowDirection::TopToBottom) || areAligned(cubic, FlowDirection::LeftToRight);
}

// Around some points and one more. A cubic lies in the hull of its points.
QRectF boxAround(QPointF point, std::span<const QPointF> points)
{
    QPointF first = point;
    QPointF last = point;
    for (const QPointF& other : points) {
        first = {std::min(first.x(), other.x()), std::min(first.y(), other.y())};
        last = {std::max(last.x(), other.x()), std::max(last.y(), other.y())};
    }
    return QRectF(first, last);
}

QSizeF labelSize(const LinkLabel& label)
{
    return label.isKeycap ? QSizeF(slotHeight, slotHeight) : geometry::pill;
}

// The label's place left of the target; slots fill columns of three from the card outwards.
QRectF labelBeside(QPointF target, const LinkLabel& label)
{
    const int column = label.slot / slotsInColumn % slotsInColumn;
    const int row = label.slot % slotsInColumn;
    const int rows = std::min(label.slots - label.slot + row, slotsInColumn);
    const QSizeF size = labelSize(label);
    const double right = target.x() - arrowRoom - column * (slotHeight + 3);
    const double middle = target.y() + geometry::card.height() / 2 + (row - (rows - 1) / 2.0) * slotHeight;
    return QRectF(QPointF(right - size.width(), middle - size.height() / 2), size);
}

// The label's place above the target; slots fill lines of four, every other one higher, so that pills have room.
QRectF labelAbove(QPointF target, const LinkLabel& label)
{
    const int place = label.slot % slotsInLine;
    const int places = std::min(label.slots - label.slot + place, slotsInLine);
    const int line = 2 * (label.slot / slotsInLine) + place % 2;
    const QSizeF size = labelSize(label);
    const double bottom = target.y() - arrowRoom - line * (slotHeight + 3);
    const double middle = target.x() + geometry::card.width() / 2 + (place - (places - 1) / 2.0) * slotWidth;
    return QRectF(QPointF(middle - size.width() / 2, bottom - size.height()), size);
}

} // namespace

QPointF LinkCurve::at(double t) const
{
    const int cubic = std::clamp(static_cast<int>(t * cubics()), 0, cubics() - 1);
    return onCubic(points.data() + 3 * cubic, t * cubics() - cubic);
}

std::vector<QPointF> LinkCurve::flattened(int pieces) const
{
    const int piecesOfBend = cubics() == 1 ? pieces : std::max(pieces / 2, 1);
    std::vector<QPointF> line{start()};
    line.reserve(static_cast<size_t>(cubics() * piecesOfBend) + 2);
    for (const QPointF* cubic = points.data(); cubic != &points.back(); cubic += 3) {
        const int parts = isStraight(std::span<const QPointF, 4>(cubic, 4)) ? 1 : piecesOfBend;
        for (int i = 1; i <= parts; ++i)
            line.push_back(onCubic(cubic, static_cast<double>(i) / parts));
    }
    line.push_back(tip);
    return line;
}

QRectF LinkCurve::bounds() const
{
    return boxAround(tip, points).united(label);
}

QRectF LinkCurve::boundsOf(int cubic) const
{
    const std::span ofCubic = std::span(points).subspan(3 * static_cast<size_t>(cubic), 4);
    return boxAround(ofCubic.front(), ofCubic);
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

LinkCurve linkCurve(QPointF from, QPointF to, LinkLabel label)
{
    return linkCurve(from, to, label, FlowDirection::LeftToRight);
}

LinkCurve linkCurve(QPointF from, QPointF to, LinkLabel label, FlowDirection direction)
{
    LinkCurve curve;
    curve.label = direction == FlowDirection::TopToBottom ? labelAbove(to, label) : labelBeside(to, label);

    // From here on x is along the flow and y across it.
    const QSizeF card = cardAlongFlow(direction);
    const QPointF start = alongFlow(flowOut(from, direction), direction);
    const QPointF end = alongFlow(curve.label.center(), direction);
    const double source = alongFlow(from, direction).y();
    const double target = alongFlow(to, direction).y();
    const double distance = end.x() - start.x();
    double reach = std::min(60 - distance / 6, 4 * geometry::card.width());
    if (distance >= 0)
        reach = std::max(distance / 2, std::min(30.0, std::abs(end.y() - start.y()) / 4));
    curve.points = {start, start + QPointF(reach, 0), end - QPointF(reach, 0), end};
    if (distance < 0 && std::abs(target - source) <= card.height() + betweenRoom) {
        // There is no room to come back between the two. The middle of a cubic is an eighth of its ends and three
        // eighths of its control points.
        const double farthest = std::max(source, target) + card.height() + wayBackRoom;
        const double beside = (8 * farthest - start.y() - end.y()) / 6;
        curve.points[1].setY(beside);
        curve.points[2].setY(beside);
    }
    for (QPointF& point : curve.points)
        point = alongFlow(point, direction);
    curve.tip = alongFlow({alongFlow(to, direction).x(), end.y()}, direction);
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
