// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/forest.h"

#include <numeric>

namespace nestline {

Forest::Forest(int nodes, const std::vector<Edge>& edges, const std::vector<bool>& entries)
    : m_parent(at(nodes), -1)
    , m_depth(at(nodes))
    , m_tree(at(nodes))
    , m_childIndex(at(nodes))
    , m_firstChild(at(nodes))
    , m_childCount(at(nodes))
{
    // Targets by source, in the order of edges: the targets of n stand from begin[n] to begin[n + 1].
    std::vector<int> begin(at(nodes) + 1);
    std::vector<bool> isTarget(at(nodes));
    for (const auto& [from, to] : edges) {
        ++begin[at(from) + 1];
        if (from != to)
            isTarget[at(to)] = true;
    }
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<int> targets(edges.size());
    std::vector<int> next(begin.begin(), begin.end() - 1);
    for (const auto& [from, to] : edges)
        targets[at(next[at(from)]++)] = to;

    std::vector<bool> seen(at(nodes));
    const auto grow = [&](int root) {
        if (seen[at(root)])
            return;
        seen[at(root)] = true;
        const int tree = static_cast<int>(m_roots.size());
        m_roots.push_back(root);
        size_t head = m_topDown.size();
        m_topDown.push_back(root);
        for (; head < m_topDown.size(); ++head) {
            const int node = m_topDown[head];
            m_tree[at(node)] = tree;
            m_firstChild[at(node)] = static_cast<int>(m_children.size());
            for (int i = begin[at(node)]; i < begin[at(node) + 1]; ++i) {
                const int target = targets[at(i)];
                if (seen[at(target)])
                    continue;
                seen[at(target)] = true;
                m_parent[at(target)] = node;
                m_depth[at(target)] = m_depth[at(node)] + 1;
                m_childIndex[at(target)] = m_childCount[at(node)]++;
                m_children.push_back(target);
                m_topDown.push_back(target);
            }
        }
    };
    for (int node = 0; node < nodes; ++node) {
        if (!isTarget[at(node)])
            grow(node);
    }
    for (int node = 0; node < nodes; ++node) {
        if (entries[at(node)])
            grow(node);
    }
    for (int node = 0; node < nodes; ++node)
        grow(node);
}

/// The state of Walker's algorithm for one forest. Names follow the paper: a node's row is its preliminary row plus the
/// modifiers of its ancestors; contours are walked along first and last children and, below leaves, along threads.
class RowFinder
{
public:
    RowFinder(const Forest& forest, double distance)
        : m_forest(forest)
        , m_distance(distance)
        , m_preliminary(size())
        , m_modifier(size())
        , m_shift(size())
        , m_change(size())
        , m_thread(size(), -1)
        , m_ancestor(size())
    {
        std::iota(m_ancestor.begin(), m_ancestor.end(), 0);
    }

    std::vector<double> rows()
    {
        const std::vector<int>& topDown = m_forest.topDown();
        for (auto node = topDown.rbegin(); node != topDown.rend(); ++node)
            placeChildren(*node);
        for (const int root : m_forest.roots())
            m_preliminary[at(root)] = middleOfChildren(root);

        std::vector<double> result(size());
        std::vector<double> inherited(size());
        for (const int node : topDown) {
            const int parent = m_forest.m_parent[at(node)];
            if (parent >= 0)
                inherited[at(node)] = inherited[at(parent)] + m_modifier[at(parent)];
            result[at(node)] = m_preliminary[at(node)] + inherited[at(node)];
        }
        return result;
    }

private:
    static size_t at(int node) { return static_cast<size_t>(node); }
    size_t size() const { return m_forest.m_parent.size(); }
    int childCount(int node) const { return m_forest.m_childCount[at(node)]; }
    int child(int node, int index) const { return m_forest.child(node, index); }

    int nextUpper(int node) const { return childCount(node) > 0 ? child(node, 0) : m_thread[at(node)]; }
    int nextLower(int node) const
    {
        return childCount(node) > 0 ? child(node, childCount(node) - 1) : m_thread[at(node)];
    }

    double middleOfChildren(int node) const
    {
        const int count = childCount(node);
        return count > 0 ? (m_preliminary[at(child(node, 0))] + m_preliminary[at(child(node, count - 1))]) / 2 : 0;
    }

    void placeChildren(int node)
    {
        if (childCount(node) == 0)
            return;
        int defaultAncestor = child(node, 0);
        for (int i = 0; i < childCount(node); ++i) {
            const int current = child(node, i);
            const double middle = middleOfChildren(current);
            m_preliminary[at(current)] = i > 0 ? m_preliminary[at(child(node, i - 1))] + m_distance : middle;
            m_modifier[at(current)] = childCount(current) > 0 ? m_preliminary[at(current)] - middle : 0;
            if (i > 0)
                moveApart(node, current, child(node, i - 1), defaultAncestor);
        }
        executeShifts(node);
    }

    // Shifts the subtree of `current` down until it is clear of the subtrees of its earlier siblings.
    void moveApart(int parent, int current, int previous, int& defaultAncestor)
    {
        int insideLower = current;           // upper contour of the current subtree
        int outsideLower = current;          // lower contour of the current subtree
        int insideUpper = previous;          // lower contour of the earlier subtrees
        int outsideUpper = child(parent, 0); // upper contour of the earlier subtrees
        double insideLowerSum = m_modifier[at(insideLower)];
        double outsideLowerSum = m_modifier[at(outsideLower)];
        double insideUpperSum = m_modifier[at(insideUpper)];
        double outsideUpperSum = m_modifier[at(outsideUpper)];
        while (nextLower(insideUpper) >= 0 && nextUpper(insideLower) >= 0) {
            insideUpper = nextLower(insideUpper);
            insideLower = nextUpper(insideLower);
            outsideUpper = nextUpper(outsideUpper);
            outsideLower = nextLower(outsideLower);
            m_ancestor[at(outsideLower)] = current;
            const double shift = m_preliminary[at(insideUpper)] + insideUpperSum
                                 - (m_preliminary[at(insideLower)] + insideLowerSum) + m_distance;
            if (shift > 0) {
                const int ancestor = m_ancestor[at(insideUpper)];
                moveSubtree(m_forest.m_parent[at(ancestor)] == parent ? ancestor : defaultAncestor, current, shift);
                insideLowerSum += shift;
                outsideLowerSum += shift;
            }
            insideUpperSum += m_modifier[at(insideUpper)];
            insideLowerSum += m_modifier[at(insideLower)];
            outsideUpperSum += m_modifier[at(outsideUpper)];
            outsideLowerSum += m_modifier[at(outsideLower)];
        }
        if (nextLower(insideUpper) >= 0 && nextLower(outsideLower) < 0) {
            m_thread[at(outsideLower)] = nextLower(insideUpper);
            m_modifier[at(outsideLower)] += insideUpperSum - outsideLowerSum;
        }
        if (nextUpper(insideLower) >= 0 && nextUpper(outsideUpper) < 0) {
            m_thread[at(outsideUpper)] = nextUpper(insideLower);
            m_modifier[at(outsideUpper)] += insideLowerSum - outsideUpperSum;
            defaultAncestor = current;
        }
    }

    // Shifts `lower` and notes that the subtrees between `upper` and it share the distance evenly.
    void moveSubtree(int upper, int lower, double shift)
    {
        const double share = shift / (m_forest.m_childIndex[at(lower)] - m_forest.m_childIndex[at(upper)]);
        m_change[at(lower)] -= share;
        m_shift[at(lower)] += shift;
        m_change[at(upper)] += share;
        m_preliminary[at(lower)] += shift;
        m_modifier[at(lower)] += shift;
    }

    void executeShifts(int node)
    {
        double shift = 0;
        double change = 0;
        for (int i = childCount(node) - 1; i >= 0; --i) {
            const int current = child(node, i);
            m_preliminary[at(current)] += shift;
            m_modifier[at(current)] += shift;
            change += m_change[at(current)];
            shift += m_shift[at(current)] + change;
        }
    }

    const Forest& m_forest;
    const double m_distance;
    std::vector<double> m_preliminary;
    std::vector<double> m_modifier;
    std::vector<double> m_shift;
    std::vector<double> m_change;
    std::vector<int> m_thread;
    std::vector<int> m_ancestor;
};

std::vector<double> Forest::rows(double distance) const
{
    return RowFinder(*this, distance).rows();
}

} // namespace nestline
