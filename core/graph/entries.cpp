// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/entries.h"

#include <algorithm>
#include <utility>

namespace nestline {

std::optional<int> indexOf(const FlowGraph& graph, const NodeId& id)
{
    int first = 0;
    int last = graph.size();
    while (first < last) {
        const int middle = first + (last - first) / 2;
        if (graph.id(middle) < id)
            first = middle + 1;
        else
            last = middle;
    }
    return first < graph.size() && graph.id(first) == id ? std::optional(first) : std::nullopt;
}

std::vector<int> entriesOf(const FlowGraph& graph)
{
    const std::vector<int> component = graph.components();
    std::vector<bool> entered(component.size()); // by number of the set: something outside leads there
    std::vector<bool> numbered(component.size());
    const auto componentOf = [&](int node) { return static_cast<size_t>(component[static_cast<size_t>(node)]); };
    for (int node = 0; node < graph.size(); ++node) {
        for (const FlowGraph::Edge& edge : graph.outgoing(node)) {
            if (componentOf(edge.to) != componentOf(node))
                entered[componentOf(edge.to)] = true;
        }
        if (graph.node(node).hasNumber())
            numbered[componentOf(node)] = true;
    }
    std::vector<int> entries;
    std::vector<bool> begun(component.size());
    for (int node = 0; node < graph.size(); ++node) {
        const size_t set = componentOf(node);
        if (entered[set] || (numbered[set] ? !graph.node(node).hasNumber() : begun[set]))
            continue;
        begun[set] = true;
        entries.push_back(node);
    }
    return entries;
}

std::optional<NodeId> largestFlow(const FlowGraph& graph)
{
    std::vector<int> entries = entriesOf(graph);
    const auto isNumbered = [&](int entry) { return graph.node(entry).hasNumber(); };
    if (std::any_of(entries.begin(), entries.end(), isNumbered))
        std::erase_if(entries, [&](int entry) { return !isNumbered(entry); });
    // Which entry reached a node last: so that a walk costs what it reaches, not what the document has.
    std::vector<int> reachedFrom(static_cast<size_t>(graph.size()), -1);
    std::optional<int> best;
    size_t most = 0;
    std::vector<int> reached;
    for (const int entry : entries) {
        reached.assign(1, entry);
        reachedFrom[static_cast<size_t>(entry)] = entry;
        for (size_t done = 0; done < reached.size(); ++done) {
            for (const FlowGraph::Edge& edge : graph.outgoing(reached[done])) {
                if (std::exchange(reachedFrom[static_cast<size_t>(edge.to)], entry) != entry)
                    reached.push_back(edge.to);
            }
        }
        if (reached.size() > most) {
            most = reached.size();
            best = entry;
        }
    }
    return best ? std::optional(graph.id(*best)) : std::nullopt;
}

std::vector<NodeId> wayFromEntry(const FlowGraph& graph, const NodeId& node)
{
    const std::optional<int> end = indexOf(graph, node);
    if (!end)
        return {};
    const std::vector<int> entries = entriesOf(graph);
    std::vector<int> numbered;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(numbered),
                 [&](int entry) { return graph.node(entry).hasNumber(); });
    std::vector<int> depths = graph.depths(numbered);
    if (depths[static_cast<size_t>(*end)] < 0)
        depths = graph.depths(entries);
    std::vector<NodeId> way{node};
    for (int here = *end; depths[static_cast<size_t>(here)] > 0;) {
        const auto incoming = graph.incoming(here);
        const auto before = std::find_if(incoming.begin(), incoming.end(), [&](const FlowGraph::Edge& edge) {
            return depths[static_cast<size_t>(edge.from)] == depths[static_cast<size_t>(here)] - 1;
        });
        here = before->from;
        way.push_back(graph.id(here));
    }
    std::reverse(way.begin(), way.end());
    return way;
}

} // namespace nestline
