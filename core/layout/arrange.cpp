// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/arrange.h"

#include "core/layout/geometry.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace nestline {

namespace {

struct Place
{
    NodeId id;
    QPointF position;
};

// The places of the nodes that exist, in their order along the axis.
std::vector<Place> placesOf(const Document& document, std::span<const NodeId> ids, Axis axis)
{
    std::vector<Place> places;
    for (const NodeId& id : ids) {
        if (document.nodes.contains(id))
            places.push_back({id, positionOf(document, id)});
    }
    // Equal places are told apart by the other coordinate and the id, so that the result does not depend on chance.
    const auto order = [axis](const Place& place) {
        const bool horizontal = axis == Axis::Horizontal;
        return std::tuple(along(place.position, axis), horizontal ? place.position.y() : place.position.x(), place.id);
    };
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) { return order(a) < order(b); });
    return places;
}

// Whole canvas units: nobody sees less, and files stay readable.
Document withCoordinate(const Document& document, const Place& place, Axis axis, double value)
{
    QPointF position = place.position;
    (axis == Axis::Horizontal ? position.rx() : position.ry()) = std::round(value);
    Document next = document;
    next.positions = document.positions.with(place.id, position);
    return next;
}

double cardSize(Axis axis)
{
    return axis == Axis::Horizontal ? geometry::card.width() : geometry::card.height();
}

double stepBetween(const std::vector<Place>& places, Axis axis)
{
    const double span = along(places.back().position, axis) - along(places.front().position, axis);
    return span / static_cast<double>(places.size() - 1);
}

} // namespace

double along(QPointF point, Axis axis)
{
    return axis == Axis::Horizontal ? point.x() : point.y();
}

Document aligned(const Document& document, std::span<const NodeId> ids, Alignment alignment)
{
    const bool sideways =
        alignment == Alignment::Left || alignment == Alignment::Centre || alignment == Alignment::Right;
    const Axis axis = sideways ? Axis::Horizontal : Axis::Vertical;
    const std::vector<Place> places = placesOf(document, ids, axis);
    if (places.size() < 2)
        return document;
    // All cards have one size: lining up by another edge means another one of the outermost cards.
    const double first = along(places.front().position, axis);
    const double last = along(places.back().position, axis);
    double target = (first + last) / 2;
    if (alignment == Alignment::Left || alignment == Alignment::Top)
        target = first;
    else if (alignment == Alignment::Right || alignment == Alignment::Bottom)
        target = last;
    Document next = document;
    for (const Place& place : places)
        next = withCoordinate(next, place, axis, target);
    return next;
}

Document distributed(const Document& document, std::span<const NodeId> ids, Axis axis, std::optional<double> gap)
{
    const std::vector<Place> places = placesOf(document, ids, axis);
    if (places.size() < 2)
        return document;
    const double first = along(places.front().position, axis);
    const double step = gap ? *gap + cardSize(axis) : stepBetween(places, axis);
    Document next = document;
    // What stays must stay exactly.
    const size_t end = gap ? places.size() : places.size() - 1;
    for (size_t i = 1; i < end; ++i)
        next = withCoordinate(next, places[i], axis, first + step * static_cast<double>(i));
    return next;
}

std::optional<double> averageGap(const Document& document, std::span<const NodeId> ids, Axis axis)
{
    const std::vector<Place> places = placesOf(document, ids, axis);
    if (places.size() < 2)
        return std::nullopt;
    return stepBetween(places, axis) - cardSize(axis);
}

} // namespace nestline
