// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>

namespace nestline {

/// How far a line keeps from the cards that it passes.
inline constexpr double lineClearance = 3;

/// Whether a straight line passes through a rectangle.
bool cuts(QPointF from, QPointF to, const QRectF& rect);

/// A rectangle with so much room around it.
QRectF widened(const QRectF& rect, double by);

} // namespace nestline
