// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/canvas/carddrag.h"

#include "core/layout/geometry.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace nestline::bench {

bool PaintCounter::eventFilter(QObject*, QEvent* event)
{
    m_count += event->type() == QEvent::Paint;
    return false;
}

void PaintCounter::waitForPaint()
{
    for (const int before = m_count; m_count == before;)
        QCoreApplication::processEvents();
}

CardDrag::CardDrag(ui::CanvasView& view, const NodeId& node, Qt::KeyboardModifiers modifiers)
    : m_view(view), m_modifiers(modifiers), m_painted(*view.viewport())
{
    const QPointF card = cardRect(positionOf(view.session().document(), node)).center();
    m_at = view.sceneToView(card).toPoint();
    mouse(QEvent::MouseButtonPress, m_at, Qt::LeftButton);
    m_at += QPointF(20, 20); // far enough to be a drag
    mouse(QEvent::MouseMove, m_at, Qt::NoButton);
    QCoreApplication::processEvents();
}

void CardDrag::step()
{
    m_at += QPointF(m_steps++ % 2 == 0 ? 1 : -1, 0);
    mouse(QEvent::MouseMove, m_at, Qt::NoButton);
    m_painted.waitForPaint();
}

void CardDrag::release()
{
    mouse(QEvent::MouseButtonRelease, m_at, Qt::LeftButton);
}

void CardDrag::mouse(QEvent::Type type, QPointF at, Qt::MouseButton button)
{
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, m_view.viewport()->mapToGlobal(at), button, held, m_modifiers);
    QCoreApplication::sendEvent(m_view.viewport(), &event);
}

} // namespace nestline::bench
