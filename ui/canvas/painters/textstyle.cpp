// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/textstyle.h"

#include "ui/canvas/painters/paintcache.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <array>

namespace nestline::ui {

namespace {

QFont makeFont(int pixelSize, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
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
        makeFont(14, QFont::DemiBold), makeFont(24, QFont::DemiBold), makeFont(12, QFont::Normal),
        makeFont(12, QFont::DemiBold), makeFont(13, QFont::DemiBold), makeFont(12, QFont::Normal),
    };
    return fonts[static_cast<size_t>(style)];
}

double textWidth(TextStyle style, const QString& text)
{
    return QFontMetricsF(canvasFont(style)).horizontalAdvance(text);
}

void paintText(QPainter& painter, PaintCache* cache, TextStyle style, QPointF place, const QString& text, double width,
               bool centred)
{
    painter.setFont(canvasFont(style));
    const QPointF baseline = place + QPointF(0, baselineShift(style));
    if (cache) {
        const PaintCache::Line& line = cache->line(style, text, width);
        const double ascent = QFontMetricsF(canvasFont(style)).ascent();
        painter.drawStaticText(baseline - QPointF(centred ? line.width / 2 : 0, ascent), line.text);
        return;
    }
    const QFontMetricsF metrics(canvasFont(style));
    const QString elided = metrics.elidedText(text, Qt::ElideRight, width);
    painter.drawText(baseline - QPointF(centred ? metrics.horizontalAdvance(elided) / 2 : 0, 0), elided);
}

} // namespace nestline::ui
