// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/detour.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace nestline {

namespace {

constexpr double clearance = 3; // of a line from the cards that it passes
constexpr int pieces = 24;
constexpr double rowsBeside = 1; // how far beside its straight way a link goes
constexpr int attempts = 4;      // with all cards that the one before was found to pass behind

double reachBeside(FlowDirection direction)
{
    return rowsBeside * (cardAlongFlow(direction).height() + geometry::rowGap);
}

// Whether a segment passes through a rectangle: what the sides leave of it is not nothing.
bool cuts(QPointF from, QPointF to, const QRectF& rect)
{
    double begin = 0;
    double end = 1;
    const auto clip = [&](double start, double way, double low, double high) {
        if (way == 0)
            return start > low && start < high;
        const double first = (low - start) / way;
        const double second = (high - start) / way;
        begin = std::max(begin, std::min(first, second));
        end = std::min(end, std::max(first, second));
        return begin < end;
    };
    return clip(from.x(), to.x() - from.x(), rect.left(), rect.right())
           && clip(from.y(), to.y() - from.y(), rect.top(), rect.bottom());
}

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
        const double reach = cards.empty() ? 0 : cards.front().width() + clearance;
        auto card = std::partition_point(cards.begin(), cards.end(),
                                         [&](const QRectF& other) { return other.left() + reach < first; });
        for (; card != cards.end() && card->left() - clearance <= last; ++card) {
            if (cuts(line[i - 1], line[i], card->adjusted(-clearance, -clearance, clearance, clearance)))
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

// What a curve touches where it leaves the rooms.
std::vector<QRectF> roomsOf(const LinkCurve& curve, const std::vector<QRectF>& rooms)
{
    const std::vector<QPointF> line = curve.flattened(pieces / 2);
    std::vector<QRectF> further;
    for (size_t i = 1; i < line.size(); ++i) {
        const QRectF box =
            QRectF(line[i - 1], line[i]).normalized().adjusted(-clearance, -clearance, clearance, clearance);
        if (std::none_of(rooms.begin(), rooms.end(), [&](const QRectF& room) { return room.contains(box); }))
            further.push_back(box);
    }
    return further;
}

} // namespace

bool mayDetour(const LinkCurve& curve, FlowDirection direction)
{
    const double way = alongFlow(curve.end() - curve.start(), direction).x();
    return way > cardAlongFlow(direction).width() + geometry::grid || leadsBack(curve, direction);
}

Detour detoured(const LinkCurve& curve, const LinkEnds& ends, FlowDirection direction, const CardsIn& cardsIn)
{
    const LinkWay way(curve, ends, direction);
    const double reach = reachBeside(direction);
    const std::vector<QPointF> guide = way.guide();
    Detour detour{curve, roomsAlong(way, guide, reach + geometry::rowGap)};
    std::vector<QRectF> cards = cardsToPass(way, ends, cardsIn(detour.rooms));
    const qsizetype fewest = way.isBack() ? 0 : covered(way, curve, cards);
    if (fewest == 0 && !way.isBack())
        return {curve, roomsOf(curve, {})};
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const LinkCurve other = way.through(lanesPast({way.start(), way.end(), guide, way.shift(), reach, cards}));
        // Wide bends may leave the rooms that were looked at.
        const std::vector<QRectF> further = roomsOf(other, detour.rooms);
        detour.rooms.insert(detour.rooms.end(), further.begin(), further.end());
        const std::vector<QRectF> found = cardsToPass(way, ends, cardsIn(further));
        std::vector<QRectF> all;
        std::set_union(cards.begin(), cards.end(), found.begin(), found.end(), std::back_inserter(all), comesFirst);
        if (way.isBack() || covered(way, other, all) < fewest)
            detour.curve = other;
        if (all.size() == cards.size() || covered(way, other, found) == 0)
            break;
        cards = std::move(all);
    }
    return detour;
}

} // namespace nestline
