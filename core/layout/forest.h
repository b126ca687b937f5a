// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace nestline {

using Edge = std::pair<int, int>;

/// A spanning forest of a directed graph with the nodes 0, 1, ... and the rows of its nodes as a tidy drawing (Walker's
/// trees in linear time, after Buchheim, Juenger and Leipert 2002). Nothing here recurses: chains of any length are
/// welcome.
class Forest
{
public:
    /// Grows breadth first from the nodes that no edge leads to, then, for what only cycles reach, from `entries`, then
    /// from anything left. Children stand in the order of `edges`.
    Forest(int nodes, const std::vector<Edge>& edges, const std::vector<bool>& entries);

    const std::vector<int>& roots() const { return m_roots; }
    /// All nodes, parents before children.
    const std::vector<int>& topDown() const { return m_topDown; }
    int depth(int node) const { return m_depth[at(node)]; }
    /// The place in roots() of the tree that the node belongs to.
    int tree(int node) const { return m_tree[at(node)]; }

    /// The row of each node, `distance` at least between nodes of the same depth of a tree. Trees start anywhere.
    std::vector<double> rows(double distance) const;

private:
    friend class RowFinder;

    static size_t at(int node) { return static_cast<size_t>(node); }
    int child(int node, int index) const { return m_children[at(m_firstChild[at(node)] + index)]; }

    std::vector<int> m_roots;
    std::vector<int> m_topDown;
    std::vector<int> m_parent; // -1 for roots
    std::vector<int> m_depth;
    std::vector<int> m_tree;
    std::vector<int> m_childIndex; // the place among its siblings
    std::vector<int> m_firstChild; // in m_children
    std::vector<int> m_childCount;
    std::vector<int> m_children;
};

} // namespace nestline
