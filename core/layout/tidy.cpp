// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/tidy.h"

#include "core/layout/forest.h"
#include "core/layout/geometry.h"
#include "core/layout/packing.h"
#include "core/layout/untangling.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace nestline {

namespace {

constexpr double treeGap = 60; // between the trees of an estate

constexpr Raster leftToRight{geometry::card.width() + geometry::columnGap, geometry::card.width(),
                             geometry::card.height() + geometry::rowGap, geometry::card.height() + treeGap};

// The links of a document by the places of their ends in the table of nodes, in the order in which children stand.
std::vector<Edge> orderedEdges(const Document& document, const QHash<NodeId, int>& places)
{
    struct Ordered
    {
        Edge edge;
        int rank;
    };
    std::vector<Ordered> ordered;
    ordered.reserve(static_cast<size_t>(document.links.size()));
    for (const auto& [id, link] : document.links) {
        const auto from = places.constFind(link.from);
        const auto to = places.constFind(link.to);
        if (from == places.cend() || to == places.cend())
            continue;
        const int rank = link.key ? link.key->order() : 100 + static_cast<int>(link.trigger);
        ordered.push_back({{*from, *to}, rank});
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Ordered& a, const Ordered& b) { return a.rank < b.rank; });
    std::vector<Edge> edges;
    edges.reserve(ordered.size());
    for (const Ordered& each : ordered)
        edges.push_back(each.edge);
    return edges;
}

// Where calls come in: trees of nothing but cycles best begin at a node with a number.
std::vector<bool> entries(const Document& document)
{
    std::vector<bool> result;
    result.reserve(static_cast<size_t>(document.nodes.size()));
    for (const auto& [id, node] : document.nodes)
        result.push_back(node.hasNumber());
    return result;
}

} // namespace

std::vector<std::pair<NodeId, QPointF>> tidyPositions(const Document& document, double aspect)
{
    std::vector<std::pair<NodeId, QPointF>> result;
    result.reserve(static_cast<size_t>(document.nodes.size()));
    QHash<NodeId, int> places;
    places.reserve(document.nodes.size());
    for (const auto& [id, node] : document.nodes) {
        places.insert(id, static_cast<int>(result.size()));
        result.emplace_back(id, QPointF());
    }
    Forest forest(static_cast<int>(result.size()), orderedEdges(document, places), entries(document));
    std::vector<double> rows(result.size());
    Untangling untangling(forest, leftToRight, rows);
    for (int tree = 0; tree < forest.trees(); ++tree)
        untangling.untangle(tree);
    const std::vector<Place> roots = Packing(forest, leftToRight, rows).packed(aspect);

    for (int node = 0; node < forest.nodes(); ++node) {
        const Place& root = roots[static_cast<size_t>(forest.treeOf(node))];
        result[static_cast<size_t>(node)].second = QPointF(leftToRight.columnBegin(root.column + forest.rank(node)),
                                                           std::round(root.row + rows[static_cast<size_t>(node)]));
    }
    return result;
}

Document tidied(const Document& document, double aspect)
{
    std::vector<Table<NodeId, QPointF>::Entry> entries;
    entries.reserve(static_cast<size_t>(document.nodes.size()));
    for (auto& [id, position] : tidyPositions(document, aspect))
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
    const QPointF offset = placed.isNull() ? QPointF() : placed.bottomLeft() + QPointF(0, treeGap);

    std::vector<Table<NodeId, QPointF>::Entry> entries;
    for (const auto& [id, position] : document.positions)
        entries.push_back({id, position});
    for (auto& [id, position] : tidyPositions(missing))
        entries.push_back({id, position + offset});
    Document next = document;
    next.positions = Table<NodeId, QPointF>::fromEntries(std::move(entries));
    return next;
}

} // namespace nestline
