// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QPointF>

namespace nestline {

/// The position nearest to `wanted`, or further below (to the right where calls flow down), where a card overlaps no other
/// and leaves the usual gap; on the grid.
QPointF freePosition(const Document& document, QPointF wanted);

/// Where a new child of `parent` goes: in the next column of the flow, after the children it has there.
QPointF positionForChild(const Document& document, const NodeId& parent);

/// Where a new sibling of `node` goes: after it, in the same column.
QPointF positionForSibling(const Document& document, const NodeId& node);

} // namespace nestline
