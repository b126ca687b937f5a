// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/documentforest.h"

#include "core/layout/untangling.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nestline {

namespace {

Raster rasterOf(FlowDirection direction)
{
    constexpr double treeGap = 60;
    const QSizeF card = cardAlongFlow(direction);
    return {columnPitch(direction), card.width(), card.height() + geometry::rowGap, card.height() + treeGap};
}

} // namespace

std::vector<NodeId> nodesOf(const Document& document)
{
    std::vector<NodeId> ids;
    ids.reserve(static_cast<size_t>(document.nodes.size()));
    for (const auto& [id, node] : document.nodes)
        ids.push_back(id);
    return ids;
}

namespace {

// The links by the places of their ends among the ids, in the order in which children stand.
std::vector<Edge> orderedEdges(const Document& document, const std::vector<NodeId>& ids)
{
    QHash<NodeId, int> places;
    places.reserve(static_cast<qsizetype>(ids.size()));
    for (const NodeId& id : ids)
        places.insert(id, static_cast<int>(places.size()));
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

Forest forestOf(const Document& document, const std::vector<NodeId>& ids)
{
    return Forest(static_cast<int>(ids.size()), orderedEdges(document, ids), entries(document));
}

DocumentForest::DocumentForest(const Document& document, FlowDirection flowDirection)
    : direction(flowDirection)
    , raster(rasterOf(direction))
    , ids(nodesOf(document))
    , forest(forestOf(document, ids))
    , rows(ids.size())
{}

void DocumentForest::arrange()
{
    std::vector<int> all(static_cast<size_t>(forest.trees()));
    std::iota(all.begin(), all.end(), 0);
    arrange(all);
}

void DocumentForest::arrange(std::span<const int> trees)
{
    Untangling untangling(forest, raster, rows);
    for (const int tree : trees)
        untangling.untangle(tree);
}

QPointF DocumentForest::offset(int node) const
{
    return {raster.columnBegin(forest.rank(node)), rows[static_cast<size_t>(node)]};
}

QPointF DocumentForest::origin(const Place& root) const
{
    return {raster.columnBegin(root.column), root.row};
}

} // namespace nestline
