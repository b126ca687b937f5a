// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/forest.h"

namespace nestline {

/// The rows of the nodes of a tree as a tidy drawing: Walker's trees in linear time, after Buchheim, Juenger and Leipert
/// (2002). Parents stand in the middle of their children, nodes of the same rank at least a distance apart, and equal
/// subtrees look equal. The root stands in row 0.
class TreeRows
{
public:
    TreeRows(const Forest& forest, double distance);

    /// Places the nodes of one tree.
    void place(int tree, std::vector<double>& rows);

private:
    static size_t at(int node) { return static_cast<size_t>(node); }
    int nextUpper(int node) const;
    int nextLower(int node) const;
    double middleOfChildren(int node) const;
    void placeChildren(int node);
    void moveApart(int parent, int current, int previous, int& defaultAncestor);
    void moveSubtree(int upper, int lower, double shift);
    void executeShifts(int node);

    const Forest& m_forest;
    const double m_distance;
    // Names follow the paper: a node's row is its preliminary row plus the modifiers of its ancestors; contours are
    // walked along first and last children and, below leaves, along threads.
    std::vector<double> m_preliminary;
    std::vector<double> m_modifier;
    std::vector<double> m_inherited; // the sum of the modifiers of all ancestors
    std::vector<double> m_shift;
    std::vector<double> m_change;
    std::vector<int> m_thread;
    std::vector<int> m_ancestor;
};

} // namespace nestline
