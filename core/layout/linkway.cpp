// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/linkway.h"

#include "core/layout/linkpen.h"

#include <algorithm>
#include <cmath>

namespace nestline {

namespace {

constexpr double widestShift = 4; // of lanes
constexpr int mostPiecesOfGuide = 24;

} // namespace

bool leadsBack(const LinkCurve& curve, FlowDirection direction)
{
    return alongFlow(curve.tip - curve.start(), direction).x() <= 0;
}

LinkWay::LinkWay(const LinkCurve& curve, const LinkEnds& ends, FlowDirection direction)
    : m_curve(curve), m_ends(ends), m_direction(direction), m_isBack(leadsBack(curve, direction))
{}

QPointF LinkWay::along(QPointF point) const
{
    const QPointF seen = alongFlow(point, m_direction);
    return m_isBack ? QPointF(-seen.x(), seen.y()) : seen;
}

QPointF LinkWay::onCanvas(QPointF point) const
{
    return alongFlow(m_isBack ? QPointF(-point.x(), point.y()) : point, m_direction);
}

QRectF LinkWay::along(const QRectF& rect) const
{
    const QPointF first = along(rect.topLeft());
    const QPointF last = along(rect.bottomRight());
    return m_isBack ? QRectF(QPointF(last.x(), first.y()), QPointF(first.x(), last.y())) : QRectF(first, last);
}

std::vector<QPointF> LinkWay::along(std::vector<QPointF> line) const
{
    for (QPointF& point : line)
        point = along(point);
    return line;
}

QRectF LinkWay::onCanvas(const QRectF& rect) const
{
    return QRectF(onCanvas(rect.topLeft()), onCanvas(rect.bottomRight())).normalized();
}

std::vector<QPointF> LinkWay::guide() const
{
    const double columns = std::abs(end().x() - start().x()) / columnPitch(m_direction);
    const int parts = std::clamp(static_cast<int>(columns), 1, mostPiecesOfGuide);
    const QPointF last(along(m_curve.tip).x(), end().y());
    std::vector<QPointF> line;
    for (int i = 0; i <= parts; ++i) {
        const double t = static_cast<double>(i) / parts;
        line.push_back(m_isBack ? start() + t * (last - start()) : along(m_curve.at(t)));
    }
    return line;
}

double LinkWay::shift() const
{
    const double label = end().y() - along(cardRect(m_ends.to)).center().y();
    if (std::abs(label) > 1)
        return label > 0 ? widestShift : -widestShift;
    const double row = start().y() / (cardAlongFlow(m_direction).height() + geometry::rowGap);
    return widestShift * (static_cast<int>(std::abs(std::floor(row))) % 3 - 1);
}

LinkCurve LinkWay::through(const std::vector<Lane>& lanes) const
{
    LinkPen pen(start());
    for (const Lane& lane : lanes) {
        const bool isFirst = &lane == &lanes.front();
        if (m_isBack && isFirst)
            pen.turnTo({lane.begin, lane.across}, -1);
        else
            pen.bendTo({std::max(lane.begin, pen.place().x()), lane.across});
        pen.straightTo({std::max(lane.end, pen.place().x()), lane.across});
    }
    if (m_isBack)
        pen.turnTo(end(), 1);
    else
        pen.bendTo(end());
    LinkCurve curve = m_curve;
    curve.points.clear();
    for (const QPointF& point : pen.points())
        curve.points.push_back(onCanvas(point));
    return curve;
}

} // namespace nestline
