// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QObject>
#include <QPoint>

class QMouseEvent;
class QToolButton;

namespace nestline::ui {

class CanvasView;

/// Lets one drag a node from its button in the toolbar to its place on the canvas, instead of a click on each. The
/// canvas sees a pointer that comes and clicks where the button is released.
class ToolDrag : public QObject
{
    Q_OBJECT

public:
    ToolDrag(QToolButton& button, CanvasView& canvas);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton& m_button;
    CanvasView& m_canvas;
    QPoint m_pressedAt;
    bool m_isDragging = false;

    void drag(const QMouseEvent& event);
    void drop(const QMouseEvent& event);
    void send(QEvent::Type type, const QMouseEvent& event, Qt::MouseButton button);
};

} // namespace nestline::ui
