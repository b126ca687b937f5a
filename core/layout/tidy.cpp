// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/tidy.h"

#include "core/layout/packing.h"
#include "core/layout/stayingcards.h"

#include <algorithm>
#include <cmath>

namespace nestline {

namespace {

double middleOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// How far the cards that stay are from the places that they would have, in the middle.
QPointF wayToStaying(const DocumentForest& trees, const std::vector<Place>& roots, const StayingCards& cards)
{
    std::vector<double> along;
    std::vector<double> across;
    for (int node = 0; node < trees.forest.nodes(); ++node) {
        if (!cards.stays(node))
            continue;
        const QPointF way =
            cards.place(node) - trees.place(node, roots[static_cast<size_t>(trees.forest.treeOf(node))]);
        along.push_back(way.x());
        across.push_back(way.y());
    }
    return {middleOf(std::move(along)), middleOf(std::move(across))};
}

// The tidy drawing laid over the cards that stay: trees with some of them are drawn to them, the others go aside.
Document tidiedOver(const Document& document, const DocumentForest& trees, const std::vector<Place>& roots,
                    const std::set<NodeId>& staying)
{
    StayingCards cards(document, trees, staying);
    const QPointF way = wayToStaying(trees, roots, cards);
    std::vector<int> all;
    std::vector<QPointF> origins;
    for (int tree = 0; tree < trees.forest.trees(); ++tree) {
        const Place& root = roots[static_cast<size_t>(tree)];
        all.push_back(tree);
        origins.push_back(cards.originOfStaying(tree).value_or(trees.origin(root) + way));
    }
    TakenRoom taken(trees.direction);
    cards.takeRoom(taken);
    cards.placeTrees(all, origins, taken);
    return cards.drawn();
}

} // namespace

Document tidied(const Document& document, const TidyOptions& options)
{
    DocumentForest trees(document, options.direction.value_or(flowDirectionOf(document)));
    trees.arrange();
    const double aspectAlongFlow = trees.direction == FlowDirection::TopToBottom ? 1 / options.aspect : options.aspect;
    const std::vector<Place> roots = Packing(trees.forest, trees.raster, trees.rows).packed(aspectAlongFlow);
    Document next = options.direction ? withDirection(document, *options.direction) : document;
    if (const std::set<NodeId> pinned = pinnedNodes(document); !pinned.empty())
        return tidiedOver(next, trees, roots, pinned);
    std::vector<Table<NodeId, QPointF>::Entry> entries;
    entries.reserve(trees.ids.size());
    for (int node = 0; node < trees.forest.nodes(); ++node) {
        const QPointF place = trees.place(node, roots[static_cast<size_t>(trees.forest.treeOf(node))]);
        entries.push_back(
            {trees.ids[static_cast<size_t>(node)], alongFlow({place.x(), std::round(place.y())}, trees.direction)});
    }
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
    missing = tidied(missing, {.direction = flowDirectionOf(document)});
    for (const auto& [id, position] : missing.positions)
        entries.push_back({id, position + offset});
    Document next = document;
    next.positions = Table<NodeId, QPointF>::fromEntries(std::move(entries));
    return next;
}

} // namespace nestline
