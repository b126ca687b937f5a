// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasview.h"
#include "ui/canvas/canvasviewprivate.h"
#include "ui/canvas/spokenwords.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QInputDevice>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// How a CanvasView hears mouse, wheel and fingers.
namespace nestline::ui {

namespace {

constexpr double wheelStepPixels = 60; // of one notch
constexpr double notch = 120;          // Qt's unit for a notch
constexpr int edgePixels = 16;         // at the edge of the view drags scroll

} // namespace

CanvasEvent CanvasView::canvasEvent(QPointF viewPos, Qt::KeyboardModifiers modifiers) const
{
    const QPointF scenePos = viewToScene(viewPos);
    const HitContext context{d->zoom, &d->look.selectedNodes, &d->look.selectedLinks, d->look.hoveredNode};
    return {scenePos, viewPos, modifiers, d->scene.hitTest(scenePos, context)};
}

CanvasEvent CanvasView::canvasEvent(const QSinglePointEvent& event) const
{
    return canvasEvent(event.position(), event.modifiers());
}

void CanvasView::drag(const CanvasEvent& event)
{
    d->lastDrag = event;
    d->tools.move(event);
    const bool inside =
        viewport()->rect().adjusted(edgePixels, edgePixels, -edgePixels, -edgePixels).contains(event.viewPos.toPoint());
    if (inside || d->tools.isPanning() || d->tools.current() == ToolId::pan())
        d->autoScroll.stop();
    else if (!d->autoScroll.isActive())
        d->autoScroll.start();
}

void CanvasView::scrollAtEdge()
{
    // The farther out, the faster.
    const QRectF inner = QRectF(viewport()->rect()).adjusted(edgePixels, edgePixels, -edgePixels, -edgePixels);
    const QPointF at = d->lastDrag.viewPos;
    const auto beyond = [](double value, double low, double high) {
        return std::clamp(value < low ? value - low : value > high ? value - high : 0.0, -60.0, 60.0) / 2;
    };
    d->services.scrollBy({beyond(at.x(), inner.left(), inner.right()), beyond(at.y(), inner.top(), inner.bottom())});
    d->tools.move(canvasEvent(at, d->lastDrag.modifiers));
}

void CanvasView::beginDrag(Qt::MouseButton button)
{
    d->pressed = button;
    d->session.analysis().holdFindings(true);
}

void CanvasView::endDrag()
{
    d->pressed = Qt::NoButton;
    d->autoScroll.stop();
    d->session.analysis().holdFindings(false);
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    if (d->pressed != Qt::NoButton)
        return;
    d->glide.finish();
    if (event->button() != Qt::MiddleButton)
        d->session.cancelPreview(); // one works on what is real
    CanvasEvent mouse = canvasEvent(*event);
    if (event->button() == Qt::RightButton) {
        // The menu is about what lies under the pointer.
        SelectionModel& selection = d->session.selection();
        if (mouse.hit.node && !selection.nodes().contains(*mouse.hit.node))
            selection.setNode(*mouse.hit.node);
        else if (mouse.hit.link && !selection.links().contains(*mouse.hit.link))
            selection.set({}, {*mouse.hit.link});
        return;
    }
    if (event->button() == Qt::MiddleButton)
        d->tools.setPanning(true);
    else if (event->button() != Qt::LeftButton)
        return;
    if (event->button() == Qt::LeftButton && unfoldAt(mouse))
        return;
    QToolTip::hideText();
    d->session.endMerge();
    beginDrag(event->button());
    d->tools.press(mouse);
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    const CanvasEvent mouse = canvasEvent(*event);
    if (d->pressed != Qt::NoButton) {
        drag(mouse);
        return;
    }
    setHovered(mouse.hit);
    d->tools.hover(mouse);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != d->pressed || d->pressed == Qt::NoButton)
        return;
    const Qt::MouseButton button = d->pressed;
    endDrag();
    d->tools.release(canvasEvent(*event));
    if (button == Qt::MiddleButton)
        d->tools.setPanning(false);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        mousePressEvent(event);
        return;
    }
    beginDrag(Qt::LeftButton);
    d->tools.doubleClick(canvasEvent(*event));
}

void CanvasView::setWheelZooms(bool on)
{
    d->wheelZooms = on;
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    QPointF pixels = event->pixelDelta();
    // Two fingers tell pixels, a wheel tells notches.
    const bool byFingers = !pixels.isNull() || event->device()->type() == QInputDevice::DeviceType::TouchPad;
    if (pixels.isNull())
        pixels = QPointF(event->angleDelta()) / notch * wheelStepPixels;
    const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool inverted = d->wheelZooms && !byFingers && !shifted;
    if (event->modifiers().testFlag(Qt::ControlModifier) != inverted) {
        zoomAt(event->position(), d->zoom * std::pow(zoomlimits::step, pixels.y() / wheelStepPixels));
        return;
    }
    // Some systems turn the wheel's direction themselves when Shift is held.
    if (shifted && qFuzzyIsNull(pixels.x()))
        pixels = pixels.transposed();
    d->services.scrollBy(-pixels);
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Mouse)
        return; // keys are heard in keyPressEvent
    const QPointF scenePos = viewToScene(event->pos());
    const Hit hit = d->scene.hitTest(scenePos, {d->zoom, &d->look.selectedNodes, &d->look.selectedLinks, {}});
    if (hit.kind == Hit::Kind::Nothing)
        d->session.selection().clear();
    Q_EMIT contextMenuRequested(event->globalPos(), hit.kind);
}

bool CanvasView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Leave:
        setHovered({});
        if (d->pressed == Qt::NoButton)
            d->tools.leave();
        break;
    case QEvent::ToolTip: return showToolTip(static_cast<QHelpEvent*>(event));
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomAt(gesture->position(), d->zoom * (1 + gesture->value()));
        else if (gesture->gestureType() == Qt::PanNativeGesture)
            d->services.scrollBy(-gesture->delta());
        return true;
    }
    case QEvent::Gesture: {
        const auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
        if (pinch)
            zoomAt(viewport()->mapFromGlobal(pinch->centerPoint()), d->zoom * pinch->scaleFactor());
        return true;
    }
    default: break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool CanvasView::showToolTip(QHelpEvent* event)
{
    if (!d->overlay.hint.isEmpty())
        return true; // a tool is telling something there already
    const HitContext context{d->zoom, &d->look.selectedNodes, &d->look.selectedLinks, d->look.hoveredNode};
    const Hit hit = d->scene.hitTest(viewToScene(event->pos()), context);
    const QString words = hit.node   ? spokenNode(d->session, *hit.node)
                          : hit.link ? spokenLink(d->session, *hit.link)
                                     : QString();
    // Names are data: escaped, so that they cannot be taken for markup.
    QToolTip::showText(event->globalPos(), words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
                       viewport());
    return true;
}

} // namespace nestline::ui
