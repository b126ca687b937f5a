// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/paintcache.h"

#include "ui/canvas/painters/nodepainter.h"

#include <cmath>

namespace nestline::ui {

namespace {

constexpr size_t linesKept = 8'000;
constexpr size_t stampsKept = 400;

} // namespace

void PaintCache::prepare(const Theme& theme, double scale)
{
    if (m_theme == &theme && m_scale == scale)
        return;
    m_theme = &theme;
    m_scale = scale;
    m_bodies.clear();
    m_stamps.clear();
}

const PaintCache::Picture& PaintCache::cardBody(NodeKind kind, CardBorder border, DetailLevel level)
{
    Picture& body = m_bodies[(static_cast<int>(kind) * 8 + static_cast<int>(border)) * 8 + static_cast<int>(level)];
    if (body.pixels.isNull()) {
        const QRectF card(QPointF(), geometry::card);
        body = painted(card.adjusted(-cardMargin, -cardMargin, cardMargin, cardMargin),
                       [&](QPainter& painter) { paintCardBody(painter, kind, border, level, *m_theme, 1 / m_scale); });
    }
    return body;
}

const PaintCache::Picture& PaintCache::stamp(Stamp stamp, DetailLevel level, const QString& text, const QRectF& bounds,
                                             const std::function<void(QPainter&)>& paint)
{
    if (m_stamps.size() > stampsKept)
        m_stamps.clear();
    Picture& picture = m_stamps[{stamp, level, text}];
    if (picture.pixels.isNull())
        picture = painted(bounds, paint);
    return picture;
}

PaintCache::Picture PaintCache::painted(const QRectF& bounds, const std::function<void(QPainter&)>& paint) const
{
    const QRect pixels = QRectF(bounds.topLeft() * m_scale, bounds.size() * m_scale).toAlignedRect();
    Picture picture{QPixmap(pixels.size()), -pixels.topLeft()};
    picture.pixels.fill(Qt::transparent);
    QPainter painter(&picture.pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(picture.origin);
    painter.scale(m_scale, m_scale);
    paint(painter);
    return picture;
}

const PaintCache::Line& PaintCache::line(TextStyle style, const QString& text, double width)
{
    if (m_lines.size() > linesKept)
        m_lines.clear();
    const auto [entry, isNew] = m_lines.try_emplace(LineKey{style, static_cast<int>(width), text});
    Line& line = entry->second;
    if (isNew) {
        const QString elided = elidedText(style, text, width);
        line.width = textWidth(style, elided);
        line.text.setTextFormat(Qt::PlainText);
        line.text.setPerformanceHint(QStaticText::AggressiveCaching);
        line.text.setText(elided);
    }
    return line;
}

double nearestPixel(double place)
{
    constexpr double noise = 1e-6;
    return std::floor(place + 0.5 + noise);
}

QPointF wayToPixel(const QPainter& painter, QPointF place)
{
    // A widget begins where its window has it, on a screen of 125 % between two pixels of the device.
    const QPointF device = painter.deviceTransform().map(place);
    return (QPointF(nearestPixel(device.x()), nearestPixel(device.y())) - device)
           / painter.device()->devicePixelRatioF();
}

void drawCrisp(QPainter& painter, const PaintCache::Picture& picture, QPointF place)
{
    const QTransform before = painter.transform();
    const QPointF corner = before.map(place) + wayToPixel(painter, place);
    const double unit = 1 / painter.device()->devicePixelRatioF();
    painter.setTransform(QTransform(unit, 0, 0, unit, corner.x(), corner.y()));
    painter.drawPixmap(-picture.origin, picture.pixels);
    painter.setTransform(before);
}

} // namespace nestline::ui
