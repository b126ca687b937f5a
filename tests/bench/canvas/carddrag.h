// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/canvasview.h"

#include <QEvent>

namespace nestline::bench {

/// Counts the paint events of a widget.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Runs events until there is one more paint event than before.
    void waitForPaint();

private:
    int m_count = 0;
};

/// Holds a card with the mouse and moves it to and fro.
class CardDrag
{
public:
    CardDrag(ui::CanvasView& view, const NodeId& node, Qt::KeyboardModifiers modifiers = {});

    /// By one pixel, until that is painted.
    void step();
    /// Lets it go where it is.
    void release();

private:
    ui::CanvasView& m_view;
    Qt::KeyboardModifiers m_modifiers;
    QPointF m_at;
    PaintCounter m_painted;
    int m_steps = 0;

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button);
};

} // namespace nestline::bench
