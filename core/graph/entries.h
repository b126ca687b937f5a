// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/flowgraph.h"

#include <optional>

namespace nestline {

/// The number of a node; nothing if the document has no such node.
std::optional<int> indexOf(const FlowGraph& graph, const NodeId& id);

/// Where flows begin: nodes that nothing leads to. A flow that only leads back into itself ("9 for the main menu")
/// begins at its numbers, or, without one, at its first node. Every node can be reached from some entry.
std::vector<int> entriesOf(const FlowGraph& graph);

/// The entry from which most nodes can be reached, of those with a number if there are any; nothing in an empty graph.
std::optional<NodeId> largestFlow(const FlowGraph& graph);

/// The way that calls take to a node: the shortest one from an entry with a number, or, where none leads there, from any
/// entry. It ends with the node itself; empty if the document has no such node.
std::vector<NodeId> wayFromEntry(const FlowGraph& graph, const NodeId& node);

} // namespace nestline
