// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/nodepainter.h"
#include "ui/canvas/tools/overlay.h"

namespace nestline::ui {

/// Draws what a tool shows on top of the drawing, in canvas units.
void paintOverlay(QPainter& painter, const Overlay& overlay, const PaintStyle& style);

/// Where the hint of an overlay must stand instead, so that all of it lies in `room`: on the other side of the pointer.
QPointF hintPositionIn(const QRectF& room, const Overlay& overlay, double unit);

/// What must be painted anew when an overlay comes or goes. `unit` is the size of a view's pixel in canvas units.
QRectF overlayBounds(const Overlay& overlay, double unit);

} // namespace nestline::ui
