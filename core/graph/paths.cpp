// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/paths.h"

#include "core/graph/dominators.h"
#include "core/graph/entries.h"

namespace nestline {

FlowPaths pathsThrough(const FlowGraph& graph, const NodeId& node)
{
    FlowPaths paths;
    const std::optional<int> root = indexOf(graph, node);
    if (!root)
        return paths;
    paths.nodes.insert(node);
    const auto add = [&](const FlowGraph::Edge& edge) {
        paths.nodes.insert(graph.id(edge.from));
        paths.nodes.insert(graph.id(edge.to));
        paths.links.insert(*edge.id);
    };
    const Dominators from(graph, *root, WalkDirection::AlongLinks);
    const Dominators to(graph, *root, WalkDirection::AgainstLinks);
    for (int index = 0; index < graph.size(); ++index) {
        for (const FlowGraph::Edge& edge : graph.outgoing(index)) {
            const bool leadsOn = from.reaches(edge.from) && !from.dominates(edge.to, edge.from);
            const bool leadsThere = to.reaches(edge.to) && !to.dominates(edge.from, edge.to);
            if (leadsOn || leadsThere)
                add(edge);
        }
    }
    return paths;
}

} // namespace nestline
