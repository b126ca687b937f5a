// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasscene.h"

#include <algorithm>
#include <tuple>

// The ways of links through a scene.
namespace nestline::ui {

namespace {

constexpr int linePieces = 16;
constexpr int piecesBetweenLanes = 4; // of bends that reach from lane to lane

// A long line lies in the cells of its pieces.
template <class Visitor>
void visitPieces(const LinkSnapshot& link, Visitor&& visit)
{
    const std::vector<QPointF> line = link.curve.flattened(link.curve.cubics() > 1 ? piecesBetweenLanes : linePieces);
    for (size_t i = 1; i < line.size(); ++i)
        visit(QRectF(line[i - 1], line[i]).normalized());
    visit(link.curve.label);
    if (link.offPage && !link.offPage->sourceRoom.isNull())
        visit(link.offPage->sourceRoom);
}

bool isRouted(const LinkSnapshot& link)
{
    return !link.curve.label.isNull();
}

} // namespace

void CanvasScene::enterGrid(int link)
{
    visitPieces(linkAt(link).snapshot, [&](const QRectF& rect) { m_linkGrid.insert(link, rect); });
    for (const QRectF& room : linkAt(link).rooms)
        m_roomGrid.insert(link, room);
}

void CanvasScene::leaveGrid(int link)
{
    if (isRouted(linkAt(link).snapshot))
        visitPieces(linkAt(link).snapshot, [&](const QRectF& rect) { m_linkGrid.remove(link, rect); });
    for (const QRectF& room : linkAt(link).rooms)
        m_roomGrid.remove(link, room);
}

void CanvasScene::route(Unrouted unrouted, Dirty& dirty)
{
    const auto sortOut = [](std::vector<int>& items) {
        std::sort(items.begin(), items.end());
        items.erase(std::unique(items.begin(), items.end()), items.end());
    };
    sortOut(unrouted.targets);
    for (const int target : unrouted.targets) {
        if (m_nodes[static_cast<size_t>(target)])
            routeTo(target, dirty);
    }
    sortOut(unrouted.links);
    for (const int link : unrouted.links) {
        const std::optional<LinkItem>& item = m_links[static_cast<size_t>(link)];
        if (item && !std::binary_search(unrouted.targets.begin(), unrouted.targets.end(), item->to))
            routeLink(link, dirty);
    }
    placeReferences(dirty);
}

void CanvasScene::routeTo(int target, Dirty& dirty)
{
    NodeItem& node = *m_nodes[static_cast<size_t>(target)];
    // Across the flow as they come, so that the last stretches of the lines do not cross.
    std::sort(node.incoming.begin(), node.incoming.end(), [this](int a, int b) {
        const auto order = [this](const LinkItem& link) {
            const QPointF source = m_nodes[static_cast<size_t>(link.from)]->snapshot.position;
            return std::tuple(link.isOffPage, alongFlow(source, m_direction).y(), link.rank, link.snapshot.id);
        };
        return order(linkAt(a)) < order(linkAt(b));
    });
    const auto lines = static_cast<int>(std::count_if(node.incoming.begin(), node.incoming.end(),
                                                      [this](int link) { return !linkAt(link).isOffPage; }));
    // References to other trees share one place, after the labels of the lines.
    const int count = static_cast<int>(node.incoming.size());
    const int slots = std::min(lines + 1, count);
    for (int slot = 0; slot < count; ++slot) {
        const int index = node.incoming[static_cast<size_t>(slot)];
        LinkItem& item = *m_links[static_cast<size_t>(index)];
        item.label = {item.snapshot.isKey && !item.isOffPage, std::min(slot, slots - 1), slots};
        item.arriving = count - lines;
        routeLink(index, dirty);
    }
}

void CanvasScene::routeLink(int index, Dirty& dirty)
{
    LinkItem& item = *m_links[static_cast<size_t>(index)];
    LinkSnapshot& link = item.snapshot;
    Detour way = wayOf(item);
    std::optional<OffPageReference> offPage = referenceOf(item);
    if (offPage && link.offPage)
        offPage->sourceRoom = link.offPage->sourceRoom; // until it is looked for anew
    if (way.curve == link.curve && way.rooms == item.rooms && offPage == link.offPage)
        return;
    if (isRouted(link))
        dirty.push_back(paintedRect(link));
    leaveGrid(index);
    link.curve = std::move(way.curve);
    item.rooms = std::move(way.rooms);
    link.offPage = std::move(offPage);
    m_extent |= link.bounds();
    enterGrid(index);
    dirty.push_back(paintedRect(link));
}

// A link that skips columns or leads back goes round the cards that stand there.
Detour CanvasScene::wayOf(const LinkItem& link) const
{
    const LinkEnds ends{m_nodes[static_cast<size_t>(link.from)]->snapshot.position,
                        m_nodes[static_cast<size_t>(link.to)]->snapshot.position};
    const LinkCurve curve = linkCurve(ends.from, ends.to, link.label, m_direction);
    if (link.isOffPage || !mayDetour(curve, m_direction))
        return {curve, {}};
    return detoured(curve, ends, m_direction, [this](const auto& rooms) { return cardsIn(rooms); });
}

std::vector<QRectF> CanvasScene::cardsIn(const std::vector<QRectF>& rooms) const
{
    std::vector<int> nodes;
    for (const QRectF& room : rooms) {
        m_nodeGrid.query(room, [&](int node) {
            if (m_nodes[static_cast<size_t>(node)]->snapshot.rect().intersects(room))
                nodes.push_back(node);
        });
    }
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    std::vector<QRectF> cards;
    for (const int node : nodes)
        cards.push_back(m_nodes[static_cast<size_t>(node)]->snapshot.rect());
    return cards;
}

// The links to whose way a card may matter.
void CanvasScene::addPassing(const QRectF& card, Unrouted& unrouted) const
{
    if (unrouted.targets.size() >= m_nodes.size())
        return; // all are routed anew
    m_roomGrid.query(card, [&](int link) {
        const std::vector<QRectF>& rooms = linkAt(link).rooms;
        if (std::any_of(rooms.begin(), rooms.end(), [&](const QRectF& room) { return room.intersects(card); }))
            unrouted.links.push_back(link);
    });
}

} // namespace nestline::ui
