// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/flowgraph.h"

#include <unordered_set>

namespace nestline {

/// All ways to and from a node that pass no node twice.
struct FlowPaths
{
    std::unordered_set<NodeId> nodes;
    std::unordered_set<LinkId> links;

    friend bool operator==(const FlowPaths&, const FlowPaths&) = default;
};

/// The links that lie on a simple way to the node or from it, and their ends. Ways are not counted one by one, of which
/// there may be more than anyone could list: a link from a to b lies on a simple way from the node just if some way
/// reaches a without passing b.
FlowPaths pathsThrough(const FlowGraph& graph, const NodeId& node);

} // namespace nestline
