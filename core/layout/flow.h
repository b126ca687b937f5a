// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/direction.h"
#include "core/layout/geometry.h"

#include <algorithm>
#include <span>

namespace nestline {

/// The direction in which a document is drawn: the chosen one, else where most links lead exactly one column on.
FlowDirection flowDirectionOf(const Document& document);

/// A point of the canvas as seen along the flow, x along and y across it, and the other way round: one direction turns
/// into the other by exchanging the axes.
inline QPointF alongFlow(QPointF point, FlowDirection direction)
{
    return direction == FlowDirection::TopToBottom ? point.transposed() : point;
}
inline QRectF alongFlow(const QRectF& rect, FlowDirection direction)
{
    return {alongFlow(rect.topLeft(), direction), alongFlow(rect.bottomRight(), direction)};
}

/// Whether points are on one line along a direction.
inline bool areAligned(std::span<const QPointF> points, FlowDirection direction)
{
    const double across = alongFlow(points.front(), direction).y();
    return std::all_of(points.begin() + 1, points.end(),
                       [&](QPointF point) { return alongFlow(point, direction).y() == across; });
}

/// The card as seen along the flow.
QSizeF cardAlongFlow(FlowDirection direction);

/// From column to column of a tidy drawing; a column is what stands side by side across the flow.
double columnPitch(FlowDirection direction);

/// Where links leave and enter the card at `position`.
QPointF flowOut(QPointF position, FlowDirection direction);
QPointF flowIn(QPointF position, FlowDirection direction);

/// The curve between two cards: as linkCurve() for a flow to the right, else from the bottom of one to the top of the
/// other.
LinkCurve linkCurve(QPointF from, QPointF to, LinkLabel label, FlowDirection direction);

/// The unit vector in which the arrow of a curve points.
QPointF heading(const LinkCurve& curve);

} // namespace nestline
