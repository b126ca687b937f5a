// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace nestline {

struct TidyOptions
{
    double aspect = 1.6;                    ///< of the window, width to height
    std::optional<FlowDirection> direction; ///< absent: as the document is drawn now
};

/// Positions for all nodes as layered trees: every node stands after all that lead to it
/// inside its tree but for ways back, parents are centred before their children, children stand by menu key unless
/// another order makes fewer links cross, and trees are packed so that links between them are short, for a window of
/// about the aspect. Deterministic; the time grows about as the document does.
std::vector<std::pair<NodeId, QPointF>> tidyPositions(const Document& document, const TidyOptions& options = {});

/// `document` with every node placed by tidyPositions().
Document tidied(const Document& document, const TidyOptions& options = {});

/// `document` with only those nodes placed that have no position yet; documents without any position are tidied.
Document withMissingPositions(const Document& document);

/// Tidied as far as the picture stays the known one: the nodes of `kept` stay exactly where they are and what hangs on
/// them stays with them, all other trees stay where their roots are, and what would cover a card makes way across the
/// flow. Little changes where little was untidy.
Document tidiedAround(const Document& document, std::span<const NodeId> kept);

/// The given nodes tidied among themselves, about where they are and clear of all others, which stay.
Document tidiedAmong(const Document& document, std::span<const NodeId> nodes);

} // namespace nestline
