// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/keptpicture.h"

#include "ui/canvas/painters/scenepainter.h"

#include <cmath>

namespace nestline::ui {

namespace {

constexpr int stripsAtMost = 8;  // more stale rectangles are painted as one
constexpr int pixelGrid = 4;     // all rectangles lie on it: whole device pixels also at 125 %
constexpr int marginShare = 6;   // of the view, which is kept on each side of it
constexpr int largestMargin = 2; // times that, after a window has shrunk
constexpr int lookahead = 96;    // pixels that are painted before they are seen

QRect onPixelGrid(const QRect& rect)
{
    const auto down = [](int value) {
        return static_cast<int>(std::floor(static_cast<double>(value) / pixelGrid)) * pixelGrid;
    };
    return QRect(QPoint(down(rect.left()), down(rect.top())),
                 QPoint(down(rect.right()), down(rect.bottom())) + QPoint(pixelGrid - 1, pixelGrid - 1));
}

int modulo(int value, int divisor)
{
    const int rest = value % divisor;
    return rest < 0 ? rest + divisor : rest;
}

// Cuts a part of the drawing where a picture of that size ends and begins again. `use` gets each piece, and the way from it
// to its place in the picture.
template <class Use>
void cutForPicture(const QRect& part, const QSize& picture, Use use)
{
    QPoint corner = part.topLeft();
    while (corner.y() <= part.bottom()) {
        const QPoint place(modulo(corner.x(), picture.width()), modulo(corner.y(), picture.height()));
        const QSize size(std::min(part.right() + 1 - corner.x(), picture.width() - place.x()),
                         std::min(part.bottom() + 1 - corner.y(), picture.height() - place.y()));
        use(QRect(corner, size), place - corner);
        corner.rx() += size.width();
        if (corner.x() > part.right())
            corner = QPoint(part.left(), corner.y() + size.height());
    }
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

void KeptPicture::paint(QPainter& painter, const PaintStyle& style, const QRect& visible, const QRect& exposed,
                        const Paint& paintPart)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_pixel != style.pixel || m_theme != &style.theme || m_picture.devicePixelRatioF() != ratio) {
        clear();
        m_pixel = style.pixel;
        m_theme = &style.theme;
    }
    if (!m_covered.contains(visible))
        cover(visible, ratio);
    paintStale(style, onPixelGrid(visible), paintPart);
    cutForPicture(onPixelGrid(exposed) & m_covered, m_covered.size(), [&](const QRect& piece, const QPoint& way) {
        copyPixels(painter, piece, m_picture, piece.translated(way));
    });
}

bool KeptPicture::paintScaled(QPainter& painter, const PaintStyle& style, const QRect& exposed) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_picture.isNull() || m_theme != &style.theme || m_picture.devicePixelRatioF() != ratio)
        return false;
    const double factor = m_pixel / style.pixel;
    painter.fillRect(exposed, style.theme.color(Role::Canvas));
    const auto drawPiece = [&](const QRect& piece, const QPoint& way) {
        const QRect source = piece.translated(way);
        painter.drawPixmap(QRectF(QPointF(piece.topLeft()) * factor, QSizeF(piece.size()) * factor), m_picture,
                           QRectF(QPointF(source.topLeft()) * ratio, QSizeF(source.size()) * ratio));
    };
    for (const QRect& painted : QRegion(m_covered) - m_stale)
        cutForPicture(painted, m_covered.size(), drawPiece);
    return true;
}

void KeptPicture::cover(const QRect& visible, double ratio)
{
    const QSize size = sizeFor(visible.size());
    const QPoint spare(size.width() - visible.width(), size.height() - visible.height());
    const QRect covered(onPixelGrid(QRect(visible.topLeft() - spare / 2, QSize(1, 1))).topLeft(), size);
    const QRect kept = m_covered & covered;
    if (size != m_covered.size()) {
        QPixmap picture(size * ratio);
        picture.setDevicePixelRatio(ratio);
        QPainter painter(&picture);
        cutForPicture(kept, m_covered.size(), [&](const QRect& part, const QPoint& oldWay) {
            cutForPicture(part, size, [&](const QRect& piece, const QPoint& newWay) {
                copyPixels(painter, piece.translated(newWay), m_picture, piece.translated(oldWay));
            });
        });
        painter.end();
        m_picture = picture;
    }
    m_stale = (m_stale & kept) + (QRegion(covered) - kept);
    m_changed &= kept;
    m_covered = covered;
}

// With room on each side to pan into. A window that changes its size a little has it in the picture that is there.
QSize KeptPicture::sizeFor(const QSize& visible) const
{
    const auto fits = [](int length, int seen) {
        return length >= seen + 2 * pixelGrid && length <= seen + 2 * largestMargin * seen / marginShare;
    };
    if (fits(m_covered.width(), visible.width()) && fits(m_covered.height(), visible.height()))
        return m_covered.size();
    return onPixelGrid(QRect(QPoint(), visible + visible * 2 / marginShare)).size() + QSize(pixelGrid, pixelGrid);
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
    const auto paintPiece = [&](const QRect& piece, const QPoint& way) {
        painter.resetTransform();
        painter.translate(way);
        painter.setClipRect(piece);
        painter.fillRect(piece, style.theme.color(Role::Canvas));
        painter.scale(zoom(), zoom());
        const QRectF exposed(QPointF(piece.topLeft()) / zoom(), QSizeF(piece.size()) / zoom());
        if (style.showsGrid)
            paintGrid(painter, style, exposed);
        paintPart(painter, exposed);
    };
    for (const QRect& part : wanted)
        cutForPicture(part, m_covered.size(), paintPiece);
    m_stale -= wanted;
    m_changed -= wanted;
}

} // namespace nestline::ui
