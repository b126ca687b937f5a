// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/flowgraph.h"

namespace nestline {

enum class WalkDirection { AlongLinks, AgainstLinks };

/// Which nodes every way from a root must pass: a dominates b if all ways from the root to b pass a. The algorithm is
/// that of Cooper, Harvey and Kennedy.
class Dominators
{
public:
    Dominators(const FlowGraph& graph, int root, WalkDirection direction);

    bool reaches(int node) const { return m_order[static_cast<size_t>(node)] >= 0; }
    /// Both must be reached. A node dominates itself.
    bool dominates(int a, int b) const;

private:
    std::vector<int> m_order;     ///< by node: its place in reverse postorder; -1: not reached
    std::vector<int> m_preorder;  ///< by place: the number of the place in a walk over the tree of dominators
    std::vector<int> m_dominated; ///< by place: how many places it dominates, itself included

    std::vector<int> postorder(const FlowGraph& graph, int root, WalkDirection direction) const;
    void numberTree(const std::vector<int>& parent);
};

} // namespace nestline
