// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/byway.h"

#include "core/layout/geometry.h"
#include "core/layout/passing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace nestline {

namespace {

constexpr double besideCard = geometry::rowGap / 2; // where a way likes to be
constexpr double nearestToCard = 5;                 // where there is no room for more
constexpr double shortestPiece = 10;                // or a corner could not be rounded
constexpr double finestRaster = 3;                  // lines nearer to each other are one

constexpr double roundingError = 0.01; // of costs

enum Side { Forwards, Onwards, Backwards, Returning }; // along x, along y, against x, against y
constexpr int sides = 4;

/// A span on one axis.
struct Span
{
    double begin;
    double end;
};

bool overlap(const Span& a, const Span& b)
{
    return a.begin < b.end && b.begin < a.end;
}

Span alongOf(const QRectF& card)
{
    return {card.left(), card.right()};
}

Span acrossOf(const QRectF& card)
{
    return {card.top(), card.bottom()};
}

// Where lines that pass beside cards are on one axis: those that must be there, and others not too near to these or to
// each other.
std::vector<double> linesBeside(std::span<const QRectF> cards, Span (*spanOf)(const QRectF&),
                                Span (*otherSpanOf)(const QRectF&), std::vector<double> lines)
{
    std::vector<double> further;
    for (const QRectF& card : cards) {
        const Span span = spanOf(card);
        further.push_back(span.begin - besideCard);
        further.push_back(span.end + besideCard);
        for (const QRectF& next : cards) {
            const double gap = spanOf(next).begin - span.end;
            if (gap >= 2 * nearestToCard && gap < 2 * besideCard + nearestToCard
                && overlap(otherSpanOf(card), otherSpanOf(next)))
                further.push_back(span.end + gap / 2);
        }
    }
    std::sort(further.begin(), further.end());
    const size_t needed = lines.size();
    for (const double line : further) {
        const auto isNear = [line](double other) { return std::abs(other - line) < finestRaster; };
        if (std::none_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(needed), isNear)
            && (lines.size() == needed || !isNear(lines.back())))
            lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

/// Crossing lines along the flow and across it, and which pieces of them are free of cards.
class Raster
{
public:
    Raster(std::span<const QRectF> cards, QPointF start, QPointF end)
        : m_xs(linesBeside(cards, alongOf, acrossOf, {start.x(), end.x()}))
        , m_ys(linesBeside(cards, acrossOf, alongOf, {start.y(), end.y()}))
        , m_isBlocked{std::vector<bool>(size()), std::vector<bool>(size())}
    {
        for (const QRectF& card : cards)
            block(widened(card, nearestToCard));
    }

    size_t size() const { return m_xs.size() * m_ys.size(); }
    QPointF at(size_t crossing) const { return {m_xs[crossing % m_xs.size()], m_ys[crossing / m_xs.size()]}; }

    size_t crossingAt(QPointF place) const
    {
        const auto index = [](const std::vector<double>& lines, double line) {
            return static_cast<size_t>(std::lower_bound(lines.begin(), lines.end(), line) - lines.begin());
        };
        return index(m_ys, place.y()) * m_xs.size() + index(m_xs, place.x());
    }

    // The next crossing on a free piece of line; the same one if there is none.
    size_t next(size_t crossing, int side) const
    {
        const size_t x = crossing % m_xs.size();
        const size_t y = crossing / m_xs.size();
        switch (side) {
        case Forwards: return x + 1 < m_xs.size() && !m_isBlocked[0][crossing] ? crossing + 1 : crossing;
        case Backwards: return x > 0 && !m_isBlocked[0][crossing - 1] ? crossing - 1 : crossing;
        case Onwards: return y + 1 < m_ys.size() && !m_isBlocked[1][crossing] ? crossing + m_xs.size() : crossing;
        default: return y > 0 && !m_isBlocked[1][crossing - m_xs.size()] ? crossing - m_xs.size() : crossing;
        }
    }

private:
    // The pieces that begin at the crossings within or just before the card, on either kind of lines.
    void block(const QRectF& card)
    {
        const auto first = [](const std::vector<double>& lines, double edge) {
            return static_cast<size_t>(std::upper_bound(lines.begin(), lines.end(), edge) - lines.begin());
        };
        const auto last = [](const std::vector<double>& lines, double edge) {
            return static_cast<size_t>(std::lower_bound(lines.begin(), lines.end(), edge) - lines.begin());
        };
        const size_t left = first(m_xs, card.left());
        const size_t top = first(m_ys, card.top());
        const size_t right = last(m_xs, card.right());
        const size_t bottom = last(m_ys, card.bottom());
        for (size_t y = top; y < bottom; ++y) {
            for (size_t x = left > 0 ? left - 1 : 0; x < right; ++x)
                m_isBlocked[0][y * m_xs.size() + x] = true;
        }
        for (size_t x = left; x < right; ++x) {
            for (size_t y = top > 0 ? top - 1 : 0; y < bottom; ++y)
                m_isBlocked[1][y * m_xs.size() + x] = true;
        }
    }

    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<bool> m_isBlocked[2]; // from each crossing on along x, and along y
};

/// Finds the cheapest way over a raster: A*.
class BywaySearch
{
public:
    BywaySearch(const Raster& raster, QPointF end, double heading)
        : m_raster(raster)
        , m_end(end)
        , m_goal(stateAt(raster.crossingAt(end), sideOf(heading)))
        , m_reached(raster.size() * sides)
    {}

    // The corners, without start and end.
    std::optional<std::vector<QPointF>> cornersFrom(QPointF start, double heading, double longest)
    {
        const unsigned first = stateAt(m_raster.crossingAt(start), sideOf(heading));
        m_longest = costLeft(first) + longest;
        visit(first, 0, first);
        while (!m_open.empty()) {
            const auto [cost, state] = m_open.top();
            m_open.pop();
            if (state == m_goal)
                return cornersTo(state);
            if (-cost <= m_reached[state].cost + costLeft(state) + roundingError) // else it was reached better since
                goOnFrom(state);
        }
        return std::nullopt;
    }

private:
    struct Reached
    {
        float cost = std::numeric_limits<float>::max();
        unsigned before = 0;
    };

    static int sideOf(double heading) { return heading > 0 ? Forwards : Backwards; }
    static unsigned stateAt(size_t crossing, int side)
    {
        return static_cast<unsigned>(crossing * sides) + static_cast<unsigned>(side);
    }

    void goOnFrom(unsigned state)
    {
        const size_t crossing = state / sides;
        for (const int turn : {0, 1, 3}) {
            const int side = (static_cast<int>(state % sides) + turn) % sides;
            const double cost = m_reached[state].cost + (turn == 0 ? 0 : perCorner);
            if (stateAt(crossing, side) == m_goal)
                visit(m_goal, cost, state);
            const size_t next = m_raster.next(crossing, side);
            if (next != crossing)
                visit(stateAt(next, side), cost + lengthBetween(crossing, next), state);
        }
    }

    void visit(unsigned state, double cost, unsigned before)
    {
        const double whole = cost + costLeft(state);
        if (static_cast<float>(cost) >= m_reached[state].cost || whole > m_longest)
            return;
        m_reached[state] = {static_cast<float>(cost), before};
        m_open.push({-whole, state});
    }

    double lengthBetween(size_t from, size_t to) const
    {
        return (m_raster.at(to) - m_raster.at(from)).manhattanLength();
    }

    // At the least: straight on, with as many corners as there must be.
    double costLeft(unsigned state) const
    {
        const QPointF place = m_raster.at(state / sides);
        const bool isAcross = state % 2 != 0;
        const bool isOnTheWay = state % sides == m_goal % sides && place.y() == m_end.y();
        const double corners = isAcross ? 1 : isOnTheWay ? 0 : 2;
        return (m_end - place).manhattanLength() + corners * perCorner;
    }

    std::vector<QPointF> cornersTo(unsigned state) const
    {
        std::vector<QPointF> corners;
        for (unsigned before = m_reached[state].before; state != before; before = m_reached[state].before) {
            if (before % sides != state % sides)
                corners.push_back(m_raster.at(before / sides));
            state = before;
        }
        std::reverse(corners.begin(), corners.end());
        return corners;
    }

    const Raster& m_raster;
    QPointF m_end;
    unsigned m_goal;
    double m_longest = 0;
    std::vector<Reached> m_reached; // each crossing, by the side to which the way goes on there
    std::priority_queue<std::pair<double, unsigned>> m_open;
};

} // namespace

std::optional<QPointF> firstTurn(std::span<const QRectF> cards, const BywayEnd& end)
{
    double room = end.straight + shortestPiece + nearestToCard;
    for (const QRectF& card : cards) {
        const bool isBeside =
            card.top() - nearestToCard >= end.place.y() || card.bottom() + nearestToCard <= end.place.y();
        const double before = end.side > 0 ? card.left() - end.place.x() : end.place.x() - card.right();
        const double behind = end.side > 0 ? card.right() - end.place.x() : end.place.x() - card.left();
        if (!isBeside && behind > 0)
            room = std::min(room, before);
    }
    if (room < end.straight + 2 * nearestToCard)
        return std::nullopt;
    return end.place + QPointF(end.side * (room - nearestToCard), 0);
}

std::optional<std::vector<QPointF>> bywayPast(std::span<const QRectF> cards, const BywayEnd& start, const BywayEnd& end,
                                              double longest)
{
    const std::optional<QPointF> first = firstTurn(cards, start);
    const std::optional<QPointF> last = firstTurn(cards, end);
    if (!first || !last)
        return std::nullopt;
    const Raster raster(cards, *first, *last);
    return BywaySearch(raster, *last, -end.side).cornersFrom(*first, start.side, longest);
}

} // namespace nestline
