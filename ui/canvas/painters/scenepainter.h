// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/canvasscene.h"
#include "ui/canvas/painters/nodepainter.h"

namespace nestline::ui {

/// How one looks at a scene: what is selected, pointed at and lit up. Everything empty gives the picture of exports.
struct SceneLook
{
    std::set<NodeId> selectedNodes;
    std::set<LinkId> selectedLinks;
    std::set<NodeId> highlighted;
    std::optional<NodeId> hoveredNode;
    std::optional<LinkId> hoveredLink;
    std::optional<NodeId> linkSource; ///< a link is being dragged from here: all other nodes could be its target
    std::optional<NodeId> linkTarget; ///< it would end here
    bool seeksSource = false;         ///< the link is dragged by its beginning: only what leads on could be that
};

/// Draws what touches `exposed`, in canvas units.
void paintScene(QPainter& painter, const CanvasScene& scene, const SceneLook& look, const PaintStyle& style,
                const QRectF& exposed);

/// Its two parts at detail level Dot: the drawing itself, which can be kept as a picture, and what is selected, pointed
/// at or lit up on top of it.
void paintDistantScene(QPainter& painter, const CanvasScene& scene, const PaintStyle& style, const QRectF& exposed);
void paintDistantLook(QPainter& painter, const CanvasScene& scene, const SceneLook& look, const PaintStyle& style,
                      const QRectF& exposed);

/// Draws the dotted grid; it thins out as one zooms out and vanishes before it becomes a haze.
void paintGrid(QPainter& painter, const PaintStyle& style, const QRectF& exposed);

} // namespace nestline::ui
