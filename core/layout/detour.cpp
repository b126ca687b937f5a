// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/detour.h"

#include "core/layout/mending.h"
#include "core/layout/passing.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace nestline {

namespace {

constexpr int pieces = 24;
constexpr double rowsBeside = 1; // how far beside its straight way a link goes
constexpr int attempts = 4;      // with all cards that the one before was found to pass behind

bool comesFirst(const QRectF& a, const QRectF& b)
{
    return std::tuple(a.left(), a.top()) < std::tuple(b.left(), b.top());
}

// How many of the cards, which come in their order along the way, a curve passes behind.
qsizetype covered(const LinkWay& way, const LinkCurve& curve, const std::vector<QRectF>& cards)
{
    const std::vector<QPointF> line = way.along(curve.flattened(pieces));
    std::vector<bool> isCovered(cards.size());
    for (size_t i = 1; i < line.size(); ++i) {
        const double first = std::min(line[i - 1].x(), line[i].x());
        const double last = std::max(line[i - 1].x(), line[i].x());
        const double reach = cards.empty() ? 0 : cards.front().width() + lineClearance;
        auto card = std::partition_point(cards.begin(), cards.end(),
                                         [&](const QRectF& other) { return other.left() + reach < first; });
        for (; card != cards.end() && card->left() - lineClearance <= last; ++card) {
            if (cuts(line[i - 1], line[i], widened(*card, lineClearance)))
                isCovered[static_cast<size_t>(card - cards.begin())] = true;
        }
    }
    return std::count(isCovered.begin(), isCovered.end(), true);
}

// The cards as seen along the way, those only that lie between its ends, in their order. Those at the ends are in the way
// of links that lead back only.
std::vector<QRectF> cardsToPass(const LinkWay& way, const LinkEnds& ends, std::vector<QRectF> cards)
{
    const std::array atEnds{cardRect(ends.from), cardRect(ends.to)};
    if (way.isBack())
        cards.insert(cards.end(), atEnds.begin(), atEnds.end());
    const double first = way.start().x();
    const double last = way.isBack() ? way.along(atEnds[1]).right() : way.end().x();
    std::vector<QRectF> passed;
    for (const QRectF& card : cards) {
        const QRectF seen = way.along(card);
        const bool isEnd = card == atEnds[0] || card == atEnds[1];
        if (seen.right() > first && seen.left() < last && (way.isBack() || !isEnd))
            passed.push_back(seen);
    }
    std::sort(passed.begin(), passed.end(), comesFirst);
    passed.erase(std::unique(passed.begin(), passed.end()), passed.end());
    return passed;
}

// Rectangles along a line with some room at their sides.
std::vector<QRectF> roomsAlong(const LinkWay& way, const std::vector<QPointF>& guide, double beside)
{
    std::vector<QRectF> rooms;
    for (size_t i = 1; i < guide.size(); ++i)
        rooms.push_back(way.onCanvas(QRectF(guide[i - 1], guide[i]).normalized().adjusted(0, -beside, 0, beside)));
    return rooms;
}

// What a curve touches where it leaves the rooms. Mostly a piece is in the room of the one before.
std::vector<QRectF> roomsOf(const LinkCurve& curve, const std::vector<QRectF>& rooms)
{
    const std::vector<QPointF> line = curve.flattened(pieces / 2);
    std::vector<QRectF> further;
    auto room = rooms.begin();
    for (size_t i = 1; i < line.size(); ++i) {
        const QRectF box = widened(QRectF(line[i - 1], line[i]).normalized(), lineClearance);
        if (room->contains(box))
            continue;
        const auto found =
            std::find_if(rooms.begin(), rooms.end(), [&](const QRectF& other) { return other.contains(box); });
        if (found == rooms.end())
            further.push_back(box);
        else
            room = found;
    }
    return further;
}

// Whether the link skips columns or leads back, so that cards of columns may stand in its way.
bool skipsColumns(const LinkWay& way, FlowDirection direction)
{
    return way.isBack() || way.end().x() - way.start().x() > cardAlongFlow(direction).width() + geometry::grid;
}

// Where a card may stand in the way of a link from one column to the next.
QRectF roomBetweenColumns(const LinkCurve& curve, FlowDirection direction)
{
    const QPointF beside = alongFlow({0, lineClearance}, direction);
    const QRectF box = curve.boundsOf(0);
    return QRectF(box.topLeft() - beside, box.bottomRight() + beside);
}

/// Finds the way of one link.
class DetourSearch
{
public:
    DetourSearch(const LinkCurve& curve, const LinkEnds& ends, FlowDirection direction, const CardsIn& cardsIn)
        : m_curve(curve), m_ends(ends), m_direction(direction), m_cardsIn(cardsIn), m_way(curve, ends, direction)
    {}

    Detour detour() { return skipsColumns(m_way, m_direction) ? pastColumns() : betweenColumns(); }

private:
    Detour betweenColumns() const
    {
        Detour detour{m_curve, {}};
        if (!m_cardsIn({roomBetweenColumns(m_curve, m_direction)}).empty()) // mostly there is none
            mend(detour, m_ends, m_direction, m_cardsIn);
        return detour;
    }

    Detour pastColumns()
    {
        const double reach = rowsBeside * (cardAlongFlow(m_direction).height() + geometry::rowGap);
        const std::vector<QPointF> guide = m_way.guide();
        Detour detour{m_curve, roomsAlong(m_way, guide, reach + geometry::rowGap)};
        m_cards = cardsToPass(m_way, m_ends, m_cardsIn(detour.rooms));
        const qsizetype straightOn =
            m_way.isBack() ? std::numeric_limits<qsizetype>::max() : covered(m_way, m_curve, m_cards);
        if (straightOn == 0)
            return {m_curve, {}};
        keepToLanes(detour, guide, reach);
        if (!mend(detour, m_ends, m_direction, m_cardsIn) && covered(m_way, detour.curve, m_cards) >= straightOn)
            detour.curve = m_curve;
        return detour;
    }

    void keepToLanes(Detour& detour, const std::vector<QPointF>& guide, double reach)
    {
        for (int attempt = 0; attempt < attempts; ++attempt) {
            detour.curve = m_way.through(lanesPast({m_way.start(), m_way.end(), guide, m_way.shift(), reach, m_cards}));
            // Wide bends may leave the rooms that were looked at.
            const std::vector<QRectF> further = roomsOf(detour.curve, detour.rooms);
            detour.rooms.insert(detour.rooms.end(), further.begin(), further.end());
            const std::vector<QRectF> found = cardsToPass(m_way, m_ends, m_cardsIn(further));
            std::vector<QRectF> all;
            std::set_union(m_cards.begin(), m_cards.end(), found.begin(), found.end(), std::back_inserter(all),
                           comesFirst);
            const bool isKnown = all.size() == m_cards.size() || covered(m_way, detour.curve, found) == 0;
            m_cards = std::move(all);
            if (isKnown)
                break;
        }
    }

    const LinkCurve& m_curve;
    const LinkEnds& m_ends;
    FlowDirection m_direction;
    const CardsIn& m_cardsIn;
    LinkWay m_way;
    std::vector<QRectF> m_cards; // in its way
};

} // namespace

Detour detoured(const LinkCurve& curve, const LinkEnds& ends, FlowDirection direction, const CardsIn& cardsIn)
{
    return DetourSearch(curve, ends, direction, cardsIn).detour();
}

} // namespace nestline
