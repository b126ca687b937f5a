// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/flowgraph.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace nestline::ui {

/// A document as an outline: every node stands once under the first that leads to it (breadth first, as in a tidy
/// drawing), and again as a reference without children wherever else a link leads to it. Cycles are therefore finite.
class OutlineTree
{
public:
    struct Row
    {
        int node = -1;   ///< number in the graph
        int parent = -1; ///< row, -1 for roots
        int place = 0;   ///< among its siblings
        int firstChild = 0;
        int childCount = 0;
        const LinkId* link = nullptr; ///< the way in, null for roots
        bool reference = false;
    };

    OutlineTree() = default;
    explicit OutlineTree(const Document& document);

    /// Rows with parents before children; the children of a row stand side by side.
    const std::vector<Row>& rows() const { return m_rows; }
    const Row& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    int rootCount() const { return m_rootCount; }
    const FlowGraph& graph() const { return *m_graph; }
    const NodeId& id(int row) const { return m_graph->id(this->row(row).node); }
    /// The number of a node in the graph, or nothing.
    std::optional<int> graphIndex(const NodeId& id) const;
    /// The row that stands for a node (not a reference), or -1 if it is not shown.
    int rowOf(const NodeId& id) const;

    /// Only rows that `matches` accepts, together with those they stand under.
    OutlineTree filtered(const std::function<bool(int row)>& matches) const;

private:
    std::shared_ptr<const FlowGraph> m_graph;
    std::vector<Row> m_rows;
    std::vector<int> m_rowOfNode; // by number in the graph; -1: not shown
    int m_rootCount = 0;

    void addRoots();
    void addRoot(int node);
    void addChildren();
};

} // namespace nestline::ui
