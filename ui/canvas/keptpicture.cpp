// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/keptpicture.h"

#include "ui/canvas/painters/scenepainter.h"

#include <cmath>

namespace nestline::ui {

namespace {

constexpr int largestShare = 2; // a drawing of so many views is kept as a whole
constexpr int stripsAtMost = 8; // more stale rectangles are painted as one
constexpr int pixelGrid = 4;    // all rectangles lie on it: whole device pixels also at 125 %
constexpr int marginShare = 6;  // else the view, and so much of it around
constexpr int lookahead = 96;   // pixels that are painted before they are seen

double areaOf(const QSize& size)
{
    return static_cast<double>(size.width()) * size.height();
}

QRect onPixelGrid(const QRect& rect)
{
    const auto down = [](int value) {
        return static_cast<int>(std::floor(static_cast<double>(value) / pixelGrid)) * pixelGrid;
    };
    return QRect(QPoint(down(rect.left()), down(rect.top())),
                 QPoint(down(rect.right()), down(rect.bottom())) + QPoint(pixelGrid - 1, pixelGrid - 1));
}

// One to one: the painter is scaled to pixels of the device, or they would be sampled.
void copyPixels(QPainter& painter, const QRect& target, const QPixmap& picture, const QRect& source)
{
    const double ratio = picture.devicePixelRatioF();
    const auto pixels = [ratio](const QRect& rect) {
        return QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio);
    };
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawPixmap(pixels(target), picture, pixels(source));
    painter.restore();
}

// Where half of a drawing changes, all the rectangles would take longer to keep apart than to paint what is between.
void add(QRegion& region, const QRect& rect)
{
    constexpr int apartAtMost = 64;
    region += rect;
    if (region.rectCount() > apartAtMost)
        region = region.boundingRect();
}

} // namespace

bool KeptPicture::fits(double ratio)
{
    return ratio * pixelGrid == std::floor(ratio * pixelGrid);
}

void KeptPicture::invalidate(const QRectF& area)
{
    if (m_picture.isNull())
        return;
    const QRectF pixels(area.topLeft() * zoom(), area.size() * zoom());
    const QRect changed = onPixelGrid(pixels.toAlignedRect().adjusted(-2, -2, 2, 2)) & m_covered;
    add(m_stale, changed);
    add(m_changed, changed);
}

void KeptPicture::clear()
{
    m_picture = {};
    m_covered = {};
    m_stale = {};
    m_changed = {};
}

void KeptPicture::paint(QPainter& painter, const PaintStyle& style, const QRectF& bounds, const QRect& visible,
                        const QRect& exposed, const Paint& paintPart)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_pixel != style.pixel || m_theme != &style.theme || m_picture.devicePixelRatioF() != ratio) {
        clear();
        m_pixel = style.pixel;
        m_theme = &style.theme;
    }
    if (!m_covered.contains(visible))
        cover(bounds, visible, ratio);
    paintStale(style, onPixelGrid(visible), paintPart);
    const QRect shown = onPixelGrid(exposed) & m_covered;
    copyPixels(painter, shown, m_picture, shown.translated(-m_covered.topLeft()));
}

bool KeptPicture::paintScaled(QPainter& painter, const PaintStyle& style, const QRect& exposed) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_picture.isNull() || m_theme != &style.theme || m_picture.devicePixelRatioF() != ratio)
        return false;
    const double factor = m_pixel / style.pixel;
    painter.fillRect(exposed, style.theme.color(Role::Canvas));
    painter.drawPixmap(QRectF(QPointF(m_covered.topLeft()) * factor, QSizeF(m_covered.size()) * factor), m_picture,
                       QRectF(m_picture.rect()));
    return true;
}

void KeptPicture::cover(const QRectF& bounds, const QRect& visible, double ratio)
{
    const double scale = 1 / (m_pixel * ratio);
    const QRect whole = QRectF(bounds.topLeft() * scale, bounds.size() * scale).toAlignedRect() | visible;
    const QSize margin = visible.size() / marginShare;
    const QRect around = visible.adjusted(-margin.width(), -margin.height(), margin.width(), margin.height());
    const bool fits = areaOf(whole.size()) <= largestShare * areaOf(visible.size());
    const QRect covered = onPixelGrid(fits ? whole : around);

    QPixmap picture(covered.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    // What was painted before is moved to its new place.
    const QRect kept = m_covered & covered;
    if (!kept.isEmpty()) {
        QPainter painter(&picture);
        copyPixels(painter, kept.translated(-covered.topLeft()), m_picture, kept.translated(-m_covered.topLeft()));
    }
    m_stale = (m_stale & kept) + (QRegion(covered) - kept);
    m_changed &= kept;
    m_picture = picture;
    m_covered = covered;
}

void KeptPicture::paintStale(const PaintStyle& style, const QRect& visible, const Paint& paintPart)
{
    QRegion wanted = m_stale & visible;
    if (wanted.isEmpty())
        return;
    // A strip as narrow as a step would cut, and paint, the same cards again and again.
    if (wanted != visible)
        wanted = m_stale & visible.adjusted(-lookahead, -lookahead, lookahead, lookahead);
    if (wanted.rectCount() > stripsAtMost)
        wanted = wanted.boundingRect();
    QPainter painter(&m_picture);
    for (const QRect& part : wanted) {
        painter.resetTransform();
        painter.translate(-m_covered.topLeft());
        painter.setClipRect(part);
        painter.fillRect(part, style.theme.color(Role::Canvas));
        painter.scale(zoom(), zoom());
        const QRectF exposed(QPointF(part.topLeft()) / zoom(), QSizeF(part.size()) / zoom());
        if (style.showsGrid)
            paintGrid(painter, style, exposed);
        paintPart(painter, exposed);
    }
    m_stale -= wanted;
    m_changed -= wanted;
}

} // namespace nestline::ui
