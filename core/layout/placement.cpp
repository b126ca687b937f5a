// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/placement.h"

#include "core/layout/geometry.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace nestline {

namespace {

double onGrid(double value)
{
    return std::round(value / geometry::grid) * geometry::grid;
}

} // namespace

QPointF freePositionBelow(const Document& document, QPointF wanted)
{
    const QPointF start(onGrid(wanted.x()), onGrid(wanted.y()));
    const double needed = geometry::card.height() + geometry::rowGap;
    // The cards that a card in this column could touch, from top to bottom.
    std::vector<double> tops;
    for (const auto& [id, position] : document.positions) {
        if (std::abs(position.x() - start.x()) < geometry::card.width() + geometry::grid)
            tops.push_back(position.y());
    }
    std::sort(tops.begin(), tops.end());
    double y = start.y();
    for (const double top : tops) {
        if (top > y - needed && top < y + needed)
            y = std::ceil((top + needed) / geometry::grid) * geometry::grid;
    }
    return {start.x(), y};
}

QPointF positionForChild(const Document& document, const NodeId& parent)
{
    const QPointF origin = positionOf(document, parent);
    const double x = origin.x() + geometry::card.width() + geometry::columnGap;
    double y = origin.y();
    for (const auto& [id, link] : document.links) {
        if (link.from != parent)
            continue;
        const QPointF child = positionOf(document, link.to);
        if (std::abs(child.x() - x) < geometry::card.width())
            y = std::max(y, child.y());
    }
    return freePositionBelow(document, {x, y});
}

} // namespace nestline
