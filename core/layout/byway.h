// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace nestline {

/// An end of a way round cards: it runs along the flow there.
struct BywayEnd
{
    QPointF place;
    double side;         ///< to which it leads from there: 1 with the flow, -1 against it
    double straight = 0; ///< how far it does not turn
};

/// Where a way may turn first; nothing if a card stands before that.
std::optional<QPointF> firstTurn(std::span<const QRectF> cards, const BywayEnd& end);

/// How much longer than without cards a way round them may be, each corner counted as perCorner. Further round one would
/// lose sight of where the link leads: then to pass behind a card is the lesser evil.
inline constexpr double longestByway = 800;
inline constexpr double perCorner = 60;

/// How far beyond its ends a way may lead that is not longer than that.
constexpr double bywayReach(double longest)
{
    return (longest - 2 * perCorner) / 2;
}

/// The corners of a short way with few of them past all cards, without its ends. Its pieces run along the flow
/// and across it in turn, in the middle of narrow gaps between cards, else a little beside them. Nothing if there is no
/// such way, or none that is only so much longer than without cards. All as seen along the flow.
std::optional<std::vector<QPointF>> bywayPast(std::span<const QRectF> cards, const BywayEnd& start, const BywayEnd& end,
                                              double longest);

} // namespace nestline
