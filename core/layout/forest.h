// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace nestline {

using Edge = std::pair<int, int>;

/// A directed graph with the nodes 0, 1, ... as layered trees: what every further step of the layout works on.
///
/// A node belongs to the tree from whose root the fewest steps lead to it. Inside a tree links that close a cycle are
/// ways back; all others lead to a higher rank, so a target that several nodes share stands right of all of them, as the
/// child of the first whose rank is next to its own. Links that are not from parent to child are cross links. Nothing
/// here recurses: chains of any length are welcome.
class Forest
{
public:
    /// Puts a child to another place among its siblings.
    struct Move
    {
        int child;
        int index;
    };

    /// Roots are the nodes that no edge leads to, then, for what only cycles reach, `entries`, then anything left.
    /// Children stand in the order of `edges`.
    Forest(int nodes, const std::vector<Edge>& edges, const std::vector<bool>& entries);

    int nodes() const { return static_cast<int>(m_tree.size()); }
    int trees() const { return static_cast<int>(m_treeBegin.size()) - 1; }
    /// The nodes of a tree rank by rank, those of a rank from first to last: parents before children.
    std::span<const int> tree(int tree) const;
    int root(int tree) const { return m_order[at(m_treeBegin[at(tree)])]; }
    int treeOf(int node) const { return m_tree[at(node)]; }
    int rank(int node) const { return m_rank[at(node)]; }
    int parent(int node) const { return m_parent[at(node)]; } ///< -1 for roots
    std::span<const int> children(int node) const;
    /// The place of a node that is no root among its siblings.
    int indexOf(int node) const { return m_childIndex[at(node)]; }
    const std::vector<Edge>& crossLinks() const { return m_crossLinks; }

    /// Moves children of one tree, one after the other, and says what takes that back.
    std::vector<Move> apply(const std::vector<Move>& moves);

private:
    class Builder;

    static size_t at(int index) { return static_cast<size_t>(index); }
    void orderTree(int tree);

    std::vector<int> m_tree;
    std::vector<int> m_rank;
    std::vector<int> m_parent;
    std::vector<int> m_firstChild; // in m_children
    std::vector<int> m_childCount;
    std::vector<int> m_childIndex;
    std::vector<int> m_children;
    std::vector<int> m_order; // tree by tree
    std::vector<int> m_treeBegin;
    std::vector<Edge> m_crossLinks;
};

} // namespace nestline
