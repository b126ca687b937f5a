// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/notation/notation.h"
#include "core/layout/tidy.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/canvasview.h"

#include <QTest>

namespace nestline::ui {

/// A canvas in a window of its own, with real mouse events at places of the drawing.
struct CanvasFixture
{
    Catalogue catalogue = *loadCatalogue();
    DocumentSession session{catalogue};
    ThemeManager themes;
    CanvasView view{session, themes};

    explicit CanvasFixture(const QString& notation)
    {
        themes.setChoice(ThemeManager::Choice::Light);
        session.reset(tidied(*documentFromNotation(notation)));
        session.analysis().flush();
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the window does not become active");
        view.setFocus();
        view.fitAll();
        view.setZoom(1);
    }

    const Document& document() const { return session.document(); }
    QPointF centreOf(const char* id) const
    {
        return cardRect(positionOf(session.document(), NodeId(QString::fromLatin1(id)))).center();
    }
    QPoint pixel(QPointF scene) const { return view.sceneToView(scene).toPoint(); }

    void press(QPointF scene, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        move(scene);
        QTest::mousePress(view.viewport(), button, modifiers, pixel(scene));
    }
    /// Moves with the button down: QTest::mouseMove tells no modifiers, so the event is made by hand.
    void dragTo(QPointF scene, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        const QPoint at = pixel(scene);
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, button, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void release(QPointF scene, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseRelease(view.viewport(), button, modifiers, pixel(scene));
    }
    void move(QPointF scene) { dragTo(scene, {}, Qt::NoButton); }
    void click(QPointF scene, Qt::KeyboardModifiers modifiers = {})
    {
        press(scene, modifiers);
        release(scene, modifiers);
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        dragTo((from + to) / 2, modifiers);
        dragTo(to, modifiers);
        release(to, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void type(char letter) { QTest::keyClick(&view, letter); }
};

} // namespace nestline::ui
