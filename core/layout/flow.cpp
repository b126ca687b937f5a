// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/flow.h"

#include <algorithm>
#include <cmath>

namespace nestline {

namespace {

constexpr double columnGapDown = 90; // room for two lines of labels and an arrow
constexpr int clearMajority = 100;   // of links: the others need not be asked

} // namespace

FlowDirection flowDirectionOf(const Document& document)
{
    if (const auto chosen = chosenDirection(document))
        return *chosen;
    int right = 0;
    int down = 0;
    for (const auto& [id, link] : document.links) {
        if (std::abs(right - down) == clearMajority)
            break;
        const QPointF step = positionOf(document, link.to) - positionOf(document, link.from);
        right += step.x() == columnPitch(FlowDirection::LeftToRight) ? 1 : 0;
        down += step.y() == columnPitch(FlowDirection::TopToBottom) ? 1 : 0;
    }
    return down > right ? FlowDirection::TopToBottom : FlowDirection::LeftToRight;
}

QSizeF cardAlongFlow(FlowDirection direction)
{
    return direction == FlowDirection::TopToBottom ? geometry::card.transposed() : geometry::card;
}

double columnPitch(FlowDirection direction)
{
    return direction == FlowDirection::TopToBottom ? geometry::card.height() + columnGapDown
                                                   : geometry::card.width() + geometry::columnGap;
}

QPointF flowOut(QPointF position, FlowDirection direction)
{
    const QSizeF card = cardAlongFlow(direction);
    return position + alongFlow({card.width(), card.height() / 2}, direction);
}

QPointF flowIn(QPointF position, FlowDirection direction)
{
    return position + alongFlow({0, cardAlongFlow(direction).height() / 2}, direction);
}

QPointF heading(const LinkCurve& curve)
{
    const QPointF last = curve.tip - curve.end();
    return last / std::max(std::hypot(last.x(), last.y()), 1e-9);
}

} // namespace nestline
