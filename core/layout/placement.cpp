// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/placement.h"

#include "core/layout/flow.h"

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

QPointF freePosition(const Document& document, QPointF wanted)
{
    // From here on x is along the flow and y across it.
    const FlowDirection direction = flowDirectionOf(document);
    const QSizeF card = cardAlongFlow(direction);
    wanted = alongFlow(wanted, direction);
    const QPointF start(onGrid(wanted.x()), onGrid(wanted.y()));
    const double needed = card.height() + geometry::rowGap;
    // The places of the cards that a card in this column could touch, one after the other.
    std::vector<double> taken;
    for (const auto& [id, position] : document.positions) {
        const QPointF other = alongFlow(position, direction);
        if (std::abs(other.x() - start.x()) < card.width() + geometry::grid)
            taken.push_back(other.y());
    }
    std::sort(taken.begin(), taken.end());
    double y = start.y();
    for (const double other : taken) {
        if (other > y - needed && other < y + needed)
            y = std::ceil((other + needed) / geometry::grid) * geometry::grid;
    }
    return alongFlow({start.x(), y}, direction);
}

QPointF positionForChild(const Document& document, const NodeId& parent)
{
    const FlowDirection direction = flowDirectionOf(document);
    const QSizeF card = cardAlongFlow(direction);
    const QPointF origin = alongFlow(positionOf(document, parent), direction);
    const double x = origin.x() + columnPitch(direction);
    double y = origin.y();
    for (const auto& [id, link] : document.links) {
        if (link.from != parent)
            continue;
        const QPointF child = alongFlow(positionOf(document, link.to), direction);
        if (std::abs(child.x() - x) < card.width())
            y = std::max(y, child.y());
    }
    return freePosition(document, alongFlow({x, y}, direction));
}

QPointF positionForSibling(const Document& document, const NodeId& node)
{
    const FlowDirection direction = flowDirectionOf(document);
    const double step = cardAlongFlow(direction).height() + geometry::rowGap;
    return freePosition(document, positionOf(document, node) + alongFlow({0, step}, direction));
}

} // namespace nestline
