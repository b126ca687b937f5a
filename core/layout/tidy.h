// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QPointF>

#include <utility>
#include <vector>

namespace nestline {

/// Positions for all nodes as layered trees, left to right: every node stands right of all that lead to it inside its tree
/// but for ways back, parents are centred before their children, children stand by menu key unless another order makes
/// fewer links cross, and trees are packed so that links between them are short, for a window of about `aspect` (width
/// to height). Deterministic; the time grows about as the document does.
std::vector<std::pair<NodeId, QPointF>> tidyPositions(const Document& document, double aspect = 1.6);

/// `document` with every node placed by tidyPositions().
Document tidied(const Document& document, double aspect = 1.6);

/// `document` with only those nodes placed that have no position yet; documents without any position are tidied.
Document withMissingPositions(const Document& document);

} // namespace nestline
