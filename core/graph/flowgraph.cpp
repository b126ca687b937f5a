// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/flowgraph.h"

#include <QHash>

#include <algorithm>

namespace nestline {

namespace {

// Sorts edges by one end with a counting sort, which keeps the order of ids among equals; returns where each node's
// edges begin.
std::vector<int> group(std::vector<FlowGraph::Edge>& edges, int FlowGraph::Edge::*end, size_t nodes)
{
    std::vector<int> first(nodes + 1, 0);
    for (const FlowGraph::Edge& edge : edges)
        ++first[static_cast<size_t>(edge.*end) + 1];
    for (size_t i = 0; i < nodes; ++i)
        first[i + 1] += first[i];
    std::vector<int> next = first;
    std::vector<FlowGraph::Edge> sorted(edges.size());
    for (const FlowGraph::Edge& edge : edges)
        sorted[static_cast<size_t>(next[static_cast<size_t>(edge.*end)]++)] = edge;
    edges = std::move(sorted);
    return first;
}

/// Finds the number of a node by its id. Most ids in links share their text with the node's id, so that the address of
/// the text tells; reading ten thousand texts all over the memory would take most of the time.
class IndexOfId
{
public:
    explicit IndexOfId(const std::vector<const NodeId*>& ids) : m_ids(ids)
    {
        m_byAddress.reserve(static_cast<qsizetype>(ids.size()));
        for (const NodeId* id : ids)
            m_byAddress.insert(addressOf(*id), static_cast<int>(m_byAddress.size()));
    }

    /// The number, or -1.
    int operator()(const NodeId& id) const
    {
        const auto known = m_byAddress.constFind(addressOf(id));
        if (known != m_byAddress.constEnd())
            return *known;
        const auto found =
            std::lower_bound(m_ids.begin(), m_ids.end(), id, [](const NodeId* a, const NodeId& b) { return *a < b; });
        return found == m_ids.end() || **found != id ? -1 : static_cast<int>(found - m_ids.begin());
    }

private:
    static quintptr addressOf(const NodeId& id) { return reinterpret_cast<quintptr>(id.toString().constData()); }

    const std::vector<const NodeId*>& m_ids;
    QHash<quintptr, int> m_byAddress;
};

/// Tarjan's algorithm with its own stack.
class ComponentSearch
{
public:
    explicit ComponentSearch(const FlowGraph& graph)
        : m_graph(graph), m_states(static_cast<size_t>(graph.size())), m_components(m_states.size(), -1)
    {}

    std::vector<int> run()
    {
        for (int node = 0; node < m_graph.size(); ++node) {
            if (state(node).order < 0)
                visit(node);
        }
        return std::move(m_components);
    }

private:
    struct State
    {
        int order = -1; ///< when the node was met first; -1: not yet
        int lowest = 0; ///< the earliest node on the path that can be reached from it
        size_t nextEdge = 0;
    };

    State& state(int node) { return m_states[static_cast<size_t>(node)]; }
    int& component(int node) { return m_components[static_cast<size_t>(node)]; }

    void enter(int node)
    {
        state(node).order = state(node).lowest = m_count++;
        m_walk.push_back(node);
        m_open.push_back(node);
    }

    void visit(int start)
    {
        enter(start);
        while (!m_walk.empty()) {
            const int node = m_walk.back();
            const auto edges = m_graph.outgoing(node);
            if (state(node).nextEdge < edges.size()) {
                const int target = edges[state(node).nextEdge++].to;
                if (state(target).order < 0)
                    enter(target);
                else if (component(target) < 0)
                    state(node).lowest = std::min(state(node).lowest, state(target).order);
            } else {
                leave(node);
            }
        }
    }

    void leave(int node)
    {
        m_walk.pop_back();
        if (!m_walk.empty())
            state(m_walk.back()).lowest = std::min(state(m_walk.back()).lowest, state(node).lowest);
        if (state(node).lowest != state(node).order)
            return;
        for (int member = -1; member != node; m_open.pop_back()) {
            member = m_open.back();
            component(member) = m_finished;
        }
        ++m_finished;
    }

    const FlowGraph& m_graph;
    std::vector<State> m_states;
    std::vector<int> m_components;
    std::vector<int> m_walk; ///< the path from the start
    std::vector<int> m_open; ///< met, but not yet in a component
    int m_count = 0;
    int m_finished = 0;
};

} // namespace

FlowGraph::FlowGraph(const Document& document) : m_document(document)
{
    const auto size = static_cast<size_t>(document.nodes.size());
    m_ids.reserve(size);
    m_nodes.reserve(size);
    for (const auto& [id, node] : m_document.nodes) {
        m_ids.push_back(&id);
        m_nodes.push_back(&node);
    }
    const IndexOfId numberOf(m_ids);
    m_outgoing.reserve(static_cast<size_t>(document.links.size()));
    for (const auto& [id, link] : m_document.links) {
        const int from = numberOf(link.from);
        const int to = numberOf(link.to);
        if (from >= 0 && to >= 0)
            m_outgoing.push_back({from, to, &id, &link});
    }
    m_incoming = m_outgoing;
    m_firstOutgoing = group(m_outgoing, &Edge::from, size);
    m_firstIncoming = group(m_incoming, &Edge::to, size);
}

std::vector<int> FlowGraph::depths(std::span<const int> starts) const
{
    std::vector<int> result(m_ids.size(), -1);
    std::vector<int> queue;
    for (const int start : starts) {
        if (std::exchange(result[static_cast<size_t>(start)], 0) < 0)
            queue.push_back(start);
    }
    for (size_t done = 0; done < queue.size(); ++done) {
        const int node = queue[done];
        for (const Edge& edge : outgoing(node)) {
            if (result[static_cast<size_t>(edge.to)] >= 0)
                continue;
            result[static_cast<size_t>(edge.to)] = result[static_cast<size_t>(node)] + 1;
            queue.push_back(edge.to);
        }
    }
    return result;
}

std::vector<int> FlowGraph::components() const
{
    return ComponentSearch(*this).run();
}

} // namespace nestline
