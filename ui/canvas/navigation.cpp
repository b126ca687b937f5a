// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/navigation.h"

#include "core/layout/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace nestline::ui {

namespace {

QPointF centreOf(const Document& document, const NodeId& id)
{
    return cardRect(positionOf(document, id)).center();
}

// Distance for walking: how far ahead, and, weighed more, how far aside. Negative: not in that direction.
double walkingDistance(QPointF way, Direction direction)
{
    const bool horizontal = direction == Direction::Left || direction == Direction::Right;
    const double sign = direction == Direction::Right || direction == Direction::Down ? 1 : -1;
    const double ahead = sign * (horizontal ? way.x() : way.y());
    const double aside = std::abs(horizontal ? way.y() : way.x());
    // A card is much wider than high: what counts as ahead is seen from its sides.
    const double least = horizontal ? geometry::card.width() / 2 : geometry::card.height() / 2;
    return ahead < least ? -1 : ahead + 2 * aside;
}

// The links that leave a node (or lead to it), menu keys first.
std::vector<LinkId> linksOf(const Document& document, const NodeId& node, bool forward)
{
    std::vector<std::pair<int, LinkId>> ways;
    for (const auto& [id, link] : document.links) {
        if ((forward ? link.from : link.to) == node)
            ways.emplace_back(link.key ? link.key->order() : 100 + static_cast<int>(link.trigger), id);
    }
    std::stable_sort(ways.begin(), ways.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<LinkId> links;
    links.reserve(ways.size());
    for (auto& [rank, id] : ways)
        links.push_back(std::move(id));
    return links;
}

// The nodes that links lead to (or come from), in the order of the links, each once.
std::vector<NodeId> linked(const Document& document, const NodeId& node, bool forward)
{
    std::vector<NodeId> nodes;
    for (const LinkId& id : linksOf(document, node, forward)) {
        const Link& link = *document.links.find(id);
        const NodeId& other = forward ? link.to : link.from;
        if (std::find(nodes.begin(), nodes.end(), other) == nodes.end())
            nodes.push_back(other);
    }
    return nodes;
}

} // namespace

std::optional<NodeId> neighbour(const Document& document, const NodeId& from, Direction direction)
{
    const QPointF start = centreOf(document, from);
    std::optional<NodeId> best;
    double bestDistance = std::numeric_limits<double>::max();
    for (const auto& [id, node] : document.nodes) {
        const double distance = walkingDistance(centreOf(document, id) - start, direction);
        if (id != from && distance >= 0 && distance < bestDistance) {
            best = id;
            bestDistance = distance;
        }
    }
    return best;
}

std::optional<NodeId> alongLink(const Document& document, const NodeId& from, Direction direction)
{
    if (direction == Direction::Right || direction == Direction::Left) {
        const std::vector<NodeId> nodes = linked(document, from, direction == Direction::Right);
        return nodes.empty() ? std::nullopt : std::optional(nodes.front());
    }
    const std::vector<NodeId> sources = linked(document, from, false);
    if (sources.empty())
        return std::nullopt;
    const std::vector<NodeId> siblings = linked(document, sources.front(), true);
    const auto here = std::find(siblings.begin(), siblings.end(), from);
    if (direction == Direction::Up)
        return here == siblings.begin() ? std::nullopt : std::optional(*std::prev(here));
    return std::next(here) == siblings.end() ? std::nullopt : std::optional(*std::next(here));
}

std::optional<NodeId> alongKey(const Document& document, const NodeId& from, MenuKey key)
{
    for (const auto& [id, link] : document.links) {
        if (link.from == from && link.key == key)
            return link.to;
    }
    return std::nullopt;
}

std::optional<LinkId> linkOf(const Document& document, const NodeId& node, bool forward)
{
    const std::vector<LinkId> links = linksOf(document, node, forward);
    return links.empty() ? std::nullopt : std::optional(links.front());
}

std::optional<LinkId> siblingLink(const Document& document, const LinkId& link, int step)
{
    const Link* row = document.links.find(link);
    if (!row)
        return std::nullopt;
    const std::vector<LinkId> links = linksOf(document, row->from, true);
    const auto place = std::find(links.begin(), links.end(), link) - links.begin() + step;
    return place < 0 || place >= static_cast<std::ptrdiff_t>(links.size())
               ? std::nullopt
               : std::optional(links[static_cast<size_t>(place)]);
}

std::vector<NodeId> readingOrder(const Document& document)
{
    std::vector<std::tuple<double, double, NodeId>> places;
    for (const auto& [id, node] : document.nodes) {
        const QPointF position = positionOf(document, id);
        places.emplace_back(position.y(), position.x(), id);
    }
    std::sort(places.begin(), places.end());
    std::vector<NodeId> order;
    order.reserve(places.size());
    for (auto& [y, x, id] : places)
        order.push_back(std::move(id));
    return order;
}

std::optional<NodeId> nearestTo(const Document& document, QPointF point)
{
    std::optional<NodeId> best;
    double bestDistance = std::numeric_limits<double>::max();
    for (const auto& [id, node] : document.nodes) {
        const QPointF way = centreOf(document, id) - point;
        const double distance = std::hypot(way.x(), way.y());
        if (distance < bestDistance) {
            best = id;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace nestline::ui
