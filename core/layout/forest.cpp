// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/forest.h"

#include <algorithm>
#include <numeric>

namespace nestline {

/// The steps from a graph to its layered trees.
class Forest::Builder
{
public:
    Builder(Forest& forest, const std::vector<Edge>& edges)
        : m_forest(forest)
        , m_edges(edges)
        , m_begin(forest.m_tree.size() + 1)
        , m_targets(edges.size())
        , m_isTarget(forest.m_tree.size())
        , m_place(forest.m_tree.size())
    {
        for (const auto& [from, to] : edges) {
            ++m_begin[at(from) + 1];
            if (from != to)
                m_isTarget[at(to)] = true;
        }
        std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
        std::vector<int> next(m_begin.begin(), m_begin.end() - 1);
        for (const auto& [from, to] : edges)
            m_targets[at(next[at(from)]++)] = to;
    }

    // Grows all trees at once and breadth first, so that none takes from another what stands nearer to that one's root.
    void growTrees(const std::vector<bool>& entries)
    {
        for (int node = 0; node < m_forest.nodes(); ++node) {
            if (!m_isTarget[at(node)])
                addRoot(node);
        }
        grow();
        for (int node = 0; node < m_forest.nodes(); ++node) {
            if (entries[at(node)] && m_forest.m_tree[at(node)] < 0) {
                addRoot(node);
                grow();
            }
        }
        for (int node = 0; node < m_forest.nodes(); ++node) {
            if (m_forest.m_tree[at(node)] < 0) {
                addRoot(node);
                grow();
            }
        }
    }

    // Depth first through each tree: every link that leads to a node still open closes a cycle. Without those links the
    // nodes in the order of their closing, the last first, are sorted topologically, and the longest way is the rank.
    void rankNodes()
    {
        std::vector<int> closed;
        closed.reserve(m_forest.m_tree.size());
        std::vector<bool> seen(m_forest.m_tree.size());
        std::vector<int> next(m_begin.begin(), m_begin.end() - 1);
        std::vector<int> open;
        for (const int root : m_roots) {
            open.push_back(root);
            seen[at(root)] = true;
            while (!open.empty()) {
                const int node = open.back();
                if (next[at(node)] == m_begin[at(node) + 1]) {
                    closed.push_back(node);
                    open.pop_back();
                    continue;
                }
                const int target = m_targets[at(next[at(node)]++)];
                if (seen[at(target)] || m_forest.m_tree[at(target)] != m_forest.m_tree[at(node)])
                    continue;
                seen[at(target)] = true;
                open.push_back(target);
            }
        }
        std::reverse(closed.begin(), closed.end());
        for (size_t i = 0; i < closed.size(); ++i)
            m_place[at(closed[i])] = static_cast<int>(i);
        for (const int node : closed) {
            for (int i = m_begin[at(node)]; i < m_begin[at(node) + 1]; ++i) {
                const int target = m_targets[at(i)];
                if (leadsOn(node, target))
                    m_forest.m_rank[at(target)] = std::max(m_forest.m_rank[at(target)], m_forest.m_rank[at(node)] + 1);
            }
        }
    }

    void chooseParents()
    {
        std::vector<Edge> treeLinks;
        for (const auto& [from, to] : m_edges) {
            const bool isNext = leadsOn(from, to) && m_forest.m_rank[at(to)] == m_forest.m_rank[at(from)] + 1;
            if (isNext && m_forest.m_parent[at(to)] < 0) {
                m_forest.m_parent[at(to)] = from;
                m_forest.m_childIndex[at(to)] = m_forest.m_childCount[at(from)]++;
                treeLinks.emplace_back(from, to);
            } else if (from != to) {
                m_forest.m_crossLinks.emplace_back(from, to);
            }
        }
        std::exclusive_scan(m_forest.m_childCount.begin(), m_forest.m_childCount.end(), m_forest.m_firstChild.begin(),
                            0);
        m_forest.m_children.resize(treeLinks.size());
        for (const auto& [from, to] : treeLinks)
            m_forest.m_children[at(m_forest.m_firstChild[at(from)] + m_forest.m_childIndex[at(to)])] = to;
    }

    void orderTrees()
    {
        std::vector<int> sizes(m_roots.size() + 1);
        for (const int tree : m_forest.m_tree)
            ++sizes[at(tree) + 1];
        std::partial_sum(sizes.begin(), sizes.end(), sizes.begin());
        m_forest.m_treeBegin = std::move(sizes);
        m_forest.m_order.resize(m_forest.m_tree.size());
        for (size_t tree = 0; tree < m_roots.size(); ++tree) {
            m_forest.m_order[at(m_forest.m_treeBegin[tree])] = m_roots[tree];
            m_forest.orderTree(static_cast<int>(tree));
        }
    }

private:
    void addRoot(int node)
    {
        m_forest.m_tree[at(node)] = static_cast<int>(m_roots.size());
        m_roots.push_back(node);
        m_reached.push_back(node);
    }

    void grow()
    {
        for (; m_grown < m_reached.size(); ++m_grown) {
            const int node = m_reached[m_grown];
            for (int i = m_begin[at(node)]; i < m_begin[at(node) + 1]; ++i) {
                const int target = m_targets[at(i)];
                if (m_forest.m_tree[at(target)] >= 0)
                    continue;
                m_forest.m_tree[at(target)] = m_forest.m_tree[at(node)];
                m_reached.push_back(target);
            }
        }
    }

    bool leadsOn(int from, int to) const
    {
        return m_forest.m_tree[at(from)] == m_forest.m_tree[at(to)] && m_place[at(to)] > m_place[at(from)];
    }

    Forest& m_forest;
    const std::vector<Edge>& m_edges;
    std::vector<int> m_begin; // the targets of n stand from m_begin[n] to m_begin[n + 1]
    std::vector<int> m_targets;
    std::vector<bool> m_isTarget;
    std::vector<int> m_roots;
    std::vector<int> m_reached;
    size_t m_grown = 0;
    std::vector<int> m_place; // in a topological order
};

Forest::Forest(int nodes, const std::vector<Edge>& edges, const std::vector<bool>& entries)
    : m_tree(at(nodes), -1)
    , m_rank(at(nodes))
    , m_parent(at(nodes), -1)
    , m_firstChild(at(nodes))
    , m_childCount(at(nodes))
    , m_childIndex(at(nodes))
{
    Builder builder(*this, edges);
    builder.growTrees(entries);
    builder.rankNodes();
    builder.chooseParents();
    builder.orderTrees();
}

std::span<const int> Forest::tree(int tree) const
{
    return std::span(m_order).subspan(at(m_treeBegin[at(tree)]), at(m_treeBegin[at(tree) + 1] - m_treeBegin[at(tree)]));
}

std::span<const int> Forest::children(int node) const
{
    return std::span(m_children).subspan(at(m_firstChild[at(node)]), at(m_childCount[at(node)]));
}

std::vector<Forest::Move> Forest::apply(const std::vector<Move>& moves)
{
    std::vector<Move> back;
    for (const auto& [child, index] : moves) {
        back.insert(back.begin(), {child, m_childIndex[at(child)]});
        const int step = index > m_childIndex[at(child)] ? 1 : -1;
        int* siblings = m_children.data() + m_firstChild[at(m_parent[at(child)])];
        for (int i = m_childIndex[at(child)]; i != index; i += step) {
            std::swap(siblings[i], siblings[i + step]);
            m_childIndex[at(siblings[i])] = i;
        }
        m_childIndex[at(child)] = index;
    }
    if (!moves.empty())
        orderTree(m_tree[at(moves.front().child)]);
    return back;
}

// Breadth first, from the root that already stands at the beginning of the tree.
void Forest::orderTree(int tree)
{
    size_t end = at(m_treeBegin[at(tree)]) + 1;
    for (size_t head = end - 1; head < end; ++head) {
        for (const int child : children(m_order[head]))
            m_order[end++] = child;
    }
}

} // namespace nestline
