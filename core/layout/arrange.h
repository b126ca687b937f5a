// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <optional>
#include <span>

namespace nestline {

/// Where cards are lined up: by an edge or by their middle.
enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

enum class Axis { Horizontal, Vertical };

/// The coordinate of a point along an axis.
double along(QPointF point, Axis axis);

/// Lines nodes up with the outermost of them on that side, or half-way between the outermost. Only one coordinate of
/// positions changes. Ids that do not exist are ignored, here and below.
Document aligned(const Document& document, std::span<const NodeId> ids, Alignment alignment);

/// Puts equal gaps between nodes along an axis, in their order. Without `gap` the outermost stay where they are; with
/// it the first stays and the others follow at that distance from edge to edge.
Document distributed(const Document& document, std::span<const NodeId> ids, Axis axis, std::optional<double> gap = {});

/// The gap from edge to edge that distributed() would make if the outermost stay; negative where cards overlap. Nothing
/// for fewer than two nodes.
std::optional<double> averageGap(const Document& document, std::span<const NodeId> ids, Axis axis);

} // namespace nestline
