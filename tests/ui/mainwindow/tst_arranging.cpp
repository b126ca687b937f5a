// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "core/layout/geometry.h"
#include "core/layout/tidy.h"
#include "tests/support/printing.h"
#include "tests/support/shorthand.h"
#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/viewfocus.h"

#include <QApplication>
#include <QLineF>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace nestline;
using namespace nestline::shorthand;
using namespace nestline::ui;

/// Arranging and selecting in a window, by its keys.
class TestArranging : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue = *loadCatalogue();
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    ThemeManager m_theme;
    std::unique_ptr<MainWindow> m_window;

    DocumentSession& session() { return m_window->session(); }
    QPointF place(const char* id) { return positionOf(session().document(), node(id)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&m_window->canvas(), key, modifiers);
    }
    QAction* findQueueAction()
    {
        const QList<QAction*> actions = m_window->findChild<QToolBar*>(QStringLiteral("toolBar"))->actions();
        const auto queue = std::find_if(actions.begin(), actions.end(), [](QAction* action) {
            return action->iconText() == QLatin1String("Call queue");
        });
        return queue == actions.end() ? nullptr : *queue;
    }
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_catalogue, m_settings, m_theme,
                                                m_folder.filePath(QStringLiteral("recovery")));
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->canvas().setFocus();
    }

private Q_SLOTS:
    void init()
    {
        open();
        m_window->showDocument(tidied(*documentFromNotation(
            QStringLiteral("Main +14255550100\n  1 Sales [queue]\n  2 Menu\n    1 Support [queue]\n"))));
        session().analysis().flush();
    }
    void cleanup() { m_window.reset(); }

    void nodesLineUpByTwoKeysAndUndoInOneStep()
    {
        const Document before = session().document();
        session().selection().set({node("n1"), node("n2"), node("n3")});
        key(Qt::Key_L);
        key(Qt::Key_T);
        QCOMPARE(place("n1").y(), place("n2").y());
        QCOMPARE(place("n1").y(), place("n3").y());
        QCOMPARE(place("n4"), positionOf(before, node("n4")));
        QCOMPARE(session().undoStack().count(), 1);
        key(Qt::Key_Z);
        QCOMPARE(session().document(), before);
    }

    void whatIsFoldedUpGoesWithItsCard()
    {
        const Document before = session().document();
        m_window->canvas().focus().toggleCollapsed({node("n3")}); // n4 lies below it
        const QPointF below = place("n4") - place("n3");
        session().selection().set({node("n1"), node("n2"), node("n3")});
        key(Qt::Key_L);
        key(Qt::Key_R);
        QCOMPARE(place("n3").x(), place("n1").x());
        QCOMPARE(place("n4") - place("n3"), below);
        key(Qt::Key_L);
        key(Qt::Key_V);
        QCOMPARE(place("n4") - place("n3"), below);
        key(Qt::Key_Z);
        key(Qt::Key_Z);
        key(Qt::Key_L);
        key(Qt::Key_B);
        QVERIFY(place("n3") != positionOf(before, node("n3")) || place("n2") != positionOf(before, node("n2")));
        QCOMPARE(place("n4") - place("n3"), below);
        key(Qt::Key_Z);
        QCOMPARE(session().document(), before);
        session().selection().setNode(node("n1"));
        key(Qt::Key_L);
        key(Qt::Key_Right);
        QVERIFY(place("n3") != positionOf(before, node("n3")));
        QCOMPARE(place("n4") - place("n3"), below);
    }

    void selectionsGrowByKeys()
    {
        session().selection().setNode(node("n3"));
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(session().selection().nodes(), (std::set{node("n3"), node("n4")}));
        key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(session().selection().nodes(), (std::set{node("n1"), node("n2")}));
        key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(session().selection().nodes(), std::set{node("n1")});
        key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(session().selection().links().size(), size_t{3});
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(session().selection().isEmpty());
        key(Qt::Key_A);
        QCOMPARE(session().selection().nodes().size(), size_t{4});
    }

    void aQueueIsPutIntoTheSelectedLink()
    {
        const LinkId way(QStringLiteral("l1"));
        session().selection().set({}, {way});
        key(Qt::Key_J);
        key(Qt::Key_Q);
        const NodeId added = session().document().links.find(way)->to;
        QCOMPARE(session().document().nodes.find(added)->kind, NodeKind::CallQueue);
        QCOMPARE(session().selection().nodes(), std::set{added});
        QCOMPARE(session().undoStack().count(), 1);
    }

    void aQueueIsDraggedFromTheToolbar()
    {
        auto* button = qobject_cast<QToolButton*>(
            m_window->findChild<QToolBar*>(QStringLiteral("toolBar"))->widgetForAction(findQueueAction()));
        const auto send = [&](QEvent::Type type, QPointF global, Qt::MouseButtons held) {
            const Qt::MouseButton changed = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, button->mapFromGlobal(global), global, changed, held, Qt::AltModifier);
            QApplication::sendEvent(button, &event);
        };
        CanvasView& canvas = m_window->canvas();
        const QPoint place(60, 60); // of nothing else
        const QPointF from = button->mapToGlobal(button->rect().center());
        const QPointF to = canvas.viewport()->mapToGlobal(place);
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::NoButton);
        QCOMPARE(session().document().nodes.size(), 5);
        const NodeId added = *session().selection().singleNode();
        QCOMPARE(session().document().nodes.find(added)->kind, NodeKind::CallQueue);
        const QPointF middle = cardRect(positionOf(session().document(), added)).center();
        QVERIFY(QLineF(canvas.sceneToView(middle), QPointF(place)).length() < 2);
        QCOMPARE(canvas.tool(), ToolId::select());
    }

    void switchesAreRemembered()
    {
        QVERIFY(m_window->canvas().snapping() == (Snapping{true, true}));
        key(Qt::Key_F9, Qt::NoModifier);
        key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(m_window->canvas().snapping() == (Snapping{false, false}));
        m_window.reset();
        open();
        QVERIFY(m_window->canvas().snapping() == (Snapping{false, false}));
        key(Qt::Key_F9, Qt::NoModifier);
        key(Qt::Key_F9, Qt::ShiftModifier);
    }
};

QTEST_MAIN(TestArranging)
#include "tst_arranging.moc"
