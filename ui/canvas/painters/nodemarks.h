// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/nodepainter.h"

/// What stands on the edges of a card. Painters have their origin at the card's corner.
namespace nestline::ui {

/// The rectangle of a node's badge; null without one. Its width is the same for all badges up to five letters.
QRectF badgeRect(const NodeSnapshot& node);
void paintBadge(QPainter& painter, const NodeSnapshot& node, const PaintStyle& style);

/// So far from the right edge and the lower one is the middle of the mark of a finding.
inline constexpr double markerInset = 14;
void paintMarker(QPainter& painter, Finding::Severity severity, const PaintStyle& style);

/// On the upper left corner, where neither badges nor links come.
void paintPin(QPainter& painter, const PaintStyle& style);

/// The middle of the handle on a card's right edge, which links are drawn from.
QPointF handleCentre(const NodeSnapshot& node);
inline constexpr double handleRadius = 7;
void paintHandle(QPainter& painter, const PaintStyle& style);

/// Where a link would come in, or go out.
void paintTargetDot(QPainter& painter, double x, const PaintStyle& style);

} // namespace nestline::ui
