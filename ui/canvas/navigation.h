// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <optional>
#include <vector>

namespace nestline::ui {

enum class Direction { Left, Right, Up, Down };

/// The nearest node in a direction as one sees it: straight ahead counts more than sideways.
std::optional<NodeId> neighbour(const Document& document, const NodeId& from, Direction direction);

/// Along the links: right to the first target, left to the first source, up and down among those that have the same
/// first source.
std::optional<NodeId> alongLink(const Document& document, const NodeId& from, Direction direction);

/// Where a menu key leads from a node.
std::optional<NodeId> alongKey(const Document& document, const NodeId& from, MenuKey key);

/// From a node to the first link that leaves it (forward) or leads to it.
std::optional<LinkId> linkOf(const Document& document, const NodeId& node, bool forward);

/// The link before or after one among those that leave the same node; nothing at the ends.
std::optional<LinkId> siblingLink(const Document& document, const LinkId& link, int step);

/// All nodes as one reads: from top to bottom, and from left to right.
std::vector<NodeId> readingOrder(const Document& document);

/// The node nearest to a point.
std::optional<NodeId> nearestTo(const Document& document, QPointF point);

} // namespace nestline::ui
