// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace nestline {

/// Sizes of the drawing in canvas units, the same on every machine: geometry knows no fonts.
namespace geometry {

inline constexpr QSizeF card{196, 60};
inline constexpr double grid = 10;
inline constexpr double columnGap = 104; ///< between the columns of a tidy tree: room for keycap and arrow
inline constexpr double rowGap = 26;     ///< between cards of a column: room for the badge
inline constexpr double keycapRadius = 11;
inline constexpr QSizeF pill{84, 20};

} // namespace geometry

/// What stands on a link just before its target, and where among the labels of all links that arrive there.
struct LinkLabel
{
    bool isKeycap = true; ///< a round keycap, else a pill
    int slot = 0;         ///< from top to bottom
    int slots = 1;        ///< so many links arrive at the target

    friend bool operator==(const LinkLabel&, const LinkLabel&) = default;
};

/// The way of a link: one or more cubic curves from the right edge of one card to the label, then a straight piece to
/// the left edge of another card.
struct LinkCurve
{
    std::vector<QPointF>
        points;   ///< start, then two control points and the end of each cubic; at last the label's middle
    QPointF tip;  ///< where the arrow touches the target's card
    QRectF label; ///< of the keycap, or the room for a pill

    QPointF start() const { return points.front(); }
    QPointF end() const { return points.back(); }
    int cubics() const { return static_cast<int>(points.size()) / 3; }
    QPointF at(double t) const; ///< 0 is the start, 1 the end
    /// Curve and straight piece as points on a line. A single cubic has so many `pieces`; where there are several, each
    /// has half as many, or one if it is straight.
    std::vector<QPointF> flattened(int pieces) const;
    QRectF bounds() const; ///< of curve, arrow and label
    QRectF boundsOf(int cubic) const;
    double distanceTo(QPointF point) const;

    friend bool operator==(const LinkCurve&, const LinkCurve&) = default;
};

/// The rectangle of a card whose top-left corner is `position`.
inline QRectF cardRect(QPointF position)
{
    return {position, geometry::card};
}

/// The curve between two cards given by their top-left corners. A way back (target left of the source) passes
/// between the cards where there is room, else it swings around below them. Labels of links with the same target do not
/// cover each other as long as there are at most nine.
LinkCurve linkCurve(QPointF from, QPointF to, LinkLabel label = {});

/// The position of a node; nodes without one lie at the origin until a layout places them.
QPointF positionOf(const Document& document, const NodeId& id);

/// The rectangle around all cards; null for an empty document.
QRectF boundsOf(const Document& document);

} // namespace nestline
