// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/tooldrag.h"

#include "ui/canvas/canvasview.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QToolButton>

#include <utility>

namespace nestline::ui {

ToolDrag::ToolDrag(QToolButton& button, CanvasView& canvas) : QObject(&button), m_button(button), m_canvas(canvas)
{
    button.installEventFilter(this);
}

bool ToolDrag::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: m_pressedAt = static_cast<QMouseEvent*>(event)->position().toPoint(); break;
    case QEvent::MouseMove:
        drag(*static_cast<QMouseEvent*>(event));
        if (m_isDragging)
            return true;
        break;
    case QEvent::MouseButtonRelease:
        if (std::exchange(m_isDragging, false)) {
            drop(*static_cast<QMouseEvent*>(event));
            return true;
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void ToolDrag::drag(const QMouseEvent& event)
{
    const QPoint way = event.position().toPoint() - m_pressedAt;
    if (!event.buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_isDragging && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        m_button.setDown(false);
        m_button.defaultAction()->trigger();
    }
    if (m_isDragging)
        send(QEvent::MouseMove, event, Qt::NoButton);
}

void ToolDrag::drop(const QMouseEvent& event)
{
    const QPoint place = m_canvas.viewport()->mapFromGlobal(event.globalPosition().toPoint());
    // Esc has chosen another tool meanwhile.
    const bool isPlacing = m_canvas.tool().type == ToolId::Type::Place;
    if (isPlacing && m_canvas.viewport()->rect().contains(place)) {
        send(QEvent::MouseButtonPress, event, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, event, Qt::LeftButton);
    } else if (isPlacing) {
        m_canvas.setTool(ToolId::select());
    }
}

void ToolDrag::send(QEvent::Type type, const QMouseEvent& event, Qt::MouseButton button)
{
    const QPointF place = m_canvas.viewport()->mapFromGlobal(event.globalPosition());
    const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? button : Qt::NoButton;
    QMouseEvent translated(type, place, event.globalPosition(), button, held, event.modifiers());
    QApplication::sendEvent(m_canvas.viewport(), &translated);
}

} // namespace nestline::ui
