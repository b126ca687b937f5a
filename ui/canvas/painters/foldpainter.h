// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/canvasscene.h"
#include "ui/canvas/painters/nodepainter.h"

#include <unordered_map>

namespace nestline::ui {

/// Collapsed nodes, and how many nodes are folded up below each.
using Folds = std::unordered_map<NodeId, int>;

/// Where a collapsed node says how many nodes are folded up below it, on the lower edge of its card; null where nothing
/// is.
QRectF foldRect(const NodeSnapshot& node, int folded);

/// The node whose mark lies at a point.
std::optional<NodeId> foldAt(const CanvasScene& scene, const Folds& folds, QPointF point);

/// Draws the marks, such as "+12", each on the edge of a second card as in a pile.
void paintFolds(QPainter& painter, const CanvasScene& scene, const Folds& folds, const PaintStyle& style,
                const QRectF& exposed);

} // namespace nestline::ui
