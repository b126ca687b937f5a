// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <optional>
#include <vector>

namespace nestline::ui {

/// The nodes that somebody looked at one after the other, to go back and forth among them as in a browser. Nodes that
/// are gone are passed over.
class PlaceHistory
{
public:
    /// Notes a place; where one had gone back, what lay ahead is forgotten. The place where one is changes nothing.
    void visit(const NodeId& node);
    /// Goes back or forward; nothing if there is no place to go to.
    std::optional<NodeId> back(const Document& document) { return go(document, -1); }
    std::optional<NodeId> forward(const Document& document) { return go(document, +1); }
    bool canGoBack(const Document& document) const { return find(document, -1).has_value(); }
    bool canGoForward(const Document& document) const { return find(document, +1).has_value(); }

private:
    std::vector<NodeId> m_places;
    size_t m_here = 0; // meaningful if there is a place

    std::optional<size_t> find(const Document& document, int step) const;
    std::optional<NodeId> go(const Document& document, int step);
};

} // namespace nestline::ui
