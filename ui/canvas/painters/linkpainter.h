// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/nodepainter.h"
#include "ui/canvas/painters/snapshots.h"

#include <span>

namespace nestline::ui {

/// The colour of a link's line, and whether it stands out from ordinary ones.
Role linkRole(const LinkSnapshot& link, const LinkState& state);
bool isStrong(const LinkSnapshot& link, const LinkState& state);
/// The colour of the border of its keycap or pill.
Role labelBorder(const LinkSnapshot& link, const LinkState& state);

/// Draws the line of a link and its arrow, in canvas units. Only pieces that touch `exposed` are drawn: long lines are
/// mostly out of view. Off-page links are drawn in full only if they stand out.
void paintLinkLine(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style,
                   const QRectF& exposed);

/// Draws the keycap or pill, or the references of an off-page link; lines of other links never cross it.
void paintLinkLabel(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style);

/// Draws many ordinary links at once as plain lines, where nothing more would be seen.
void paintDistantLinks(QPainter& painter, std::span<const LinkSnapshot* const> links, const PaintStyle& style,
                       const QRectF& exposed);

/// The straight pieces of one of them that touch `exposed`: only as many as can be told apart.
void appendDistantLines(QList<QLineF>& lines, const LinkSnapshot& link, double pixel, const QRectF& exposed);

/// The pill of a link, or the reference at its target: as wide as its text, within the room that the geometry keeps.
QRectF pillRect(const LinkSnapshot& link);

/// Where its label stands: the key, or the pill.
QRectF labelRect(const LinkSnapshot& link);

/// Draws the handles of a selected link, by which its ends are dragged to other nodes.
void paintLinkHandles(QPainter& painter, const LinkSnapshot& link, const PaintStyle& style);
QPointF startHandle(const LinkCurve& curve);
QPointF endHandle(const LinkCurve& curve);
inline constexpr double linkHandleRadius = 5;

} // namespace nestline::ui
