// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QPointF>

#include <utility>
#include <vector>

namespace nestline {

/// Positions for all nodes as tidy trees, left to right: every node in the column after the first that leads to it,
/// parents centred before their children, children by menu key, trees packed into shelves of about `aspect` (width to
/// height). Shared targets stand under the first parent and ways back are ignored. Deterministic, linear in the size of
/// the document.
std::vector<std::pair<NodeId, QPointF>> tidyPositions(const Document& document, double aspect = 1.6);

/// `document` with every node placed by tidyPositions().
Document tidied(const Document& document, double aspect = 1.6);

/// `document` with only those nodes placed that have no position yet; documents without any position are tidied.
Document withMissingPositions(const Document& document);

} // namespace nestline
