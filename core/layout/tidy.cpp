// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/tidy.h"

#include "core/layout/documentforest.h"
#include "core/layout/geometry.h"
#include "core/layout/packing.h"

namespace nestline {

std::vector<std::pair<NodeId, QPointF>> tidyPositions(const Document& document, const TidyOptions& options)
{
    const DocumentForest trees(document, options.direction.value_or(flowDirectionOf(document)));
    const double aspectAlongFlow = trees.direction == FlowDirection::TopToBottom ? 1 / options.aspect : options.aspect;
    const std::vector<Place> roots = Packing(trees.forest, trees.raster, trees.rows).packed(aspectAlongFlow);
    std::vector<std::pair<NodeId, QPointF>> result;
    result.reserve(trees.ids.size());
    for (int node = 0; node < trees.forest.nodes(); ++node) {
        const Place& root = roots[static_cast<size_t>(trees.forest.treeOf(node))];
        result.emplace_back(trees.ids[static_cast<size_t>(node)], trees.position(node, root));
    }
    return result;
}

Document tidied(const Document& document, const TidyOptions& options)
{
    std::vector<Table<NodeId, QPointF>::Entry> entries;
    entries.reserve(static_cast<size_t>(document.nodes.size()));
    for (auto& [id, position] : tidyPositions(document, options))
        entries.push_back({id, position});
    Document next = document;
    next.positions = Table<NodeId, QPointF>::fromEntries(std::move(entries));
    return next;
}

Document withMissingPositions(const Document& document)
{
    if (document.positions.size() == document.nodes.size())
        return document;
    // The nodes without a place are laid out among themselves and stand below the others.
    Document missing;
    QRectF placed;
    std::vector<Table<NodeId, Node>::Entry> nodes;
    for (const auto& [id, node] : document.nodes) {
        if (const QPointF* position = document.positions.find(id))
            placed = placed.united(cardRect(*position));
        else
            nodes.push_back({id, node});
    }
    missing.nodes = Table<NodeId, Node>::fromEntries(std::move(nodes));
    missing.links = document.links;
    const QPointF offset = placed.isNull() ? QPointF() : placed.bottomLeft() + QPointF(0, geometry::card.height());

    std::vector<Table<NodeId, QPointF>::Entry> entries;
    for (const auto& [id, position] : document.positions)
        entries.push_back({id, position});
    for (auto& [id, position] : tidyPositions(missing, {.direction = flowDirectionOf(document)}))
        entries.push_back({id, position + offset});
    Document next = document;
    next.positions = Table<NodeId, QPointF>::fromEntries(std::move(entries));
    return next;
}

} // namespace nestline
