// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasview.h"
#include "ui/canvas/canvasviewprivate.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

// How a CanvasView maps the drawing to pixels: zoom and scroll bars. A scroll bar's value is the place of the
// viewport's corner in the zoomed drawing, in pixels.
namespace nestline::ui {

namespace {

constexpr double edge = 32;         // canvas units around the drawing when it is fitted
constexpr double revealMargin = 24; // pixels around what is brought into view

} // namespace

double CanvasView::zoom() const
{
    return d->zoom;
}

double CanvasView::shownZoom() const
{
    return d->zoom / d->fullScale;
}

void CanvasView::setShownZoom(double zoom)
{
    setZoom(zoom * d->fullScale);
}

// Cards know no fonts: they grow with their texts, so that larger texts are not cut off.
void CanvasView::followTextSize()
{
    const double shown = shownZoom();
    d->fullScale = d->themes.textSize() / 100.0;
    setShownZoom(shown);
}

QPointF CanvasView::sceneToView(QPointF point) const
{
    return point * d->zoom - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QPointF CanvasView::viewToScene(QPointF point) const
{
    return (point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value())) / d->zoom;
}

QRectF CanvasView::visibleArea() const
{
    return QRectF(viewToScene({}), QSizeF(viewport()->size()) / d->zoom);
}

QPointF CanvasView::visibleCentre() const
{
    return visibleArea().center();
}

QPointF CanvasView::pastePosition() const
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    return viewport()->underMouse() && viewport()->rect().contains(pointer) ? viewToScene(pointer) : visibleCentre();
}

void CanvasView::setZoom(double zoom)
{
    zoomAt(QRectF(viewport()->rect()).center(), zoom);
}

void CanvasView::zoomIn()
{
    setZoom(d->zoom * zoomlimits::step);
}

void CanvasView::zoomOut()
{
    setZoom(d->zoom / zoomlimits::step);
}

void CanvasView::zoomTo100()
{
    setShownZoom(1);
}

void CanvasView::zoomAt(QPointF viewPoint, double zoom)
{
    zoom = std::clamp(zoom, zoomlimits::smallest, zoomlimits::largest * d->fullScale);
    if (qFuzzyCompare(zoom, d->zoom))
        return;
    const QPointF fixed = viewToScene(viewPoint);
    showScaledWhileZooming();
    d->zoom = zoom;
    scrollTo(fixed * zoom - viewPoint);
    if (d->rename)
        d->rename->clearFocus(); // it stood where the card was
    Q_EMIT zoomChanged(shownZoom());
}

void CanvasView::fitAll()
{
    const QRectF bounds = d->scene.bounds();
    if (bounds.isNull()) {
        zoomTo100();
        centreOn({});
        return;
    }
    const QRectF area = bounds.adjusted(-edge, -edge, edge, edge);
    const QSize size = maximumViewportSize();
    const double fitting = std::min(size.width() / area.width(), size.height() / area.height());
    const double before = std::exchange(d->zoom, std::clamp(fitting, zoomlimits::smallest, d->fullScale));
    centreOn(area.center());
    if (before != d->zoom)
        Q_EMIT zoomChanged(shownZoom());
}

void CanvasView::zoomToSelection()
{
    QRectF area;
    for (const NodeId& id : d->session.selection().nodes()) {
        if (const NodeSnapshot* node = d->scene.node(id))
            area |= node->rect();
    }
    for (const LinkId& id : d->session.selection().links()) {
        if (const LinkSnapshot* link = d->scene.link(id))
            area |= link->curve.bounds();
    }
    if (area.isNull())
        return;
    area.adjust(-edge, -edge, edge, edge);
    const double fitting = std::min(viewport()->width() / area.width(), viewport()->height() / area.height());
    setZoom(std::min(fitting, 1.5 * d->fullScale));
    centreOn(area.center());
}

void CanvasView::centreOn(QPointF scenePoint)
{
    scrollTo(scenePoint * d->zoom - QRectF(viewport()->rect()).center());
}

void CanvasView::showArea(const QRectF& area, double largestZoom)
{
    const double margin = revealMargin / d->zoom;
    const QRectF wanted = area.adjusted(-margin, -margin, margin, margin);
    const QRectF visible = visibleArea();
    if (visible.contains(area))
        return;
    const bool isTooLarge = wanted.width() > visible.width() || wanted.height() > visible.height();
    if (isTooLarge) {
        const double fitting = std::min(viewport()->width() / wanted.width(), viewport()->height() / wanted.height());
        setZoom(std::min(largestZoom, fitting));
    }
    if (isTooLarge || !visible.intersects(area)) { // of what is jumped to one wants to see what is around it
        centreOn(area.center());
        return;
    }
    QPointF corner = visible.topLeft();
    corner.setX(std::clamp(corner.x(), wanted.right() - visible.width(), wanted.left()));
    corner.setY(std::clamp(corner.y(), wanted.bottom() - visible.height(), wanted.top()));
    scrollTo(corner * d->zoom);
}

void CanvasView::scrollTo(QPointF topLeftPixels)
{
    d->isZooming = true;
    updateScrollBars();
    const auto set = [](QScrollBar* bar, double value) {
        const int rounded = static_cast<int>(std::lround(std::clamp(value, -1e8, 1e8)));
        bar->setRange(std::min(bar->minimum(), rounded), std::max(bar->maximum(), rounded));
        bar->setValue(rounded);
    };
    set(horizontalScrollBar(), topLeftPixels.x());
    set(verticalScrollBar(), topLeftPixels.y());
    d->isZooming = false;
    viewport()->update();
    Q_EMIT visibleAreaChanged();
}

// One can scroll half a view past the edge; a drawing that fits needs no bars. Where one is already, one may stay.
void CanvasView::updateScrollBars()
{
    const QRectF bounds = d->scene.bounds().adjusted(-edge, -edge, edge, edge);
    const QRectF pixels(bounds.topLeft() * d->zoom, bounds.size() * d->zoom);
    const QSize room = maximumViewportSize();
    const auto policyFor = [](double needed, int there) {
        return needed <= there ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn;
    };
    setHorizontalScrollBarPolicy(policyFor(pixels.width(), room.width()));
    setVerticalScrollBarPolicy(policyFor(pixels.height(), room.height()));
    const auto update = [](QScrollBar* bar, double from, double to, int view) {
        const int past = view / 2;
        const int value = bar->value();
        bar->setRange(std::min(static_cast<int>(std::floor(from)) - past, value),
                      std::max(static_cast<int>(std::ceil(to)) - view + past, value));
        bar->setPageStep(view);
        bar->setSingleStep(std::max(view / 20, 1));
    };
    update(horizontalScrollBar(), pixels.left(), pixels.right(), viewport()->width());
    update(verticalScrollBar(), pixels.top(), pixels.bottom(), viewport()->height());
}

void CanvasView::resizeEvent(QResizeEvent*)
{
    updateScrollBars();
    if (d->legend)
        d->legend->place(viewport()->geometry());
    Q_EMIT visibleAreaChanged();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    if (!d->isZooming)
        Q_EMIT visibleAreaChanged();
    // Pixels can only be shifted where a step of the scroll bar is a whole number of them; else they are copied from
    // what is kept.
    const double ratio = viewport()->devicePixelRatioF();
    const bool isWhole = ratio == std::floor(ratio);
    if (d->isZooming || !isWhole) {
        d->hasScrolled = !d->isZooming;
        viewport()->update();
        return;
    }
    d->pendingScroll += QPoint(dx, dy);
    if (d->rename)
        scrollPixels(); // it moves with the drawing
    else
        QMetaObject::invokeMethod(this, &CanvasView::scrollPixels, Qt::QueuedConnection);
}

void CanvasView::scrollPixels()
{
    const QPoint distance = std::exchange(d->pendingScroll, {});
    if (!distance.isNull())
        viewport()->scroll(distance.x(), distance.y());
}

} // namespace nestline::ui
