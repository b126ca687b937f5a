// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace nestline {

/// Draws a line of bends, straight pieces and rounded corners without a kink: x along the flow, y across it.
class LinkPen
{
public:
    explicit LinkPen(QPointF start) : m_points{start} {}

    QPointF place() const { return m_points.back(); }
    /// From one place to another farther on, at both of which the line runs along the flow.
    void bendTo(QPointF end);
    /// Round to the way back from where the line goes; `side` is 1 if it turns beyond its ends, -1 before them.
    void turnTo(QPointF end, double side);
    void straightTo(QPointF end);
    /// Along the straight pieces between corners to an end, the corners rounded as far as there is room; the first and last
    /// piece keep so much of their straightness.
    void roundTo(QPointF end, std::span<const QPointF> corners, double radius, double straightFirst,
                 double straightLast);

    /// Along cubics that begin where the line is.
    void goOn(std::span<const QPointF> points) { m_points.insert(m_points.end(), points.begin() + 1, points.end()); }

    /// The start, then two control points and the end of each cubic.
    const std::vector<QPointF>& points() const { return m_points; }

private:
    void add(QPointF out, QPointF in, QPointF end) { m_points.insert(m_points.end(), {out, in, end}); }

    std::vector<QPointF> m_points;
};

} // namespace nestline
