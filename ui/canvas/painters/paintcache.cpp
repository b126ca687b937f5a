// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/paintcache.h"

#include "ui/canvas/painters/nodepainter.h"

#include <cmath>

namespace nestline::ui {

namespace {

constexpr size_t linesKept = 40'000;

} // namespace

void PaintCache::prepare(const Theme& theme, double scale)
{
    if (m_theme == &theme && m_scale == scale)
        return;
    m_theme = &theme;
    m_scale = scale;
    m_bodies.clear();
}

const QPixmap& PaintCache::cardBody(NodeKind kind, CardBorder border, DetailLevel level)
{
    QPixmap& body = m_bodies[(static_cast<int>(kind) * 8 + static_cast<int>(border)) * 8 + static_cast<int>(level)];
    if (body.isNull()) {
        const QSizeF size = geometry::card + QSizeF(2 * cardMargin, 2 * cardMargin);
        body = QPixmap((size * m_scale).toSize() + QSize(1, 1));
        body.fill(Qt::transparent);
        QPainter painter(&body);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.scale(m_scale, m_scale);
        painter.translate(cardMargin, cardMargin);
        paintCardBody(painter, kind, border, level, *m_theme, 1 / m_scale);
    }
    return body;
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

} // namespace nestline::ui
