// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"
#include "core/layout/forest.h"
#include "core/layout/raster.h"

#include <span>
#include <vector>

namespace nestline {

/// The nodes of a document in the order of their ids.
std::vector<NodeId> nodesOf(const Document& document);

/// The trees of a document. Its nodes have the numbers of their places in `ids`, which are those of nodesOf().
Forest forestOf(const Document& document, const std::vector<NodeId>& ids);

/// A document as a forest, with the rows that its nodes have in their trees once these are arranged.
struct DocumentForest
{
    DocumentForest(const Document& document, FlowDirection direction);

    /// Orders siblings and places the nodes in their trees: in all, or only in those given.
    void arrange();
    void arrange(std::span<const int> trees);

    // Corners of cards as seen along the flow.
    QPointF offset(int node) const;          ///< from where its tree begins
    QPointF origin(const Place& root) const; ///< where a tree begins whose root has this place
    QPointF place(int node, const Place& root) const { return origin(root) + offset(node); }

    FlowDirection direction;
    Raster raster;
    std::vector<NodeId> ids; ///< of the forest's nodes
    Forest forest;
    std::vector<double> rows;
};

} // namespace nestline
