// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/nodepainter.h"

#include <span>

namespace nestline::ui {

/// Draws a node at detail level Dot: a rectangle whose colour says what matters most about it.
void paintDistantNode(QPainter& painter, const NodeSnapshot& node, const NodeState& state, const PaintStyle& style);

/// Draws many nodes at once at that level, apart from how one looks at them.
void paintDistantNodes(QPainter& painter, std::span<const NodeSnapshot* const> nodes, const PaintStyle& style);

} // namespace nestline::ui
