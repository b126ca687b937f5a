// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/treerows.h"

namespace nestline {

TreeRows::TreeRows(const Forest& forest, double distance)
    : m_forest(forest)
    , m_distance(distance)
    , m_preliminary(at(forest.nodes()))
    , m_modifier(at(forest.nodes()))
    , m_inherited(at(forest.nodes()))
    , m_shift(at(forest.nodes()))
    , m_change(at(forest.nodes()))
    , m_thread(at(forest.nodes()))
    , m_ancestor(at(forest.nodes()))
{}

void TreeRows::place(int tree, std::vector<double>& rows)
{
    const std::span<const int> nodes = m_forest.tree(tree);
    for (const int node : nodes) {
        m_shift[at(node)] = 0;
        m_change[at(node)] = 0;
        m_thread[at(node)] = -1;
        m_ancestor[at(node)] = node;
    }
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        placeChildren(*node);
    const int root = nodes.front();
    rows[at(root)] = 0;
    m_modifier[at(root)] = 0;
    m_inherited[at(root)] = -middleOfChildren(root);
    for (const int node : nodes.subspan(1)) {
        const int parent = m_forest.parent(node);
        m_inherited[at(node)] = m_inherited[at(parent)] + m_modifier[at(parent)];
        rows[at(node)] = m_preliminary[at(node)] + m_inherited[at(node)];
    }
}

int TreeRows::nextUpper(int node) const
{
    const std::span<const int> children = m_forest.children(node);
    return children.empty() ? m_thread[at(node)] : children.front();
}

int TreeRows::nextLower(int node) const
{
    const std::span<const int> children = m_forest.children(node);
    return children.empty() ? m_thread[at(node)] : children.back();
}

double TreeRows::middleOfChildren(int node) const
{
    const std::span<const int> children = m_forest.children(node);
    return children.empty() ? 0 : (m_preliminary[at(children.front())] + m_preliminary[at(children.back())]) / 2;
}

void TreeRows::placeChildren(int node)
{
    const std::span<const int> children = m_forest.children(node);
    if (children.empty())
        return;
    int defaultAncestor = children.front();
    int previous = -1;
    for (const int current : children) {
        const double middle = middleOfChildren(current);
        m_preliminary[at(current)] = previous >= 0 ? m_preliminary[at(previous)] + m_distance : middle;
        m_modifier[at(current)] = m_forest.children(current).empty() ? 0 : m_preliminary[at(current)] - middle;
        if (previous >= 0)
            moveApart(node, current, previous, defaultAncestor);
        previous = current;
    }
    executeShifts(node);
}

// Shifts the subtree of `current` down until it is clear of the subtrees of its earlier siblings.
void TreeRows::moveApart(int parent, int current, int previous, int& defaultAncestor)
{
    int insideLower = current;                            // upper contour of the current subtree
    int outsideLower = current;                           // lower contour of the current subtree
    int insideUpper = previous;                           // lower contour of the earlier subtrees
    int outsideUpper = m_forest.children(parent).front(); // upper contour of the earlier subtrees
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
            moveSubtree(m_forest.parent(ancestor) == parent ? ancestor : defaultAncestor, current, shift);
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
void TreeRows::moveSubtree(int upper, int lower, double shift)
{
    const double share = shift / (m_forest.indexOf(lower) - m_forest.indexOf(upper));
    m_change[at(lower)] -= share;
    m_shift[at(lower)] += shift;
    m_change[at(upper)] += share;
    m_preliminary[at(lower)] += shift;
    m_modifier[at(lower)] += shift;
}

void TreeRows::executeShifts(int node)
{
    const std::span<const int> children = m_forest.children(node);
    double shift = 0;
    double change = 0;
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        m_preliminary[at(*child)] += shift;
        m_modifier[at(*child)] += shift;
        change += m_change[at(*child)];
        shift += m_shift[at(*child)] + change;
    }
}

} // namespace nestline
