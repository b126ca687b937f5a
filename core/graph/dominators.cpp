// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/dominators.h"

namespace nestline {

namespace {

std::span<const FlowGraph::Edge> edgesFrom(const FlowGraph& graph, int node, WalkDirection direction)
{
    return direction == WalkDirection::AlongLinks ? graph.outgoing(node) : graph.incoming(node);
}

int farEnd(const FlowGraph::Edge& edge, WalkDirection direction)
{
    return direction == WalkDirection::AlongLinks ? edge.to : edge.from;
}

// The last place that all ways to both places pass, among what `parent` knows so far. Parents have smaller places.
int commonDominator(const std::vector<int>& parent, int a, int b)
{
    while (a != b) {
        int& later = a > b ? a : b;
        later = parent[static_cast<size_t>(later)];
    }
    return a;
}

} // namespace

Dominators::Dominators(const FlowGraph& graph, int root, WalkDirection direction)
    : m_order(static_cast<size_t>(graph.size()), -1)
{
    const std::vector<int> last = postorder(graph, root, direction);
    const auto count = static_cast<int>(last.size());
    const auto nodeAt = [&](int place) { return last[static_cast<size_t>(count - 1 - place)]; };
    for (int place = 0; place < count; ++place)
        m_order[static_cast<size_t>(nodeAt(place))] = place;

    const WalkDirection back =
        direction == WalkDirection::AlongLinks ? WalkDirection::AgainstLinks : WalkDirection::AlongLinks;
    std::vector<int> parent(last.size(), -1); // by place
    parent[0] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (int place = 1; place < count; ++place) {
            int dominator = -1;
            for (const FlowGraph::Edge& edge : edgesFrom(graph, nodeAt(place), back)) {
                const int before = m_order[static_cast<size_t>(farEnd(edge, back))];
                if (before >= 0 && parent[static_cast<size_t>(before)] >= 0)
                    dominator = dominator < 0 ? before : commonDominator(parent, dominator, before);
            }
            changed = changed || parent[static_cast<size_t>(place)] != dominator;
            parent[static_cast<size_t>(place)] = dominator;
        }
    }
    numberTree(parent);
}

std::vector<int> Dominators::postorder(const FlowGraph& graph, int root, WalkDirection direction) const
{
    struct Step
    {
        int node;
        size_t nextEdge = 0;
    };
    std::vector<int> order;
    std::vector<bool> met(m_order.size());
    std::vector<Step> walk{{root}};
    met[static_cast<size_t>(root)] = true;
    while (!walk.empty()) {
        Step& step = walk.back();
        const auto edges = edgesFrom(graph, step.node, direction);
        if (step.nextEdge == edges.size()) {
            order.push_back(step.node);
            walk.pop_back();
            continue;
        }
        const int next = farEnd(edges[step.nextEdge++], direction);
        if (!met[static_cast<size_t>(next)]) {
            met[static_cast<size_t>(next)] = true;
            walk.push_back({next});
        }
    }
    return order;
}

// Numbers the tree so that what a place dominates are the numbers that follow its own.
void Dominators::numberTree(const std::vector<int>& parent)
{
    m_dominated.assign(parent.size(), 1);
    for (size_t place = parent.size(); place-- > 1;)
        m_dominated[static_cast<size_t>(parent[place])] += m_dominated[place];
    m_preorder.assign(parent.size(), 0);
    std::vector<int> next(parent.size(), 1);
    for (size_t place = 1; place < parent.size(); ++place) {
        int& number = next[static_cast<size_t>(parent[place])];
        m_preorder[place] = number;
        number += m_dominated[place];
        next[place] = m_preorder[place] + 1;
    }
}

bool Dominators::dominates(int a, int b) const
{
    const auto above = static_cast<size_t>(m_order[static_cast<size_t>(a)]);
    const auto below = static_cast<size_t>(m_order[static_cast<size_t>(b)]);
    const int distance = m_preorder[below] - m_preorder[above];
    return distance >= 0 && distance < m_dominated[above];
}

} // namespace nestline
