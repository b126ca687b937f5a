// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/focus.h"

#include "core/graph/entries.h"

namespace nestline {

namespace {

using NodeSet = std::vector<bool>; // by the number of the node

NodeSet nodeSet(const FlowGraph& graph, const std::set<NodeId>& ids)
{
    NodeSet result(static_cast<size_t>(graph.size()));
    for (const NodeId& id : ids) {
        if (const std::optional<int> index = indexOf(graph, id))
            result[static_cast<size_t>(*index)] = true;
    }
    return result;
}

std::vector<int> membersOf(const NodeSet& set)
{
    std::vector<int> members;
    for (size_t i = 0; i < set.size(); ++i) {
        if (set[i])
            members.push_back(static_cast<int>(i));
    }
    return members;
}

// What can be reached from `walk` on ways that do not pass a closed node; they may end there.
NodeSet reachedFrom(const FlowGraph& graph, std::vector<int> walk, const NodeSet& closed)
{
    NodeSet reached(static_cast<size_t>(graph.size()));
    for (const int start : walk)
        reached[static_cast<size_t>(start)] = true;
    while (!walk.empty()) {
        const int node = walk.back();
        walk.pop_back();
        if (closed[static_cast<size_t>(node)])
            continue;
        for (const FlowGraph::Edge& edge : graph.outgoing(node)) {
            if (reached[static_cast<size_t>(edge.to)])
                continue;
            reached[static_cast<size_t>(edge.to)] = true;
            walk.push_back(edge.to);
        }
    }
    return reached;
}

} // namespace

FocusedView focusedView(const FlowGraph& graph, const Focus& focus)
{
    FocusedView view;
    if (focus.isEmpty())
        return view;
    const NodeSet collapsed = nodeSet(graph, focus.collapsed);
    const NodeSet hidden = nodeSet(graph, focus.hidden);
    std::vector<int> starts = membersOf(nodeSet(graph, focus.starts));
    if (starts.empty())
        starts = entriesOf(graph);
    NodeSet shown = reachedFrom(graph, std::move(starts), collapsed);
    NodeSet foldable(shown.size()); // not shown, but not because somebody hid it
    for (size_t i = 0; i < shown.size(); ++i) {
        shown[i] = shown[i] && !hidden[i];
        foldable[i] = !shown[i] && !hidden[i];
        if (!shown[i])
            view.hidden.insert(graph.id(static_cast<int>(i)));
    }
    const NodeSet none(shown.size());
    for (const int node : membersOf(collapsed)) {
        if (!shown[static_cast<size_t>(node)])
            continue;
        int count = 0;
        for (const int below : membersOf(reachedFrom(graph, {node}, none)))
            count += foldable[static_cast<size_t>(below)];
        view.folded.emplace(graph.id(node), count);
    }
    return view;
}

FoldedBranches foldedBranches(const FlowGraph& graph, const Focus& focus, const FocusedView& view)
{
    const NodeSet none(static_cast<size_t>(graph.size()));
    FoldedBranches branches;
    for (const auto& [card, count] : view.folded) {
        const std::optional<int> index = indexOf(graph, card);
        if (!index)
            continue;
        std::vector<NodeId>& branch = branches[card];
        for (const int below : membersOf(reachedFrom(graph, {*index}, none))) {
            const NodeId& id = graph.id(below);
            if (view.hidden.contains(id) && !focus.hidden.contains(id))
                branch.push_back(id);
        }
    }
    return branches;
}

Focus focusFrom(const FlowGraph& graph, const NodeId& start)
{
    Focus focus;
    focus.starts.insert(start);
    const std::optional<int> index = indexOf(graph, start);
    if (!index)
        return focus;
    const std::vector<int> depths = graph.depths(entriesOf(graph));
    const std::vector<int> components = graph.components();
    const auto at = static_cast<size_t>(*index);
    for (size_t other = 0; other < depths.size(); ++other) {
        if (components[other] == components[at] && depths[other] < depths[at])
            focus.collapsed.insert(graph.id(static_cast<int>(other)));
    }
    return focus;
}

} // namespace nestline
