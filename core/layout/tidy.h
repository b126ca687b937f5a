// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"

#include <optional>
#include <span>

namespace nestline {

struct TidyOptions
{
    double aspect = 1.6;                    ///< of the window, width to height
    std::optional<FlowDirection> direction; ///< absent: as the document is drawn now
};

/// `document` placed as layered trees: every node stands after all that lead to it inside its tree but for ways back,
/// parents are centred before their children, children stand by menu key unless another order makes fewer links cross,
/// and trees are packed so that links between them are short, for a window of about the aspect. Nodes whose positions
/// are pinned stay exactly where they are, and the rest is drawn around them. A direction that is given is the document's
/// from now on. Deterministic; the time grows about as the document does.
Document tidied(const Document& document, const TidyOptions& options = {});

/// `document` with only those nodes placed that have no position yet; documents without any position are tidied.
Document withMissingPositions(const Document& document);

/// Tidied as far as the picture stays the known one: pinned nodes and those of `kept` stay exactly where they are and what
/// hangs on them stays with them, all other trees stay where their roots are, and what would cover a card makes way across the
/// flow. Little changes where little was untidy.
Document tidiedAround(const Document& document, std::span<const NodeId> kept);

/// `after`, which an edit has made of `before`, with the trees tidied that the edit touched: those whose nodes or links are
/// not the same. Pinned nodes and those of `kept` stay, the roots of trees too, and all other trees but for those that
/// would be covered now: these make way as a whole. New trees look for room instead. Positions that the edit gives to
/// new nodes matter for roots only.
Document tidiedAfter(const Document& before, const Document& after, std::span<const NodeId> kept = {});

/// The given nodes but for pinned ones tidied among themselves, about where they are and clear of all others, which stay.
Document tidiedAmong(const Document& document, std::span<const NodeId> nodes);

} // namespace nestline
