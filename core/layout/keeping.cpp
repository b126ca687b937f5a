// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/documentforest.h"
#include "core/layout/takenroom.h"
#include "core/layout/tidy.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace nestline {

namespace {

// Cards that move together: what hangs on one node, up to nodes that hold others.
struct Group
{
    QPointF origin; // of the tidy tree, along the flow, when the group has its wanted place
    std::vector<int> nodes;
    std::vector<QPointF> cards; // their corners along the flow
};

// One group for each tree and for each kept node; kept nodes themselves are in none.
std::vector<Group> groupsAround(const Document& document, const DocumentForest& trees, const std::set<NodeId>& kept)
{
    const Forest& forest = trees.forest;
    std::vector<Group> groups;
    std::vector<size_t> groupOf(trees.ids.size());
    for (int tree = 0; tree < forest.trees(); ++tree) {
        for (const int node : forest.tree(tree)) {
            const auto at = static_cast<size_t>(node);
            const bool isKept = kept.contains(trees.ids[at]);
            if (isKept || forest.parent(node) < 0) {
                const QPointF place = alongFlow(positionOf(document, trees.ids[at]), trees.direction);
                groupOf[at] = groups.size();
                groups.push_back({place - trees.offset(node), {}, {}});
            } else {
                groupOf[at] = groupOf[static_cast<size_t>(forest.parent(node))];
            }
            if (!isKept) {
                groups[groupOf[at]].nodes.push_back(node);
                groups[groupOf[at]].cards.push_back(groups[groupOf[at]].origin + trees.offset(node));
            }
        }
    }
    std::erase_if(groups, [](const Group& group) { return group.nodes.empty(); });
    return groups;
}

Document withPositions(const Document& document, std::vector<Table<NodeId, QPointF>::Entry> positions)
{
    Document next = document;
    next.positions = Table<NodeId, QPointF>::fromEntries(std::move(positions));
    return next;
}

} // namespace

Document tidiedAround(const Document& incomplete, std::span<const NodeId> kept)
{
    const Document document = withMissingPositions(incomplete);
    const DocumentForest trees(document, flowDirectionOf(document));
    TakenRoom taken(trees.direction);
    std::vector<Table<NodeId, QPointF>::Entry> positions;
    positions.reserve(trees.ids.size());
    const std::set<NodeId> fixed(kept.begin(), kept.end());
    for (const NodeId& id : fixed) {
        if (!document.nodes.contains(id))
            continue;
        positions.push_back({id, positionOf(document, id)});
        taken.take(alongFlow(positionOf(document, id), trees.direction));
    }
    // From one side to the other, so that a push is handed on rather than jumped over.
    std::vector<Group> groups = groupsAround(document, trees, fixed);
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
        return std::pair(a.cards.front().y(), a.cards.front().x())
               < std::pair(b.cards.front().y(), b.cards.front().x());
    });
    for (const Group& group : groups) {
        const QPointF way(0, taken.wayToRoom(group.cards));
        for (size_t i = 0; i < group.nodes.size(); ++i) {
            const QPointF card = group.cards[i] + way;
            taken.take(card);
            positions.push_back({trees.ids[static_cast<size_t>(group.nodes[i])],
                                 alongFlow({std::round(card.x()), std::round(card.y())}, trees.direction)});
        }
    }
    return withPositions(document, std::move(positions));
}

Document tidiedAmong(const Document& document, std::span<const NodeId> nodes)
{
    const std::set<NodeId> chosen(nodes.begin(), nodes.end());
    const FlowDirection direction = flowDirectionOf(document);
    Document part;
    part.links = document.links;
    Document next = document;
    TakenRoom taken(direction);
    QRectF before;
    std::vector<Table<NodeId, Node>::Entry> rows;
    for (const auto& [id, node] : document.nodes) {
        const QPointF position = positionOf(document, id);
        if (!chosen.contains(id)) {
            taken.take(alongFlow(position, direction));
            continue;
        }
        before = before.united(cardRect(position));
        rows.push_back({id, node});
    }
    if (rows.empty())
        return document;
    part.nodes = Table<NodeId, Node>::fromEntries(std::move(rows));

    part = tidied(part, {before.width() / before.height(), direction});
    const QPointF origin = before.topLeft() - boundsOf(part).topLeft();
    std::vector<QPointF> cards;
    for (const auto& [id, position] : part.positions)
        cards.push_back(alongFlow(position + origin, direction));
    const QPointF way = origin + alongFlow({0, taken.wayToRoom(cards)}, direction);
    for (const auto& [id, position] : part.positions)
        next.positions = next.positions.with(id, position + way);
    return next;
}

} // namespace nestline
