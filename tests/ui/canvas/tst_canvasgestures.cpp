// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/canvasfixture.h"
#include "tests/support/largedocument.h"
#include "tests/support/printing.h"

#include <QNativeGestureEvent>
#include <QWheelEvent>

using namespace nestline;
using namespace nestline::ui;

/// Wheels, touchpads and drags that move and zoom the view.
class TestCanvasGestures : public QObject
{
    Q_OBJECT

    std::unique_ptr<CanvasFixture> m_canvas;

    CanvasView& view() { return m_canvas->view; }
    QPointF corner() { return view().visibleArea().topLeft(); }
    static constexpr QPointF pointer{300, 200};

    void wheel(QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(pointer, view().viewport()->mapToGlobal(pointer), pixels, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &event);
    }
    void gesture(Qt::NativeGestureType type, double value, QPointF delta = {})
    {
        const QPointF global = view().viewport()->mapToGlobal(pointer);
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, pointer, pointer, global, value,
                                  delta);
        QCoreApplication::sendEvent(view().viewport(), &event);
    }

private Q_SLOTS:
    void init()
    {
        m_canvas = std::make_unique<CanvasFixture>(QStringLiteral("Main line\n"));
        m_canvas->session.reset(documentOfMenus(30));
        view().setZoom(1);
        view().centreOn(view().scene().bounds().center());
    }

    void aWheelScrolls()
    {
        const QPointF before = corner();
        wheel({}, {0, -120});
        QCOMPARE(corner().x(), before.x());
        QVERIFY(corner().y() > before.y());
    }

    void shiftTurnsTheWheelSideways()
    {
        const QPointF before = corner();
        wheel({}, {0, -120}, Qt::ShiftModifier);
        QVERIFY(corner().x() > before.x());
        QCOMPARE(corner().y(), before.y());
    }

    void controlZoomsAtThePointer()
    {
        const QPointF there = view().viewToScene(pointer);
        wheel({}, {0, 120}, Qt::ControlModifier);
        QVERIFY(view().zoom() > 1);
        QVERIFY(QLineF(view().viewToScene(pointer), there).length() < 2);
    }

    void twoFingersMovePixelByPixel()
    {
        const QPointF before = corner();
        wheel({-13, -7}, {-26, -14});
        QCOMPARE(corner() - before, QPointF(13, 7));
    }

    void theWheelZoomsIfOneLikes()
    {
        view().setWheelZooms(true);
        const QPointF there = view().viewToScene(pointer);
        wheel({}, {0, -120});
        QVERIFY(view().zoom() < 1);
        QVERIFY(QLineF(view().viewToScene(pointer), there).length() < 2);
        const double zoom = view().zoom();
        const QPointF before = corner();
        wheel({}, {0, -120}, Qt::ControlModifier); // now this scrolls
        wheel({}, {0, -120}, Qt::ShiftModifier);
        wheel({-13, -7}, {-26, -14}); // fingers stay fingers
        QCOMPARE(view().zoom(), zoom);
        QVERIFY(corner().x() > before.x());
        QVERIFY(corner().y() > before.y());
    }

    void aPinchZoomsAtTheFingers()
    {
        const QPointF there = view().viewToScene(pointer);
        gesture(Qt::ZoomNativeGesture, 0.25);
        QVERIFY(std::abs(view().zoom() - 1.25) < 0.001);
        QVERIFY(QLineF(view().viewToScene(pointer), there).length() < 2);
    }

    void dragsWithTheMiddleButtonAndWithSpaceMoveTheView()
    {
        for (const bool space : {false, true}) {
            const QPointF before = corner();
            const QPointF start = view().visibleCentre();
            const Qt::MouseButton button = space ? Qt::LeftButton : Qt::MiddleButton;
            const QPoint from = m_canvas->pixel(start);
            if (space)
                QTest::keyPress(&view(), Qt::Key_Space);
            QTest::mousePress(view().viewport(), button, {}, from);
            QMouseEvent move(QEvent::MouseMove, from + QPoint(-60, -30), view().viewport()->mapToGlobal(from),
                             Qt::NoButton, button, {});
            QCoreApplication::sendEvent(view().viewport(), &move);
            QTest::mouseRelease(view().viewport(), button, {}, from + QPoint(-60, -30));
            if (space)
                QTest::keyRelease(&view(), Qt::Key_Space);
            QCOMPARE(corner() - before, QPointF(60, 30));
        }
        QVERIFY(!m_canvas->session.undoStack().canUndo()); // nothing was moved but the view
    }

    void theDrawingCannotBeLost()
    {
        for (int i = 0; i < 400; ++i)
            wheel({}, {-1200, -1200});
        QVERIFY(view().visibleArea().intersects(view().scene().bounds()));
        for (int i = 0; i < 400; ++i)
            wheel({}, {1200, 1200});
        QVERIFY(view().visibleArea().intersects(view().scene().bounds()));
    }
};

QTEST_MAIN(TestCanvasGestures)
#include "tst_canvasgestures.moc"
