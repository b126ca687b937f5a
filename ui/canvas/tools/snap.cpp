// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/snap.h"

#include "core/layout/geometry.h"
#include "ui/canvas/tools/canvasservices.h"

#include <algorithm>
#include <cmath>

namespace nestline::ui {

namespace {

constexpr double pullPixels = 6;      // so near a guide pulls
constexpr double widestPull = 20;     // in canvas units, for those who look from afar
constexpr double neighbourhood = 700; // canvas units around what is dragged: farther cards are not compared with

std::vector<QRectF> neighboursOf(const CanvasServices& services, const QRectF& dragged, const std::set<NodeId>& moving)
{
    const Document& document = services.document();
    std::vector<QRectF> rects;
    for (const NodeId& id :
         services.nodesIn(dragged.adjusted(-neighbourhood, -neighbourhood, neighbourhood, neighbourhood))) {
        const QPointF* position = document.positions.find(id);
        if (position && !moving.contains(id)) // what is only previewed has no place yet
            rects.push_back(cardRect(*position));
    }
    return rects;
}

QPointF rounded(QPointF point)
{
    return {std::round(point.x()), std::round(point.y())};
}

} // namespace

QPointF onGrid(QPointF point)
{
    return {std::round(point.x() / geometry::grid) * geometry::grid,
            std::round(point.y() / geometry::grid) * geometry::grid};
}

SnappedMove snappedMove(const CanvasServices& services, const QRectF& bounds, QPointF anchor, QPointF distance,
                        const std::set<NodeId>& moving, Qt::KeyboardModifiers modifiers)
{
    const Snapping snapping = modifiers.testFlag(Qt::AltModifier) ? Snapping{false, false} : services.snapping();
    const QPointF wanted = anchor + distance;
    SnappedMove move{(snapping.toGrid ? onGrid(wanted) : rounded(wanted)) - anchor, {}};
    if (!snapping.toGuides)
        return move;
    const std::vector<QRectF> neighbours = neighboursOf(services, bounds.translated(distance), moving);
    const double reach = std::min(pullPixels / services.zoom(), widestPull);
    const GuidePull pull = guidePull(bounds.translated(distance), neighbours, reach);
    if (pull.x)
        move.distance.setX(std::round(distance.x() + *pull.x));
    if (pull.y)
        move.distance.setY(std::round(distance.y() + *pull.y));
    move.guides = guidesAt(bounds.translated(move.distance), neighbours);
    return move;
}

} // namespace nestline::ui
