// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/mending.h"

#include "core/layout/byway.h"
#include "core/layout/linkpen.h"
#include "core/layout/passing.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace nestline {

namespace {

constexpr int pieces = 24;            // of a cubic
constexpr double longestOverlap = 60; // of a byway with the straight pieces around it
constexpr int attempts = 3;           // with ever longer stretches
constexpr double shortByway = 320;
constexpr double besideLabel = 4;         // a line is straight again before it
constexpr double behindEdge = 1;          // lines begin and end at the edges of cards
constexpr size_t mostCards = 90;          // among more of them a stretch is too long to be mended
constexpr std::array radii{28., 16., 9.}; // of corners: as wide as the cards beside them allow

/// Some cubics of a line, and what a byway in their place would connect.
struct Stretch
{
    size_t first;
    size_t last;
    BywayEnd start;
    BywayEnd end;
};

/// What a link may take in place of a stretch; calm if it nowhere turns back.
struct Byway
{
    Stretch stretch;
    std::vector<QPointF> points;
    bool isCalm;
};

bool isStraight(std::span<const QPointF> cubic)
{
    return areAligned(cubic, FlowDirection::LeftToRight) && cubic.front().x() != cubic.back().x();
}

bool passesBehind(const std::vector<QPointF>& points, const std::vector<QRectF>& cards)
{
    const std::vector<QPointF> line = LinkCurve{points, points.back(), {}}.flattened(pieces);
    for (size_t i = 1; i < line.size(); ++i) {
        if (std::any_of(cards.begin(), cards.end(),
                        [&](const QRectF& card) { return cuts(line[i - 1], line[i], card); }))
            return true;
    }
    return false;
}

/// The line of a link as seen along the flow.
class Mending
{
public:
    Mending(const LinkCurve& curve, const LinkEnds& ends, FlowDirection direction, const CardsIn& cardsIn)
        : m_direction(direction)
        , m_cardsIn(cardsIn)
        , m_ends{alongFlow(cardRect(ends.from), direction), alongFlow(cardRect(ends.to), direction)}
        , m_labelReach(alongFlow(curve.label, direction).width() / 2 + besideLabel)
    {
        for (const QPointF& point : curve.points)
            m_points.push_back(alongFlow(point, direction));
    }

    // From the last stretch to the first: those before stay where they are.
    bool mend()
    {
        bool isAll = true;
        for (size_t cubic = cubics(); cubic-- > 0;) {
            if (!isHidden(cubic))
                continue;
            Stretch stretch = stretchAround(cubic, cubic);
            std::optional<Byway> byway = bywayFor(stretch);
            for (int attempt = 1; !(byway && byway->isCalm) && attempt < attempts && canWiden(stretch); ++attempt) {
                stretch =
                    stretchAround(stretch.first > 0 ? stretch.first - 1 : 0, std::min(stretch.last + 1, cubics() - 1));
                const std::optional<Byway> other = bywayFor(stretch);
                if (other && (!byway || other->isCalm))
                    byway = other;
            }
            cubic = byway ? byway->stretch.first : stretch.first;
            if (byway)
                replace(byway->stretch, byway->points);
            isAll = isAll && byway.has_value();
        }
        return isAll;
    }

    std::vector<QPointF> points() const
    {
        std::vector<QPointF> points;
        for (const QPointF& point : m_points)
            points.push_back(alongFlow(point, m_direction));
        return points;
    }
    const std::vector<QRectF>& rooms() const { return m_rooms; } // that were looked at

private:
    size_t cubics() const { return m_points.size() / 3; }
    std::span<const QPointF> cubicAt(size_t cubic) const { return std::span(m_points).subspan(3 * cubic, 4); }

    std::vector<QRectF> cardsIn(const QRectF& room) const
    {
        std::vector<QRectF> cards = m_cardsIn({alongFlow(room, m_direction)});
        for (QRectF& card : cards)
            card = alongFlow(card, m_direction);
        return cards;
    }

    // They matter for what is found.
    std::vector<QRectF> cardsNear(const QRectF& box, double reach)
    {
        const QRectF room = widened(box, reach);
        m_rooms.push_back(alongFlow(room, m_direction));
        return cardsIn(room);
    }

    // What a line may not touch of the cards.
    std::vector<QRectF> obstacles(std::vector<QRectF> cards) const
    {
        for (QRectF& card : cards)
            card = widened(card, card == m_ends[0] || card == m_ends[1] ? -behindEdge : lineClearance);
        return cards;
    }

    bool isHidden(size_t cubic) const
    {
        const std::span points = cubicAt(cubic);
        const LinkCurve curve{{points.begin(), points.end()}, points.back(), {}};
        const QRectF box = widened(curve.boundsOf(0), lineClearance);
        const std::vector<QRectF> cards = cardsIn(box);
        return !cards.empty() && passesBehind(curve.points, obstacles(cards));
    }

    bool canConnect(size_t cubic) const { return isStraight(cubicAt(cubic)) && !isHidden(cubic); }

    Stretch stretchAround(size_t first, size_t last) const
    {
        while (first > 0 && !canConnect(first - 1))
            --first;
        while (last + 1 < cubics() && !canConnect(last + 1))
            ++last;
        return {first, last, first > 0 ? on(first - 1, true) : BywayEnd{m_points.front(), 1},
                last + 1 < cubics() ? on(last + 1, false) : BywayEnd{m_points.back(), -1, m_labelReach}};
    }

    bool canWiden(const Stretch& stretch)
    {
        return (stretch.first > 0 || stretch.last + 1 < cubics()) && !isWalledIn(stretch);
    }

    // Whether a card stands before an end of the link that the stretch reaches.
    bool isWalledIn(const Stretch& stretch)
    {
        return (stretch.first == 0 && !firstTurn(cardsBefore(stretch.start), stretch.start))
               || (stretch.last + 1 == cubics() && !firstTurn(cardsBefore(stretch.end), stretch.end));
    }

    std::vector<QRectF> cardsBefore(const BywayEnd& end)
    {
        const QPointF reach(end.side * (end.straight + geometry::rowGap), 0);
        return cardsNear(QRectF(end.place, end.place + reach).normalized(), geometry::rowGap);
    }

    // A place on a straight piece near its end or its start.
    BywayEnd on(size_t cubic, bool isNearEnd) const
    {
        const QPointF first = cubicAt(cubic).front();
        const QPointF last = cubicAt(cubic).back();
        const double length = std::abs(last.x() - first.x());
        const double heading = last.x() > first.x() ? 1 : -1;
        const double overlap = heading * std::min(length / 2, longestOverlap);
        return isNearEnd ? BywayEnd{last - QPointF(overlap, 0), heading}
                         : BywayEnd{first + QPointF(overlap, 0), -heading};
    }

    // Mostly there is a short one: then only the cards near it matter.
    std::optional<Byway> bywayFor(const Stretch& stretch)
    {
        if (isWalledIn(stretch))
            return std::nullopt;
        const std::optional<Byway> byway = bywayFor(stretch, shortByway);
        return byway ? byway : bywayFor(stretch, longestByway);
    }

    std::optional<Byway> bywayFor(const Stretch& stretch, double longest)
    {
        const QRectF box = QRectF(stretch.start.place, stretch.end.place).normalized();
        const std::vector<QRectF> cards = cardsNear(box, bywayReach(longest));
        if (cards.size() > mostCards)
            return std::nullopt;
        const auto corners = bywayPast(cards, stretch.start, stretch.end, longest);
        if (!corners)
            return std::nullopt;
        return Byway{stretch, rounded(stretch, *corners, obstacles(cards)), isCalm(stretch, *corners)};
    }

    // Whether a way between ends that lead to the same side nowhere turns back.
    static bool isCalm(const Stretch& stretch, const std::vector<QPointF>& corners)
    {
        const double side = stretch.start.side;
        if (side == stretch.end.side)
            return true;
        double last = side * stretch.start.place.x();
        for (const QPointF& corner : corners) {
            if (side * corner.x() < last)
                return false;
            last = side * corner.x();
        }
        return last <= side * stretch.end.place.x();
    }

    static std::vector<QPointF> rounded(const Stretch& stretch, const std::vector<QPointF>& corners,
                                        const std::vector<QRectF>& obstacles)
    {
        std::vector<QPointF> points;
        for (const double radius : radii) {
            LinkPen pen(stretch.start.place);
            pen.roundTo(stretch.end.place, corners, radius, stretch.start.straight, stretch.end.straight);
            points = pen.points();
            if (!passesBehind(points, obstacles))
                break;
        }
        return points;
    }

    // The straight pieces around the stretch end where the new points begin.
    void replace(const Stretch& stretch, const std::vector<QPointF>& points)
    {
        const bool isFirst = stretch.first == 0;
        LinkPen pen(isFirst ? points.front() : cubicAt(stretch.first - 1).front());
        if (!isFirst)
            pen.straightTo(points.front());
        pen.goOn(points);
        size_t after = stretch.last + 1;
        if (after < cubics())
            pen.straightTo(cubicAt(after++).back());
        const auto keptBefore = static_cast<std::ptrdiff_t>(isFirst ? 0 : 3 * (stretch.first - 1));
        std::vector<QPointF> line(m_points.begin(), m_points.begin() + keptBefore);
        line.insert(line.end(), pen.points().begin(), pen.points().end());
        line.insert(line.end(), m_points.begin() + static_cast<std::ptrdiff_t>(3 * after) + 1, m_points.end());
        m_points = std::move(line);
    }

    FlowDirection m_direction;
    const CardsIn& m_cardsIn;
    std::array<QRectF, 2> m_ends;
    double m_labelReach;
    std::vector<QPointF> m_points;
    std::vector<QRectF> m_rooms;
};

} // namespace

bool mend(Detour& detour, const LinkEnds& ends, FlowDirection direction, const CardsIn& cardsIn)
{
    Mending mending(detour.curve, ends, direction, cardsIn);
    const bool isAll = mending.mend();
    if (mending.rooms().empty())
        return isAll;
    detour.curve.points = mending.points();
    detour.rooms.insert(detour.rooms.end(), mending.rooms().begin(), mending.rooms().end());
    return isAll;
}

} // namespace nestline
