// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <span>
#include <vector>

namespace nestline {

/// A part of a document that can stand alone: the nodes, their positions and the links between them.
Document excerpt(const Document& document, std::span<const NodeId> ids);

struct Pasted
{
    Document document;
    std::vector<NodeId> nodes; ///< the new nodes, in the order of their ids in the excerpt
};

/// Adds `part` with fresh ids, shifted by `offset`. A number that the document already has is left off, for a number
/// stands on one account only.
Pasted paste(const Document& document, const Document& part, QPointF offset);

} // namespace nestline
