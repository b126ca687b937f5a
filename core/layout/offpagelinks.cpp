// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/offpagelinks.h"

#include "core/layout/documentforest.h"

#include <QHash>

#include <numeric>

namespace nestline {

namespace {

constexpr double stubLength = 12; // from the card to its references: clear of the handle for new links
constexpr double roomWidth = 88;  // with the stub less than the gap between columns
constexpr double lineHeight = 13;
constexpr double padding = 7; // of a reference above and below its lines together
constexpr double gap = 4;
constexpr double belowLinks = 4; // from the line of ordinary links

} // namespace

std::unordered_set<LinkId> offPageLinks(const Document& document)
{
    const std::vector<NodeId> ids = nodesOf(document);
    const Forest forest = forestOf(document, ids);
    QHash<NodeId, int> trees;
    trees.reserve(static_cast<qsizetype>(ids.size()));
    for (const NodeId& id : ids)
        trees.insert(id, forest.treeOf(static_cast<int>(trees.size())));
    std::unordered_set<LinkId> links;
    for (const auto& [id, link] : document.links) {
        const auto from = trees.constFind(link.from);
        const auto to = trees.constFind(link.to);
        if (from != trees.cend() && to != trees.cend() && *from != *to)
            links.insert(id);
    }
    return links;
}

std::vector<QRectF> referenceRooms(QPointF card, const std::vector<int>& lines, bool besideLinks,
                                   FlowDirection direction)
{
    const bool down = direction == FlowDirection::TopToBottom;
    const QPointF port = flowOut(card, direction);
    const int all = std::accumulate(lines.begin(), lines.end(), 0);
    const double height = all * lineHeight + static_cast<double>(lines.size()) * (padding + gap) - gap;
    QPointF corner;
    if (down)
        corner = port + QPointF(besideLinks ? belowLinks : -roomWidth / 2, stubLength);
    else
        corner = port + QPointF(stubLength, besideLinks ? belowLinks : -height / 2);
    std::vector<QRectF> rooms;
    for (const int count : lines) {
        rooms.emplace_back(corner, QSizeF(roomWidth, count * lineHeight + padding));
        corner.setY(rooms.back().bottom() + gap);
    }
    return rooms;
}

} // namespace nestline
