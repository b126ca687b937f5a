// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/space.h"

#include "core/layout/branches.h"
#include "core/layout/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace nestline {

namespace {

/// A card as seen along the axis.
struct Card
{
    double along;
    double across;
};

std::unordered_set<NodeId> foldedNodes(const FoldedBranches& branches)
{
    std::unordered_set<NodeId> nodes;
    for (const auto& [card, branch] : branches)
        nodes.insert(branch.begin(), branch.end());
    return nodes;
}

/// The cards that stay, by strips as wide as a card, to find those in the way of one that comes back.
class CardsInTheWay
{
public:
    explicit CardsInTheWay(double width) : m_width(width) {}

    void add(Card card) { m_strips[strip(card.across)].push_back(card); }

    // Where the last card begins that a card at `across` would run into.
    double lastInWayOf(double across) const
    {
        double last = -std::numeric_limits<double>::infinity();
        for (int near = strip(across) - 1; near <= strip(across) + 1; ++near) {
            const auto found = m_strips.find(near);
            if (found == m_strips.end())
                continue;
            for (const Card& card : found->second) {
                if (std::abs(card.across - across) < m_width)
                    last = std::max(last, card.along);
            }
        }
        return last;
    }

private:
    double m_width;
    std::unordered_map<int, std::vector<Card>> m_strips;

    int strip(double across) const { return static_cast<int>(std::floor(across / m_width)); }
};

} // namespace

bool hasCardsBeyond(const Document& document, SpaceLine line, const FoldedBranches& branches)
{
    const std::unordered_set<NodeId> folded = foldedNodes(branches);
    return std::any_of(document.positions.begin(), document.positions.end(), [&](const auto& entry) {
        return along(entry.row, line.axis) >= line.from && !folded.contains(entry.key);
    });
}

Document withSpace(const Document& document, SpaceLine line, double distance, const FoldedBranches& branches)
{
    const QPointF way = line.axis == Axis::Horizontal ? QPointF(distance, 0) : QPointF(0, distance);
    Document next = document;
    if (way.isNull() || !hasCardsBeyond(document, line, branches))
        return next;
    std::vector<Table<NodeId, QPointF>::Entry> places; // all at once: half of a large drawing may move
    places.reserve(static_cast<size_t>(document.positions.size()));
    for (const auto& [id, position] : document.positions) {
        const bool moves = along(position, line.axis) >= line.from;
        places.push_back({id, moves ? position + way : position});
    }
    next.positions = Table<NodeId, QPointF>::fromEntries(std::move(places));
    return withBranchesFollowing(document, next, branches);
}

double roomBefore(const Document& document, SpaceLine line, const FoldedBranches& branches)
{
    const bool horizontal = line.axis == Axis::Horizontal;
    const double depth = horizontal ? geometry::card.width() : geometry::card.height();
    const std::unordered_set<NodeId> folded = foldedNodes(branches);
    CardsInTheWay staying(horizontal ? geometry::card.height() : geometry::card.width());
    std::vector<Card> coming;
    for (const auto& [id, position] : document.positions) {
        const Card card{along(position, line.axis), along(position.transposed(), line.axis)};
        if (folded.contains(id))
            continue;
        if (card.along >= line.from)
            coming.push_back(card);
        else
            staying.add(card);
    }
    double room = std::numeric_limits<double>::infinity();
    for (const Card& card : coming)
        room = std::min(room, card.along - staying.lastInWayOf(card.across) - depth - geometry::rowGap);
    return std::max(room, 0.0);
}

} // namespace nestline
