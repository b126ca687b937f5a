// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/textstyle.h"

#include "ui/canvas/painters/paintcache.h"
#include "ui/widgets/elision.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <array>
#include <cmath>

namespace nestline::ui {

QFont withoutLigatures(QFont font)
{
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.016); // the least that is not rounded to none turns them off
    return font;
}

namespace {

QFont makeFont(int pixelSize, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return withoutLigatures(
        font); // on the screen too, so that a picture breaks and ends its lines where the screen does
}

// From the line where centred text stands to its baseline.
double baselineShift(TextStyle style)
{
    return canvasFont(style).pixelSize() * 0.36;
}

} // namespace

const QFont& canvasFont(TextStyle style)
{
    static const std::array<QFont, 6> fonts{
        makeFont(13, QFont::DemiBold), makeFont(24, QFont::DemiBold), makeFont(11, QFont::Normal),
        makeFont(11, QFont::DemiBold), makeFont(12, QFont::DemiBold), makeFont(11, QFont::Normal),
    };
    return fonts[static_cast<size_t>(style)];
}

double textWidth(TextStyle style, const QString& text)
{
    return QFontMetricsF(canvasFont(style)).horizontalAdvance(text);
}

QString elidedText(TextStyle style, const QString& text, double width)
{
    return elidedBeforeLastWord(QFontMetricsF(canvasFont(style)), text, width);
}

namespace {

// Qt places such letters by 64ths of a pixel and cuts off the rest towards zero, at a place left of the view otherwise
// than at one within it. Whole 64ths are the same everywhere, if the last digits of a sum do not make them less.
double wholePart(double pixel)
{
    constexpr double parts = 64;
    constexpr double noise = 1e-5;
    return std::floor(pixel * parts + noise) / parts + std::copysign(noise, pixel);
}

QPointF steady(const QPainter& painter, QPointF place)
{
    const QTransform& device = painter.deviceTransform();
    const QPointF pixel = device.map(place);
    return place
           + QPointF((wholePart(pixel.x()) - pixel.x()) / device.m11(),
                     (wholePart(pixel.y()) - pixel.y()) / device.m22());
}

} // namespace

void paintText(QPainter& painter, PaintCache* cache, TextStyle style, QPointF place, const QString& text, double width,
               bool centred)
{
    painter.setFont(canvasFont(style));
    const QPointF baseline = place + QPointF(0, baselineShift(style));
    if (cache) {
        const PaintCache::Line& line = cache->line(style, text, width);
        const double ascent = QFontMetricsF(canvasFont(style)).ascent();
        painter.drawStaticText(steady(painter, baseline - QPointF(centred ? line.width / 2 : 0, ascent)), line.text);
        return;
    }
    const QFontMetricsF metrics(canvasFont(style));
    const QString shown = elidedText(style, text, width);
    painter.drawText(baseline - QPointF(centred ? metrics.horizontalAdvance(shown) / 2 : 0, 0), shown);
}

} // namespace nestline::ui
