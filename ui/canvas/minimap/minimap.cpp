// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/minimap/minimap.h"

#include "ui/canvas/canvasscene.h"
#include "ui/canvas/painters/scenepainter.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/painters/detaillevel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nestline::ui {

namespace {

constexpr double edge = 6;            // pixels around the drawing
constexpr double largestScale = 0.15; // a small drawing is not blown up
constexpr int fitPause = 150;         // milliseconds
constexpr int repaintPause = 100;     // milliseconds: so often it follows a gesture, which needs the time for itself
constexpr double keyStep = 0.25;      // of a view
constexpr double leastFrame = 8;      // pixels: so much can be seen and gripped

} // namespace

Minimap::Minimap(CanvasView& view, const ThemeManager& themes, QWidget* parent)
    : QWidget(parent), m_view(&view), m_themes(themes)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview map"));
    setAccessibleDescription(
        tr("The whole drawing in little. Arrow keys move the canvas, plus and minus zoom, Home shows all of it."));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(fitPause);
    connect(&m_fitting, &QTimer::timeout, this, &Minimap::fit);
    m_repainting.setSingleShot(true);
    m_repainting.setInterval(repaintPause);
    connect(&m_repainting, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&view, &CanvasView::visibleAreaChanged, this, qOverload<>(&QWidget::update));
    connect(&view, &CanvasView::drawingChanged, this, &Minimap::followDrawing);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

QSize Minimap::sizeHint() const
{
    return {240, 150};
}

QSize Minimap::minimumSizeHint() const
{
    return {100, 70};
}

QPointF Minimap::toScene(QPointF pixel) const
{
    return m_centre + (pixel - QRectF(rect()).center()) / m_scale;
}

QPointF Minimap::toPixel(QPointF scene) const
{
    return (scene - m_centre) * m_scale + QRectF(rect()).center();
}

QRectF Minimap::frame() const
{
    if (!m_view)
        return {};
    const QRectF visible = m_view->visibleArea();
    QRectF frame(toPixel(visible.topLeft()), visible.size() * m_scale);
    const double missing = std::max(0.0, leastFrame - std::min(frame.width(), frame.height())) / 2;
    return frame.adjusted(-missing, -missing, missing, missing);
}

void Minimap::fit()
{
    m_fitting.stop();
    const QRectF bounds = m_view ? m_view->scene().bounds() : QRectF();
    if (bounds.isEmpty())
        m_scale = largestScale;
    else
        m_scale =
            std::min({(width() - 2 * edge) / bounds.width(), (height() - 2 * edge) / bounds.height(), largestScale});
    m_centre = bounds.center();
    update();
}

void Minimap::followDrawing(const std::vector<QRectF>& dirty)
{
    if (!isVisible())
        return; // showEvent() begins anew
    if (dirty.empty()) {
        m_picture.clear();
        fit();
        return;
    }
    for (const QRectF& area : dirty)
        m_picture.invalidate(area);
    m_fitting.start();
    if (!m_repainting.isActive())
        m_repainting.start();
}

void Minimap::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_picture.clear(); // it has not heard of what changed meanwhile
    fit();
}

void Minimap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Minimap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_themes.theme();
    if (!m_view)
        return;
    const PaintStyle style{.theme = theme,
                           .level = DetailLevel::Dot,
                           .cache = nullptr,
                           .pixel = 1 / (m_scale * devicePixelRatioF()),
                           .wideLinks = false,
                           .smoothLinks = false};
    // In pixels of the drawing at this scale.
    const QPoint corner = (toScene({}) * m_scale).toPoint();
    const QRect area = rect().translated(corner);
    painter.translate(-corner);
    const CanvasScene& scene = m_view->scene();
    m_picture.paint(painter, style, area, area,
                    [&](QPainter& part, const QRectF& exposed) { paintDistantScene(part, scene, style, exposed); });
    painter.resetTransform();

    QColor fill = theme.color(Role::Accent);
    fill.setAlphaF(0.12F);
    painter.fillRect(frame(), fill);
    painter.setPen(QPen(theme.color(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame());
    painter.setPen(QPen(theme.color(hasFocus() ? Role::Accent : Role::Line), hasFocus() ? 3 : 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_view)
        return;
    const QRectF shown = frame();
    m_grip = shown.contains(event->position()) ? shown.center() - event->position() : QPointF();
    dragTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip)
        dragTo(event->position());
}

void Minimap::mouseReleaseEvent(QMouseEvent*)
{
    m_grip.reset();
}

void Minimap::dragTo(QPointF pixel)
{
    m_view->centreOn(toScene(pixel + *m_grip));
}

void Minimap::wheelEvent(QWheelEvent* event)
{
    event->accept();
    const double notches = event->angleDelta().y() / 120.0;
    if (m_view)
        m_view->setZoom(m_view->zoom() * std::pow(zoomlimits::step, notches));
}

void Minimap::moveBy(QPointF views)
{
    const QSizeF size = m_view->visibleArea().size();
    m_view->centreOn(m_view->visibleCentre() + QPointF(views.x() * size.width(), views.y() * size.height()));
}

void Minimap::keyPressEvent(QKeyEvent* event)
{
    if (!m_view)
        return;
    switch (event->key()) {
    case Qt::Key_Left: moveBy({-keyStep, 0}); break;
    case Qt::Key_Right: moveBy({keyStep, 0}); break;
    case Qt::Key_Up: moveBy({0, -keyStep}); break;
    case Qt::Key_Down: moveBy({0, keyStep}); break;
    case Qt::Key_PageUp: moveBy({0, -1}); break;
    case Qt::Key_PageDown: moveBy({0, 1}); break;
    case Qt::Key_Plus: m_view->zoomIn(); break;
    case Qt::Key_Minus: m_view->zoomOut(); break;
    case Qt::Key_Home: m_view->fitAll(); break;
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter: m_view->setFocus(Qt::OtherFocusReason); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace nestline::ui
