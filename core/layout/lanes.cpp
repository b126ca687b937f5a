// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/lanes.h"

#include "core/layout/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nestline {

namespace {

constexpr double narrowestGap = 16;                 // between cards through which a way leads
constexpr double besideCard = geometry::rowGap / 2; // where lanes are
constexpr double beforeCard = 4;                    // how far along lanes reach beyond the cards
constexpr size_t mostPlaces = 12;                   // that are tried further from each column

// What a way costs, in canvas units across the flow.
constexpr double perBend = 60;
constexpr double perCard = 1e5; // passed behind
constexpr double evenBend = 6;  // a bend so much wider than long counts twice: several small ones are calmer
constexpr double shortestBend = 40;

/// What a way passes in one go: cards side by side across the flow, in their order there.
struct Column
{
    double begin;
    double end;
    std::span<QRectF> cards;
};

/// A place across the flow where a way could pass a column.
struct Passage
{
    double across;
    double cost;
    size_t before; // the passage of the column before
};

// Sorts the cards of each column.
std::vector<Column> columnsOf(std::span<QRectF> cards)
{
    std::vector<Column> columns;
    size_t first = 0;
    for (size_t i = 0; i < cards.size(); ++i) {
        if (columns.empty() || cards[i].left() >= columns.back().end) {
            columns.push_back({cards[i].left(), cards[i].right(), {}});
            first = i;
        }
        columns.back().end = std::max(columns.back().end, cards[i].right());
        columns.back().cards = cards.subspan(first, i + 1 - first);
    }
    for (const Column& column : columns) {
        std::sort(column.cards.begin(), column.cards.end(),
                  [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
    }
    return columns;
}

double costOfBend(double from, double to, double length)
{
    const double way = std::abs(to - from);
    return way == 0 ? 0 : perBend + way + way * way / (evenBend * std::max(length, shortestBend));
}

/// Finds the cheapest passages column by column.
class LaneSearch
{
public:
    explicit LaneSearch(const LaneRequest& request)
        : m_request(request), m_cards(request.cards.begin(), request.cards.end()), m_columns(columnsOf(m_cards))
    {}

    std::vector<Lane> lanes()
    {
        m_passages.reserve(m_columns.size() + 1);
        m_passages.push_back({{m_request.start.y(), 0, 0}});
        double end = m_request.start.x();
        for (const Column& column : m_columns) {
            m_passages.push_back(passagesOf(column, m_passages.back(), column.begin - end));
            end = column.end;
        }
        return way(cheapest(m_passages.back(), m_request.end.y(), m_request.end.x() - end).before);
    }

private:
    // The cheapest ones, from the best on.
    std::vector<Passage> passagesOf(const Column& column, const std::vector<Passage>& before, double length) const
    {
        std::vector<Passage> passages;
        for (const double across : placesIn(column, before)) {
            Passage passage = cheapest(before, across, length);
            for (const QRectF& card : column.cards) {
                if (card.top() >= across + narrowestGap / 2)
                    break;
                passage.cost += card.bottom() > across - narrowestGap / 2 ? perCard : 0;
            }
            passages.push_back(passage);
        }
        std::sort(passages.begin(), passages.end(), [](const Passage& a, const Passage& b) {
            return std::pair(a.cost, a.across) < std::pair(b.cost, b.across);
        });
        passages.resize(std::min(passages.size(), mostPlaces));
        return passages;
    }

    // Between the cards, beside the outer ones and straight on, as far as that is near the guide.
    std::vector<double> placesIn(const Column& column, const std::vector<Passage>& before) const
    {
        const auto [low, high] = guideIn(column);
        std::vector<double> places{(low + high) / 2};
        const auto add = [&, first = low - m_request.reach, last = high + m_request.reach](double across) {
            if (across >= first && across <= last)
                places.push_back(across);
        };
        for (const Passage& passage : before)
            add(passage.across);
        add(m_request.end.y());
        add(column.cards.front().top() - besideCard + m_request.shift);
        double bottom = column.cards.front().bottom();
        for (const QRectF& card : column.cards.subspan(1)) {
            const double gap = card.top() - bottom;
            if (gap >= narrowestGap && gap <= 3 * besideCard) {
                const double room = (gap - narrowestGap) / 2;
                add(bottom + gap / 2 + std::clamp(m_request.shift, -room, room));
            } else if (gap > narrowestGap) {
                add(bottom + besideCard + m_request.shift);
                add(card.top() - besideCard + m_request.shift);
            }
            bottom = std::max(bottom, card.bottom());
        }
        add(bottom + besideCard + m_request.shift);
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        return places;
    }

    // Between which places the guide passes a column.
    std::pair<double, double> guideIn(const Column& column) const
    {
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        const std::vector<QPointF>& guide = m_request.guide;
        for (size_t i = 1; i < guide.size(); ++i) {
            const bool isBeside = guide[i].x() < column.begin && i + 1 < guide.size();
            if (isBeside || (guide[i - 1].x() > column.end && i > 1))
                continue;
            low = std::min({low, guide[i - 1].y(), guide[i].y()});
            high = std::max({high, guide[i - 1].y(), guide[i].y()});
        }
        return {low, high};
    }

    // Where to come from best.
    static Passage cheapest(const std::vector<Passage>& before, double across, double length)
    {
        Passage best{across, std::numeric_limits<double>::max(), 0};
        for (size_t i = 0; i < before.size() && before[i].cost < best.cost; ++i) {
            const double cost = before[i].cost + costOfBend(before[i].across, across, length);
            if (cost < best.cost)
                best = {across, cost, i};
        }
        return best;
    }

    // Columns passed at the same place make one lane.
    std::vector<Lane> way(size_t passage) const
    {
        std::vector<Lane> lanes;
        for (size_t column = m_columns.size(); column-- > 0; passage = m_passages[column + 1][passage].before) {
            const double across = m_passages[column + 1][passage].across;
            const double begin = m_columns[column].begin - beforeCard;
            if (!lanes.empty() && lanes.back().across == across)
                lanes.back().begin = begin;
            else
                lanes.push_back({begin, m_columns[column].end + beforeCard, across});
        }
        std::reverse(lanes.begin(), lanes.end());
        return lanes;
    }

    const LaneRequest& m_request;
    std::vector<QRectF> m_cards;
    std::vector<Column> m_columns;
    std::vector<std::vector<Passage>> m_passages; // of the start, then of each column
};

} // namespace

std::vector<Lane> lanesPast(const LaneRequest& request)
{
    return LaneSearch(request).lanes();
}

} // namespace nestline
