// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace nestline::ui {

class PaintCache;

/// The writing on the drawing.
enum class TextStyle { Name, LargeName, Detail, Badge, Keycap, Pill };

/// The font of a style, its size in canvas units. Text scales with the drawing, so it is not hinted.
const QFont& canvasFont(TextStyle style);

/// The same font without ligatures: in a PDF nobody would find "office" if it has one letter for "ffi".
QFont withoutLigatures(QFont font);

/// The width of a text that is not elided.
double textWidth(TextStyle style, const QString& text);

/// What of a text fits into a width.
QString elidedText(TextStyle style, const QString& text, double width);

/// Draws one line in the painter's pen, elided to `width`: its left end and middle of the small letters at `place`, or,
/// `centred`, its middle. Without a cache it is drawn as text.
void paintText(QPainter& painter, PaintCache* cache, TextStyle style, QPointF place, const QString& text, double width,
               bool centred = false);

} // namespace nestline::ui
