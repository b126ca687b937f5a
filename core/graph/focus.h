// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/flowgraph.h"

#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace nestline {

/// Which part of a flow somebody wants to see. It is not part of the document.
struct Focus
{
    std::set<NodeId> starts;    ///< only these and what they lead to; none: everything
    std::set<NodeId> collapsed; ///< what lies below them is folded up
    std::set<NodeId> hidden;    ///< not seen whatever leads there

    bool isEmpty() const { return starts.empty() && collapsed.empty() && hidden.empty(); }
    friend bool operator==(const Focus&, const Focus&) = default;
};

/// What a focus leaves of a document.
struct FocusedView
{
    std::unordered_set<NodeId> hidden;
    std::unordered_map<NodeId, int> folded; ///< shown nodes that are collapsed: how many nodes are folded up below

    friend bool operator==(const FocusedView&, const FocusedView&) = default;
};

/// A node is shown if ways that pass no collapsed node lead to it from a start, or, without starts, from where a flow
/// begins: what another branch leads to as well stays when one branch is collapsed. Ids of nodes that are gone mean
/// nothing.
FocusedView focusedView(const FlowGraph& graph, const Focus& focus);

/// Collapsed nodes that are shown, and what is folded up below each; a node below two of them is told of both.
using FoldedBranches = std::map<NodeId, std::vector<NodeId>>;
FoldedBranches foldedBranches(const FlowGraph& graph, const Focus& focus, const FocusedView& view);

/// The focus that begins at a node. A way back to a menu above it would lead to everything else again, so such menus are
/// collapsed: one sees them, but not what else lies below.
Focus focusFrom(const FlowGraph& graph, const NodeId& start);

} // namespace nestline
