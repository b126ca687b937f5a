// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/nodepainter.h"
#include "ui/canvas/tools/overlay.h"

namespace nestline::ui {

/// Draws what a tool shows on top of the drawing, in canvas units.
void paintOverlay(QPainter& painter, const Overlay& overlay, const PaintStyle& style);

/// What must be painted anew when an overlay comes or goes. `unit` is the size of a view's pixel in canvas units.
QRectF overlayBounds(const Overlay& overlay, double unit);

} // namespace nestline::ui
