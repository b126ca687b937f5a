// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasview.h"
#include "ui/canvas/canvasviewprivate.h"
#include "ui/canvas/painters/overlaypainter.h"

#include <QBackingStore>
#include <QPaintEngine>
#include <QPaintEvent>
#include <QScrollBar>

#include <cmath>
#include <utility>

// What a CanvasView paints, and what of it is painted anew.
namespace nestline::ui {

namespace {

constexpr size_t rectsAtMost = 32;            // more are painted as one
constexpr size_t wideLinksAtMost = 50;        // beyond, well-drawn lines would cost a visible part of a frame
constexpr size_t wideLinksAgain = 30;         // not with each link that comes and goes while panning
constexpr qsizetype smoothLinksAtMost = 2000; // of those that are seen from afar
constexpr qsizetype overviewFrom = 1500;      // beyond, painting them all costs more than keeping a picture
constexpr qsizetype scaledFrom = 15'000;      // beyond, they take longer than a frame

QRect pixelsAround(const QRectF& rect)
{
    return rect.toAlignedRect().adjusted(-2, -2, 2, 2);
}

} // namespace

// True if what is painted now leaves nothing to be shifted afterwards.
bool CanvasView::paintsInsteadOfScrolling(const QPainter& painter, const QRegion& region)
{
    QBackingStore* store = viewport()->backingStore();
    if (d->pendingScroll.isNull() || !store || painter.paintEngine()->paintDevice() != store->paintDevice())
        return true; // nothing to shift, or a picture of the view is taken
    d->pendingScroll = {};
    return region == viewport()->rect();
}

void CanvasView::repaintAll()
{
    d->picture.clear();
    viewport()->update();
}

void CanvasView::repaintScene(const std::vector<QRectF>& dirty)
{
    if (d->showsAfar) {
        for (const QRectF& rect : dirty)
            d->picture.invalidate(rect);
    }
    repaintLook(dirty);
    if (!dirty.empty())
        Q_EMIT drawingChanged(dirty);
}

void CanvasView::repaintLook(const std::vector<QRectF>& dirty)
{
    scrollPixels(); // places to be painted would be shifted, too
    if (!d->showsAfar) {
        for (const QRectF& rect : dirty)
            d->picture.invalidate(rect);
    }
    const auto toView = [this](const QRectF& rect) {
        return pixelsAround(QRectF(sceneToView(rect.topLeft()), rect.size() * d->zoom));
    };
    if (dirty.size() > rectsAtMost) {
        QRectF all;
        for (const QRectF& rect : dirty)
            all |= rect;
        viewport()->update(toView(all));
        return;
    }
    for (const QRectF& rect : dirty) {
        if (!rect.isEmpty())
            viewport()->update(toView(rect));
    }
}

PaintStyle CanvasView::paintStyle() const
{
    const DetailLevel level = d->level();
    const double scale = d->zoom * viewport()->devicePixelRatioF();
    const bool near = level != DetailLevel::Dot;
    return {.theme = d->themes.theme(),
            .level = level,
            .cache = &d->cache,
            .pixel = 1 / scale,
            .showsGrid = d->gridVisible,
            .wideLinks =
                near && d->scene.linksIn(visibleArea()).size() <= (d->wideLinks ? wideLinksAtMost : wideLinksAgain),
            .smoothLinks = near || d->scene.linkCount() <= smoothLinksAtMost,
            .groups = d->groups ? &*d->groups : nullptr};
}

void CanvasView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const PaintStyle style = paintStyle();
    d->cache.prepare(style.theme, 1 / style.pixel);
    const bool fromAfar = style.level == DetailLevel::Dot && d->scene.linkCount() >= overviewFrom;
    // What was painted before and stays must look like what is painted now.
    const bool lookedAlike = std::exchange(d->wideLinks, style.wideLinks) == style.wideLinks;
    if (std::exchange(d->showsAfar, fromAfar) != fromAfar || !lookedAlike)
        d->picture.clear();
    const bool isScaled = fromAfar && d->sharpening.isActive();
    const bool isScrolled = std::exchange(d->hasScrolled, false) || !d->pendingScroll.isNull();
    if (!paintsInsteadOfScrolling(painter, event->region()) || (!lookedAlike && event->region() != viewport()->rect()))
        viewport()->update();

    // A few rectangles are painted one by one; many small ones cost more than the one around them.
    const QRegion& region = event->region();
    const QRegion parts = region.rectCount() <= 4 ? region : QRegion(region.boundingRect());
    const QPoint corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (const QRect& part : parts) {
        painter.resetTransform();
        painter.setClipRect(part);
        painter.translate(-corner);
        // Wherever one has scrolled to, pixels are the same: texts stay crisp and can be kept.
        painter.translate(wayToPixel(painter, {}));
        const QRect seen = withEdge(part);
        const QRectF exposed(viewToScene(QPointF(seen.topLeft())), QSizeF(seen.size()) / d->zoom);
        if (isScaled && d->picture.paintScaled(painter, style, part.translated(corner))) {
            painter.scale(d->zoom, d->zoom);
        } else if (fromAfar || paysToKeep(part, isScrolled)) {
            d->picture.paint(painter, style, withEdge(viewport()->rect()).translated(corner), seen.translated(corner),
                             [&](QPainter& p, const QRectF& painted) { paintDrawing(p, style, painted); });
            painter.scale(d->zoom, d->zoom);
        } else {
            painter.fillRect(seen.translated(corner), style.theme.color(Role::Canvas));
            painter.scale(d->zoom, d->zoom);
            if (style.showsGrid)
                paintGrid(painter, style, exposed);
            paintDrawing(painter, style, exposed);
        }
        paintAbove(painter, style, exposed);
    }
}

// With the pixels at its edge that are seen in part.
QRect CanvasView::withEdge(const QRect& part) const
{
    const double ratio = viewport()->devicePixelRatioF();
    const int reach = ratio == std::floor(ratio) ? 0 : 1;
    return part.adjusted(-reach, -reach, reach, reach);
}

// Where all those lines cannot be painted within a frame.
void CanvasView::showScaledWhileZooming()
{
    if (d->showsAfar && d->scene.linkCount() >= scaledFrom)
        d->sharpening.start();
}

// Near by, a picture is kept for panning: what is changed or zoomed is painted at once, and need not be seen again.
bool CanvasView::paysToKeep(const QRect& part, bool isScrolled) const
{
    const double ratio = viewport()->devicePixelRatioF();
    if (d->level() == DetailLevel::Dot || !KeptPicture::fits(ratio))
        return false;
    const QPoint corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return isScrolled || (part != viewport()->rect() && !d->picture.hasChanged(part.translated(corner)));
}

void CanvasView::paintDrawing(QPainter& painter, const PaintStyle& style, const QRectF& exposed) const
{
    if (d->showsAfar)
        paintDistantScene(painter, d->scene, style, exposed);
    else
        paintScene(painter, d->scene, d->look, style, exposed);
}

void CanvasView::paintAbove(QPainter& painter, const PaintStyle& style, const QRectF& exposed) const
{
    if (d->showsAfar)
        paintDistantLook(painter, d->scene, d->look, style, exposed);
    paintFocus(painter, style, exposed);
    paintOverlay(painter, d->overlay, style);
}

} // namespace nestline::ui
