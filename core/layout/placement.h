// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QPointF>

namespace nestline {

/// The position nearest below `wanted` where a card overlaps no other and leaves the usual gap; on the grid.
QPointF freePositionBelow(const Document& document, QPointF wanted);

/// Where a new child of `parent` goes: in the column to its right, below the children it has there.
QPointF positionForChild(const Document& document, const NodeId& parent);

} // namespace nestline
