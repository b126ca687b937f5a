// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/canvas/tools/guides.h"

#include <QPointF>
#include <Qt>

#include <set>
#include <vector>

namespace nestline::ui {

class CanvasServices;

/// What dragged cards snap to. Alt suspends both.
struct Snapping
{
    bool toGrid = true;
    bool toGuides = true;

    friend bool operator==(const Snapping&, const Snapping&) = default;
};

/// The nearest point of the grid.
QPointF onGrid(QPointF point);

/// How far dragged cards go, and what they line up with there.
struct SnappedMove
{
    QPointF distance;
    std::vector<Guide> guides;
};

/// Where cards go that are dragged by `distance` from their places. Guides are stronger than the grid, which holds
/// `anchor`, the corner of the card that is held. `moving` are left out of what one can line up with.
SnappedMove snappedMove(const CanvasServices& services, const QRectF& bounds, QPointF anchor, QPointF distance,
                        const std::set<NodeId>& moving, Qt::KeyboardModifiers modifiers);

} // namespace nestline::ui
