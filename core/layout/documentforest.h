// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"
#include "core/layout/forest.h"
#include "core/layout/raster.h"

#include <vector>

namespace nestline {

/// The nodes of a document in the order of their ids.
std::vector<NodeId> nodesOf(const Document& document);

/// The trees of a document. Its nodes have the numbers of their places in `ids`, which are those of nodesOf().
Forest forestOf(const Document& document, const std::vector<NodeId>& ids);

/// A document as a forest whose siblings are ordered, with the rows that its nodes have in their trees.
struct DocumentForest
{
    DocumentForest(const Document& document, FlowDirection direction);

    /// The place of a node on the canvas when the root of its tree has the place `root`.
    QPointF position(int node, const Place& root) const;
    /// The same as seen from the root, along the flow.
    QPointF offset(int node) const;

    FlowDirection direction;
    Raster raster;
    std::vector<NodeId> ids; ///< of the forest's nodes
    Forest forest;
    std::vector<double> rows;
};

} // namespace nestline
