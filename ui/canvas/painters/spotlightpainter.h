// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/paths.h"
#include "ui/canvas/painters/scenepainter.h"

namespace nestline::ui {

/// Dims all that is drawn and draws the ways that are lit up once more.
void paintSpotlight(QPainter& painter, const CanvasScene& scene, const FlowPaths& lit, const SceneLook& look,
                    const PaintStyle& style, const QRectF& exposed);

} // namespace nestline::ui
