// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/tidy.h"

#include "core/layout/forest.h"
#include "core/layout/geometry.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace nestline {

namespace {

constexpr double treeGap = 60; // between the trees of an estate

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

struct Packing
{
    std::vector<QPointF> offsets;
    QSizeF size;
};

// Puts trees below each other into columns of at most `height`, in this order.
Packing packedInto(double height, const std::vector<QRectF>& trees, const std::vector<size_t>& order)
{
    Packing packing{std::vector<QPointF>(trees.size()), {}};
    QPointF corner;
    double columnWidth = 0;
    for (const size_t index : order) {
        const QRectF& tree = trees[index];
        if (corner.y() > 0 && corner.y() + tree.height() > height) {
            corner = QPointF(corner.x() + columnWidth + treeGap, 0);
            columnWidth = 0;
        }
        packing.offsets[index] = corner - tree.topLeft();
        packing.size = packing.size.expandedTo({corner.x() + tree.width(), corner.y() + tree.height()});
        corner.ry() += tree.height() + treeGap;
        columnWidth = std::max(columnWidth, tree.width());
    }
    return packing;
}

// The widest trees first; of some heights of columns the one that comes nearest to the aspect.
std::vector<QPointF> packed(const std::vector<QRectF>& trees, double aspect)
{
    double area = 0;
    double tallest = 0;
    for (const QRectF& tree : trees) {
        area += (tree.width() + treeGap) * (tree.height() + treeGap);
        tallest = std::max(tallest, tree.height());
    }
    std::vector<size_t> order(trees.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return trees[a].width() > trees[b].width(); });

    const double ideal = std::max(tallest, std::sqrt(area / aspect));
    Packing best;
    double bestError = std::numeric_limits<double>::max();
    for (const double factor : {1.0, 1.15, 1.3, 1.5, 2.0}) {
        Packing packing = packedInto(factor * ideal, trees, order);
        const double error = std::abs(std::log(packing.size.width() / packing.size.height() / aspect));
        if (error < bestError) {
            best = std::move(packing);
            bestError = error;
        }
    }
    return best.offsets;
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
    const Forest forest(static_cast<int>(result.size()), orderedEdges(document, places), entries(document));
    const std::vector<double> rows = forest.rows(geometry::card.height() + geometry::rowGap);

    std::vector<QRectF> trees(forest.roots().size());
    for (const int node : forest.topDown()) {
        QPointF& position = result[static_cast<size_t>(node)].second;
        position = QPointF(forest.depth(node) * (geometry::card.width() + geometry::columnGap),
                           std::round(rows[static_cast<size_t>(node)]));
        QRectF& tree = trees[static_cast<size_t>(forest.tree(node))];
        tree = tree.united(cardRect(position));
    }
    const std::vector<QPointF> offsets = packed(trees, aspect);
    for (const int node : forest.topDown())
        result[static_cast<size_t>(node)].second += offsets[static_cast<size_t>(forest.tree(node))];
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
