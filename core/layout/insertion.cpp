// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/insertion.h"

#include "core/layout/flow.h"
#include "core/layout/placement.h"
#include "core/layout/space.h"

#include <algorithm>

namespace nestline {

namespace {

bool liesOverACard(const Document& document, QPointF place)
{
    const QRectF card = cardRect(place);
    return std::any_of(document.positions.begin(), document.positions.end(),
                       [&](const auto& entry) { return cardRect(entry.row).intersects(card); });
}

} // namespace

Document withCardBetween(const Document& document, const NodeId& from, const NodeId& node, const NodeId& to,
                         const FoldedBranches& branches)
{
    // From here on x is along the flow and y across it.
    const FlowDirection direction = flowDirectionOf(document);
    const QPointF source = alongFlow(positionOf(document, from), direction);
    const QPointF target = alongFlow(positionOf(document, to), direction);
    QPointF place = alongFlow(positionOf(document, node), direction);
    Document next = document;
    next.positions = document.positions.without(node);
    if (target.x() > source.x()) {
        const double pitch = columnPitch(direction);
        const double missing = std::max(source.x() + 2 * pitch - target.x(), 0.0);
        const Axis axis = direction == FlowDirection::TopToBottom ? Axis::Vertical : Axis::Horizontal;
        next = withSpace(next, {axis, target.x()}, missing, branches);
        place.setX(std::max(std::min(place.x(), target.x() + missing - pitch), source.x() + pitch));
    }
    place = alongFlow(place, direction);
    if (liesOverACard(next, place))
        place = freePosition(next, place);
    next.positions = next.positions.with(node, place);
    return next;
}

} // namespace nestline
