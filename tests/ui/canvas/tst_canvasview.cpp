// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/canvasfixture.h"
#include "tests/support/printing.h"
#include "tests/support/shorthand.h"
#include "ui/canvas/editors/renameeditor.h"
#include "ui/canvas/painters/nodepainter.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

#include <memory>

using namespace nestline;
using namespace nestline::shorthand;
using namespace nestline::ui;

class TestCanvasView : public QObject
{
    Q_OBJECT

    std::unique_ptr<CanvasFixture> f;

    SelectionModel& selection() { return f->session.selection(); }
    RenameEditor* editor() { return f->view.viewport()->findChild<RenameEditor*>(); }
    QString nameOf(const char* id) { return f->document().nodes.find(node(id))->name; }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CanvasFixture>(QStringLiteral("Main line +14255550100\n"
                                                           "  1 Sales [queue]\n"
                                                           "  2 Support [queue]\n"
                                                           "Reception [operator]\n"));
    }
    void cleanup() { f.reset(); }

    void draggingACardIsOneUndoStep()
    {
        const Document before = f->document();
        f->drag(f->centreOf("n2"), f->centreOf("n2") + QPointF(60, 40));
        QVERIFY(positionOf(f->document(), node("n2")) != positionOf(before, node("n2")));
        QCOMPARE(f->session.undoStack().count(), 1);
        f->session.undoStack().undo();
        QCOMPARE(f->document(), before);
    }

    void escapeEndsADragWithoutATrace()
    {
        const Document before = f->document();
        f->press(f->centreOf("n2"));
        f->dragTo(f->centreOf("n2") + QPointF(80, 80));
        QVERIFY(f->session.isPreviewing());
        f->key(Qt::Key_Escape);
        QCOMPARE(f->document(), before);
        f->release(f->centreOf("n2") + QPointF(80, 80));
        QCOMPARE(f->document(), before);
        QCOMPARE(f->session.undoStack().count(), 0);
    }

    void draggingAtTheEdgeScrolls()
    {
        const QPointF before = f->view.visibleCentre();
        f->press(f->centreOf("n2"));
        f->dragTo(f->view.visibleArea().bottomRight() + QPointF(20, 20));
        QTRY_VERIFY(f->view.visibleCentre().x() > before.x() + 20);
        f->key(Qt::Key_Escape);
        const QPointF then = f->view.visibleCentre();
        QCoreApplication::processEvents();
        QCOMPARE(f->view.visibleCentre(), then);
    }

    void losingTheFocusEndsADrag()
    {
        const Document before = f->document();
        f->press(f->centreOf("n2"));
        f->dragTo(f->centreOf("n2") + QPointF(80, 80));
        f->view.clearFocus();
        QCOMPARE(f->document(), before);
    }

    void draggingFromTheHandleConnects()
    {
        const QPointF card = f->centreOf("n1");
        f->move(card);
        f->drag(card + QPointF(geometry::card.width() / 2 + 3, 0), f->centreOf("n4"));
        QCOMPARE(f->document().links.size(), 3);
        QCOMPARE(f->session.undoStack().count(), 1);
    }

    void theBillFollowsAPreviewOfALink()
    {
        QSignalSpy changes(&f->session, &DocumentSession::changed);
        const QPointF card = f->centreOf("n1");
        f->move(card);
        f->press(card + QPointF(geometry::card.width() / 2 + 3, 0));
        f->dragTo(f->centreOf("n4"));
        QVERIFY(f->session.isPreviewing());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(f->session.committed().links.size(), 2);
        f->key(Qt::Key_Escape);
        QVERIFY(!f->session.isPreviewing());
    }

    void droppingALinkOnNothingOffersKindsAndCreatesTheNode()
    {
        const QPointF card = f->centreOf("n1");
        f->move(card);
        f->drag(card + QPointF(geometry::card.width() / 2 + 3, 0), card + QPointF(300, 250));
        auto* menu = f->view.findChild<QMenu*>(QStringLiteral("kindMenu"));
        QVERIFY(menu);
        menu->actions().at(1)->trigger();
        QCOMPARE(f->document().nodes.size(), 5);
        QCOMPARE(f->document().links.size(), 3);
        menu->close();
    }

    void placingWithTheKeyboardAndTheMouse()
    {
        f->type('q');
        QCOMPARE(f->view.tool(), ToolId::place(NodeKind::CallQueue));
        f->click(f->centreOf("n1") + QPointF(0, 200));
        QCOMPARE(f->document().nodes.size(), 5);
        QCOMPARE(f->view.tool(), ToolId::select());
    }

    void lettersRenameWithOneNodeSelected()
    {
        f->click(f->centreOf("n2"));
        f->type('q');
        QVERIFY(editor());
        QTest::keyClicks(editor(), QStringLiteral("uotes"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(nameOf("n2"), QStringLiteral("quotes"));
        QVERIFY(f->view.hasFocus());
        QCOMPARE(f->session.undoStack().count(), 1);
    }

    void escapeLeavesTheName()
    {
        f->click(f->centreOf("n2"));
        f->key(Qt::Key_F2);
        QTest::keyClicks(editor(), QStringLiteral("other"));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(nameOf("n2"), QStringLiteral("Sales"));
        QCOMPARE(f->session.undoStack().count(), 0);
    }

    void doubleClickRenamesAndLeavingCommits()
    {
        const QPoint at = f->pixel(f->centreOf("n2"));
        QTest::mouseClick(f->view.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(f->view.viewport(), Qt::LeftButton, {}, at);
        QVERIFY(editor());
        QTest::keyClicks(editor(), QStringLiteral("Orders"));
        f->view.setFocus();
        QCOMPARE(nameOf("n2"), QStringLiteral("Orders"));
    }

    void tabInTheNameFieldCommitsAndAddsAChild()
    {
        f->click(f->centreOf("n1"));
        f->key(Qt::Key_F2);
        QTest::keyClicks(editor(), QStringLiteral("Head"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(nameOf("n1"), QStringLiteral("Head"));
        QCOMPARE(f->document().nodes.size(), 5);
    }

    void sketchingByKeyboard()
    {
        f->click(f->centreOf("n1"));
        f->key(Qt::Key_Tab);
        QCOMPARE(f->document().nodes.size(), 5);
        QCOMPARE(f->document().links.size(), 3);
        f->key(Qt::Key_Return);
        QCOMPARE(f->document().nodes.size(), 6);
        QVERIFY(selection().singleNode());
        const NodeId last = *selection().singleNode();
        f->type('#');
        QVERIFY(f->document().nodes.find(last)->hasNumber());
        f->type('7');
        for (const auto& [id, row] : f->document().links) {
            if (row.to == last)
                QCOMPARE(row.key, MenuKey::fromString(u"7"));
        }
        f->key(Qt::Key_Delete);
        QCOMPARE(f->document().nodes.size(), 5);
    }

    void arrowsWalk()
    {
        f->click(f->centreOf("n1"));
        f->key(Qt::Key_Right);
        QVERIFY(*selection().singleNode() == node("n2") || *selection().singleNode() == node("n3"));
        selection().setNode(node("n2"));
        f->key(Qt::Key_Down);
        QCOMPARE(*selection().singleNode(), node("n3"));
        f->key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(*selection().singleNode(), node("n1"));
        f->key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(*selection().singleNode(), node("n2"));
        f->key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(*selection().singleNode(), node("n3"));
    }

    void pageKeysVisitEveryNode()
    {
        std::set<NodeId> seen;
        for (int i = 0; i < 4; ++i) {
            f->key(Qt::Key_PageDown);
            seen.insert(*selection().singleNode());
        }
        QCOMPARE(seen.size(), size_t{4});
    }

    void controlArrowsNudgeInOneUndoStep()
    {
        const QPointF before = positionOf(f->document(), node("n2"));
        f->click(f->centreOf("n2"));
        f->key(Qt::Key_Right, Qt::ControlModifier);
        f->key(Qt::Key_Right, Qt::ControlModifier);
        f->key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(positionOf(f->document(), node("n2")), before + QPointF(20, 1));
        QCOMPARE(f->session.undoStack().count(), 1);
    }

    void lettersReachTheCanvasBeforeShortcutsOfTheWindow()
    {
        QAction action;
        action.setShortcut(Qt::Key_S);
        f->view.addAction(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        f->click(f->centreOf("n2"));
        f->type('s');
        QVERIFY(editor());
        QCOMPARE(triggered.size(), 0);
    }

    void escapeClearsTheSelection()
    {
        f->click(f->centreOf("n2"));
        f->key(Qt::Key_Escape);
        QVERIFY(selection().isEmpty());
    }

    void theKeycapsMenuSetsTheKey()
    {
        f->click(f->view.scene().link(link("l1"))->curve.label.center());
        auto* menu = f->view.findChild<QMenu*>(QStringLiteral("triggerMenu"));
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_9);
        QCOMPARE(f->document().links.find(link("l1"))->key, MenuKey::fromString(u"9"));
    }

    void draggingALinksEndReconnects()
    {
        selection().set({}, {link("l1")});
        f->drag(f->view.scene().link(link("l1"))->curve.tip - QPointF(3, 0), f->centreOf("n4"));
        QCOMPARE(f->document().links.find(link("l1"))->to, node("n4"));
    }

    void theWheelScrollsAndZoomsAtThePointer()
    {
        const QPointF place = f->centreOf("n2");
        const QPoint pixel = f->pixel(place);
        QWheelEvent zoom(pixel, f->view.viewport()->mapToGlobal(pixel), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                         Qt::NoScrollPhase, false);
        QSignalSpy zoomed(&f->view, &CanvasView::zoomChanged);
        QCoreApplication::sendEvent(f->view.viewport(), &zoom);
        QCOMPARE(zoomed.size(), 1);
        QVERIFY(f->view.zoom() > 1.5);
        QVERIFY((f->view.sceneToView(place) - pixel).manhattanLength() <= 2);

        const QPointF before = f->view.visibleCentre();
        QWheelEvent scroll(pixel, f->view.viewport()->mapToGlobal(pixel), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                           Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(f->view.viewport(), &scroll);
        QVERIFY(f->view.visibleCentre().y() > before.y());
        QCOMPARE(f->view.visibleCentre().x(), before.x());
    }

    void middleDragAndSpaceDragPan()
    {
        const QPointF centre = f->view.visibleCentre();
        const QPointF place = f->centreOf("n2");
        f->press(place, {}, Qt::MiddleButton);
        f->dragTo(place + QPointF(50, 0), {}, Qt::MiddleButton);
        QVERIFY(f->view.visibleCentre().x() < centre.x());
        QTest::mouseRelease(f->view.viewport(), Qt::MiddleButton, {}, QPoint(10, 10));

        const QPointF then = f->view.visibleCentre();
        const Document before = f->document();
        QTest::keyPress(&f->view, Qt::Key_Space);
        f->press(f->centreOf("n2"));
        f->dragTo(f->centreOf("n2") + QPointF(0, 60));
        f->release(f->centreOf("n2"));
        QTest::keyRelease(&f->view, Qt::Key_Space);
        QVERIFY(f->view.visibleCentre() != then);
        QCOMPARE(f->document(), before);
    }

    void fitShowsEverythingAndNoMoreThanFullSize()
    {
        f->view.setZoom(3);
        f->view.fitAll();
        QVERIFY(f->view.visibleArea().contains(f->view.scene().bounds()));
        QCOMPARE(f->view.zoom(), 1.0);
    }

    void cardsGrowWithTheSizeOfTexts()
    {
        QSignalSpy zoomed(&f->view, &CanvasView::zoomChanged);
        const QPointF centre = f->view.visibleCentre();
        f->themes.setTextSize(150);
        const auto back = qScopeGuard([this] { f->themes.setTextSize(100); });
        QCOMPARE(f->view.zoom(), 1.5);
        QCOMPARE(f->view.shownZoom(), 1.0); // that is what is called 100 % now
        QCOMPARE(zoomed.last().first().toDouble(), 1.0);
        QVERIFY((f->view.visibleCentre() - centre).manhattanLength() < 3);
        f->view.setShownZoom(0.5);
        QCOMPARE(f->view.zoom(), 0.75);
        f->view.zoomTo100();
        QCOMPARE(f->view.zoom(), 1.5);
    }

    void fitShowsSmallDrawingsAtTheSizeOfTexts()
    {
        f->session.reset(tidied(*documentFromNotation(QStringLiteral("Main\n"))));
        f->themes.setTextSize(200);
        const auto back = qScopeGuard([this] { f->themes.setTextSize(100); });
        f->view.fitAll();
        QCOMPARE(f->view.zoom(), 2.0);
        f->themes.setTextSize(100);
        QCOMPARE(f->view.zoom(), 1.0);
    }

    void undoBringsTheChangedPlaceIntoView()
    {
        f->drag(f->centreOf("n2"), f->centreOf("n2") + QPointF(60, 40));
        f->view.setZoom(2);
        f->view.centreOn({20000, 20000});
        QVERIFY(!f->view.visibleArea().intersects(f->view.scene().node(node("n2"))->rect()));
        f->session.undoStack().undo();
        QVERIFY(f->view.visibleArea().contains(f->view.scene().node(node("n2"))->rect()));
    }

    void revealScrollsOnlyAsNeeded()
    {
        const QPointF before = f->view.visibleCentre();
        f->session.reveal({node("n2")});
        QCOMPARE(f->view.visibleCentre(), before);
        f->view.centreOn({9000, 9000});
        f->session.reveal({node("n2")});
        QVERIFY(f->view.visibleArea().contains(f->view.scene().node(node("n2"))->rect()));
    }

    void whatIsJumpedToStandsInTheMiddle()
    {
        f->view.centreOn({9000, 9000});
        f->session.reveal({node("n2")});
        const QPointF away = f->view.visibleCentre() - f->centreOf("n2");
        QVERIFY2(away.manhattanLength() <= 2, qPrintable(QStringLiteral("%1, %2").arg(away.x()).arg(away.y())));
    }

    void theContextMenuIsAskedForByMouseAndKey()
    {
        QSignalSpy asked(&f->view, &CanvasView::contextMenuRequested);
        const QPoint at = f->pixel(f->centreOf("n3"));
        QTest::mousePress(f->view.viewport(), Qt::RightButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, f->view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(f->view.viewport(), &event);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().at(1).value<Hit::Kind>(), Hit::Kind::Node);
        QCOMPARE(*selection().singleNode(), node("n3"));
        f->key(Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 2);
    }

    void assistiveTechnologySeesTheNodesAndLinks()
    {
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f->view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        const Document& document = f->session.document();
        QCOMPARE(list->childCount(), static_cast<int>(document.nodes.size() + document.links.size()));
        QAccessibleInterface* item = nullptr;
        for (int i = 0; i < list->childCount() && !item; ++i) {
            QAccessibleInterface* child = list->child(i);
            QCOMPARE(list->indexOfChild(child), i);
            if (child->text(QAccessible::Name).startsWith(QStringLiteral("Main line, auto attendant, +1 425 555 0100")))
                item = child;
        }
        QVERIFY(item);
        QVERIFY(!item->state().selected);
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(item->state().selected);
        QCOMPARE(selection().nodes(), std::set<NodeId>{node("n1")});
    }
};

QTEST_MAIN(TestCanvasView)
#include "tst_canvasview.moc"
