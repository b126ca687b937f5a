// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/passing.h"
#include "ui/canvas/canvasscene.h"

#include <algorithm>
#include <tuple>
#include <utility>

// The ways of links through a scene.
namespace nestline::ui {

namespace {

constexpr int linePieces = 16;
constexpr double linePadding = 4;     // around what is painted of a line
constexpr double besideCurve = 20;    // pieces of a long curve are so far from it at most
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

// Where a way has changed into another one with the same label: most of a long one stays.
void addChange(const LinkCurve& before, const LinkCurve& after, CanvasScene::Dirty& dirty)
{
    const auto [first, firstAfter] =
        std::mismatch(before.points.begin(), before.points.end(), after.points.begin(), after.points.end());
    const auto [last, lastAfter] =
        std::mismatch(before.points.rbegin(), before.points.rend(), after.points.rbegin(), after.points.rend());
    const auto same = static_cast<int>(first - before.points.begin()) - 1; // points before the change
    const auto sameAtEnd = static_cast<int>(last - before.points.rbegin()) - 1;
    for (const LinkCurve* curve : {&before, &after}) {
        for (int cubic = std::max(same, 0) / 3; cubic < curve->cubics() - std::max(sameAtEnd, 0) / 3; ++cubic)
            dirty.push_back(widened(curve->boundsOf(cubic), linePadding));
    }
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
            labelLinksTo(target, unrouted);
    }
    sortOut(unrouted.links);
    for (const int link : unrouted.links) {
        if (m_links[static_cast<size_t>(link)])
            routeLink(link, dirty);
    }
    spread(dirty);
    // Only now: many a lane gives way as it did before.
    for (const auto& [link, before] : std::exchange(m_waysBefore, {}))
        addChange(before, linkAt(link).snapshot.curve, dirty);
    placeReferences(dirty);
}

// The links of other labels than before are unrouted then.
void CanvasScene::labelLinksTo(int target, Unrouted& unrouted)
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
        const LinkLabel label{item.snapshot.isKey && !item.isOffPage, std::min(slot, slots - 1), slots};
        if (isRouted(item.snapshot) && label == item.label && item.arriving == count - lines)
            continue;
        item.label = label;
        item.arriving = count - lines;
        unrouted.links.push_back(index);
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
    const bool isSame = item.spread.empty() ? way.curve == link.curve : way.curve == unspreadCurve(item);
    if (isSame && way.rooms == item.rooms && offPage == link.offPage) {
        if (!item.spread.empty())
            m_unspread.push_back(index); // the card may leave more room for it, or less
        return;
    }
    item.spread.clear();
    changeWay(index, std::move(way), std::move(offPage), dirty);
    if (link.curve.cubics() > 1 || !item.lanes.empty())
        m_unspread.push_back(index);
}

void CanvasScene::changeWay(int index, Detour way, std::optional<OffPageReference> offPage, Dirty& dirty)
{
    LinkItem& item = *m_links[static_cast<size_t>(index)];
    LinkSnapshot& link = item.snapshot;
    const bool mayStay = isRouted(link) && !link.offPage && !offPage && link.curve.label == way.curve.label;
    if (isRouted(link) && !mayStay)
        dirty.push_back(paintedRect(link));
    leaveGrid(index);
    LinkCurve before = std::exchange(link.curve, std::move(way.curve));
    item.rooms = std::move(way.rooms);
    link.offPage = std::move(offPage);
    m_extent |= link.bounds();
    enterGrid(index);
    if (mayStay)
        m_waysBefore.try_emplace(index, std::move(before));
    else
        dirty.push_back(paintedRect(link));
}

Detour CanvasScene::wayOf(const LinkItem& link) const
{
    const LinkEnds ends{m_nodes[static_cast<size_t>(link.from)]->snapshot.position,
                        m_nodes[static_cast<size_t>(link.to)]->snapshot.position};
    const LinkCurve curve = linkCurve(ends.from, ends.to, link.label, m_direction);
    if (link.isOffPage)
        return {curve, {}};
    return detoured(curve, ends, m_direction, [this](const auto& rooms) { return cardsIn(rooms); });
}

std::vector<QRectF> CanvasScene::cardsIn(const std::vector<QRectF>& rooms) const
{
    std::vector<QRectF> cards;
    for (const QRectF& room : rooms) {
        m_nodeGrid.query(room, [&](int node) {
            const QRectF card = m_nodes[static_cast<size_t>(node)]->snapshot.rect();
            if (card.intersects(room))
                cards.push_back(card);
        });
    }
    return cards;
}

// The links to whose way a card may matter. Plain curves are found by what is drawn of them.
void CanvasScene::addPassing(const QRectF& card, Unrouted& unrouted) const
{
    if (unrouted.isAll)
        return;
    m_roomGrid.query(card, [&](int link) {
        const std::vector<QRectF>& rooms = linkAt(link).rooms;
        if (std::any_of(rooms.begin(), rooms.end(), [&](const QRectF& room) { return room.intersects(card); }))
            unrouted.links.push_back(link);
    });
    m_linkGrid.query(widened(card, besideCurve), [&](int link) {
        const LinkItem& item = linkAt(link);
        if (item.rooms.empty() && !item.isOffPage
            && widened(item.snapshot.curve.boundsOf(0), besideCurve).intersects(card))
            unrouted.links.push_back(link);
    });
}

} // namespace nestline::ui
