// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

namespace nestline {

/// Where a way keeps to one place across the flow while it passes cards.
struct Lane
{
    double begin; ///< along the flow
    double end;
    double across;
};

/// The way between two places that is looked at when lanes are chosen: x along the flow, always growing, and y across it.
struct LaneRequest
{
    QPointF start;
    QPointF end;
    std::vector<QPointF> guide;    ///< the line to keep near to, from start to end
    double shift = 0;              ///< of lanes from the middle between cards: links side by side are told apart
    double reach = 0;              ///< how far from there
    std::span<const QRectF> cards; ///< sorted by where they begin
};

/// The lanes of a way that passes beside the cards in its way, one after the other: few bends, small ones, and behind as
/// few cards as there can be.
std::vector<Lane> lanesPast(const LaneRequest& request);

} // namespace nestline
