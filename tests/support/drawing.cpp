// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drawing.h"

#include "core/layout/geometry.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>

namespace nestline {

namespace {

QRectF boxOf(const StraightLink& link)
{
    return QRectF(link.line.p1(), link.line.p2()).normalized();
}

bool shareNode(const StraightLink& a, const StraightLink& b)
{
    return a.from == b.from || a.to == b.to || a.from == b.to || a.to == b.from;
}

bool liesBetween(const QLineF& line, QPointF a, QPointF b)
{
    const auto side = [&](QPointF point) {
        return line.dx() * (point.y() - line.y1()) - line.dy() * (point.x() - line.x1()) > 0;
    };
    return side(a) != side(b);
}

} // namespace

std::vector<StraightLink> straightLinks(const Document& document)
{
    QHash<NodeId, int> places;
    for (const auto& [id, node] : document.nodes)
        places.insert(id, static_cast<int>(places.size()));
    const QPointF out(geometry::card.width(), geometry::card.height() / 2);
    const QPointF in(0, geometry::card.height() / 2);
    std::vector<StraightLink> links;
    for (const auto& [id, link] : document.links) {
        if (link.from != link.to)
            links.push_back({QLineF(positionOf(document, link.from) + out, positionOf(document, link.to) + in),
                             places.value(link.from), places.value(link.to)});
    }
    return links;
}

long long countCrossings(std::vector<StraightLink> links)
{
    std::sort(links.begin(), links.end(),
              [](const StraightLink& a, const StraightLink& b) { return boxOf(a).left() < boxOf(b).left(); });
    std::vector<QRectF> boxes;
    for (const StraightLink& link : links)
        boxes.push_back(boxOf(link));
    long long count = 0;
    for (size_t i = 0; i < links.size(); ++i) {
        for (size_t j = i + 1; j < links.size() && boxes[j].left() < boxes[i].right(); ++j) {
            if (boxes[i].bottom() <= boxes[j].top() || boxes[j].bottom() <= boxes[i].top()
                || shareNode(links[i], links[j]))
                continue;
            if (liesBetween(links[i].line, links[j].line.p1(), links[j].line.p2())
                && liesBetween(links[j].line, links[i].line.p1(), links[i].line.p2()))
                ++count;
        }
    }
    return count;
}

int countOverlaps(const Document& document)
{
    std::vector<QRectF> cards;
    for (const auto& [id, node] : document.nodes)
        cards.push_back(cardRect(positionOf(document, id)));
    std::sort(cards.begin(), cards.end(), [](const QRectF& a, const QRectF& b) { return a.left() < b.left(); });
    int count = 0;
    for (size_t i = 0; i < cards.size(); ++i) {
        for (size_t j = i + 1; j < cards.size() && cards[j].left() < cards[i].right(); ++j)
            count += cards[i].intersects(cards[j]) ? 1 : 0;
    }
    return count;
}

Document scattered(const Document& document, int by, quint32 seed)
{
    constexpr double apart = 10;
    constexpr int attempts = 8;
    QRandomGenerator random(seed);
    std::vector<QPointF> places = placesOf(document);
    Document result = document;
    size_t moved = 0;
    for (const auto& [id, node] : document.nodes) {
        QPointF& place = places[moved++];
        for (int attempt = 0; attempt < attempts; ++attempt) {
            const QPointF next = place + QPointF(random.bounded(-by, by + 1), random.bounded(-by, by + 1));
            const QRectF room = cardRect(next).adjusted(-apart, -apart, apart, apart);
            if (std::any_of(places.begin(), places.end(),
                            [&](const QPointF& other) { return &other != &place && room.intersects(cardRect(other)); }))
                continue;
            place = next;
            result.positions = result.positions.with(id, next);
            break;
        }
    }
    return result;
}

NodeId numberedNode(int index)
{
    return NodeId(QStringLiteral("n%1").arg(index));
}

Document placedNodes(const std::vector<QPointF>& places)
{
    Document document;
    for (size_t i = 0; i < places.size(); ++i) {
        const NodeId id = numberedNode(static_cast<int>(i));
        document.nodes = document.nodes.with(id, Node{});
        document.positions = document.positions.with(id, places[i]);
    }
    return document;
}

std::vector<QPointF> placesOf(const Document& document)
{
    std::vector<QPointF> places;
    for (const auto& [id, node] : document.nodes)
        places.push_back(positionOf(document, id));
    return places;
}

NodeId nodeNamed(const Document& document, const char* name)
{
    for (const auto& [id, node] : document.nodes) {
        if (node.name == QLatin1String(name))
            return id;
    }
    return NodeId(QStringLiteral("none"));
}

QPointF placeOf(const Document& document, const char* name)
{
    return positionOf(document, nodeNamed(document, name));
}

} // namespace nestline
