// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/stayingcards.h"
#include "core/layout/tidy.h"

#include <algorithm>
#include <set>

namespace nestline {

Document tidiedAround(const Document& incomplete, std::span<const NodeId> kept)
{
    const Document document = withMissingPositions(incomplete);
    DocumentForest trees(document, flowDirectionOf(document));
    trees.arrange();
    std::set<NodeId> staying = pinnedNodes(document);
    staying.insert(kept.begin(), kept.end());
    StayingCards cards(document, trees, staying);
    std::vector<int> all;
    std::vector<QPointF> origins;
    for (int tree = 0; tree < trees.forest.trees(); ++tree) {
        all.push_back(tree);
        origins.push_back(cards.originOfRoot(tree));
    }
    TakenRoom taken(trees.direction);
    cards.takeRoom(taken);
    cards.placeTrees(all, origins, taken);
    return cards.drawn();
}

Document tidiedAmong(const Document& document, std::span<const NodeId> nodes)
{
    const std::set<NodeId> pinned = pinnedNodes(document);
    std::set<NodeId> chosen(nodes.begin(), nodes.end());
    std::erase_if(chosen, [&](const NodeId& id) { return pinned.contains(id); });
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
