// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>

namespace nestline {

/// Sizes of the drawing in canvas units, the same on every machine: geometry knows no fonts.
namespace geometry {

inline constexpr QSizeF card{196, 60};
inline constexpr double grid = 10;
inline constexpr double columnGap = 104;  ///< between the columns of a tidy tree: room for keycap and arrow
inline constexpr double rowGap = 26;      ///< between cards of a column: room for the badge
inline constexpr double keycapRadius = 11;
inline constexpr QSizeF pill{84, 20};

} // namespace geometry

/// The way of a link: a cubic curve from the right edge of one card to the left edge of another.
struct LinkCurve
{
    std::array<QPointF, 4> points;        ///< start, two control points, end
    QPointF label;                        ///< centre of the keycap or pill, just before the target

    QPointF at(double t) const;           ///< 0 is the start, 1 the end
    QRectF bounds() const;                ///< of curve and label
    double distanceTo(QPointF point) const;
};

/// The rectangle of a card whose top-left corner is `position`.
QRectF cardRect(QPointF position);

/// The curve between two cards given by their top-left corners. `fromSlot` of `fromCount` is kept for links that leave
/// one card side by side; a way back (target left of the source) swings around the cards.
LinkCurve linkCurve(QPointF from, QPointF to);

/// The position of a node; nodes without one lie at the origin until a layout places them.
QPointF positionOf(const Document& document, const NodeId& id);

/// The rectangle around all cards; null for an empty document.
QRectF boundsOf(const Document& document);

} // namespace nestline
