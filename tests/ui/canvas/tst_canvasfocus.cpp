// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "tests/ui/support/canvasfixture.h"
#include "ui/canvas/painters/foldpainter.h"
#include "ui/session/commands.h"
#include "ui/session/viewfocus.h"

using namespace nestline;
using namespace nestline::ui;

/// What a focus hides is not there for eyes, mouse and keys, and what is lit up or jumped to is seen.
class TestCanvasFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void hiddenNodesCannotBeHit();
    void fitShowsWhatIsShown();
    void aClickOnTheMarkUnfolds();
    void keysWalkAmongWhatIsShown();
    void hiddenNodesAreNotSelectedAnyMore();
    void editsOfHiddenNodesChangeNothingOnTheCanvas();
    void aNewChildOfACollapsedNodeIsSeen();
    void aFoldedBranchGoesWhereItsNodeGoes();
    void waysAreLitAndTheRestIsDimmed();
    void whatIsJumpedToFlashes();
    void whereNothingMayMoveTheFlashStandsStill();
    void undoGoesToWhereANodeWas();

private:
    std::unique_ptr<CanvasFixture> f;

    ViewFocus& focus() { return f->view.focus(); }
    static NodeId id(const char* text) { return NodeId(QLatin1String(text)); }
    QString selected() const
    {
        const NodeId* node = f->session.selection().singleNode();
        return node ? node->toString() : QString();
    }
    QPointF mark(const char* node) const { return foldRect(*f->view.scene().node(id(node)), 3).center(); }
    QImage picture() const { return f->view.viewport()->grab().toImage(); }
    QColor colourAt(const QImage& image, QPointF place) const
    {
        return image.pixelColor((QPointF(f->pixel(place)) * image.devicePixelRatio()).toPoint());
    }
};

// n1 Main, n2 Sales, n3 Mailbox, n4 Support
void TestCanvasFocus::init()
{
    f = std::make_unique<CanvasFixture>(QStringLiteral("Main +14255550100\n"
                                                       "  1 Sales [queue]\n"
                                                       "    timeout Mailbox [voicemail]\n"
                                                       "  2 Support [queue]\n"));
}

void TestCanvasFocus::hiddenNodesCannotBeHit()
{
    const QPointF place = f->centreOf("n3");
    QCOMPARE(f->view.scene().hitTest(place, {}).kind, Hit::Kind::Node);
    const qsizetype links = f->view.scene().linkCount();
    focus().toggleCollapsed({id("n2")});
    QCOMPARE(f->view.scene().hitTest(place, {}).kind, Hit::Kind::Nothing);
    QCOMPARE(f->view.scene().nodeCount(), 3);
    QCOMPARE(f->view.scene().linkCount(), links - 1);
    f->click(place);
    QVERIFY(selected().isEmpty());
    focus().clear();
    QCOMPARE(f->view.scene().linkCount(), links);
}

void TestCanvasFocus::fitShowsWhatIsShown()
{
    focus().startAt(id("n3"));
    QCOMPARE(f->view.scene().bounds(), cardRect(positionOf(f->document(), id("n3"))));
}

void TestCanvasFocus::aClickOnTheMarkUnfolds()
{
    focus().toggleCollapsed({id("n1")});
    QCOMPARE(focus().view().folded.at(id("n1")), 3);
    f->click(mark("n1"));
    QVERIFY(!focus().isActive());
    QCOMPARE(f->session.undoStack().count(), 0);
}

void TestCanvasFocus::keysWalkAmongWhatIsShown()
{
    focus().toggleCollapsed({id("n2")});
    f->session.selection().setNode(id("n2"));
    f->key(Qt::Key_Right);
    QVERIFY(selected() != QLatin1String("n3"));
    f->session.selection().setNode(id("n2"));
    f->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(selected(), QStringLiteral("n2"));
    for (int i = 0; i < 4; ++i) {
        f->key(Qt::Key_PageDown);
        QVERIFY(selected() != QLatin1String("n3"));
    }
}

void TestCanvasFocus::hiddenNodesAreNotSelectedAnyMore()
{
    f->session.selection().set({id("n2"), id("n3")});
    focus().toggleCollapsed({id("n2")});
    QCOMPARE(selected(), QStringLiteral("n2"));
}

void TestCanvasFocus::editsOfHiddenNodesChangeNothingOnTheCanvas()
{
    focus().toggleCollapsed({id("n2")});
    commands::rename(f->session, id("n3"), QStringLiteral("Other"));
    f->session.apply(QStringLiteral("Move"), moveNodes(f->document(), std::vector{id("n3")}, {50, 50}));
    QVERIFY(!f->view.scene().node(id("n3")));
    f->session.apply(QStringLiteral("Remove"), removeNodes(f->document(), std::vector{id("n3")}));
    QCOMPARE(f->view.scene().nodeCount(), 3);
    QVERIFY(!focus().view().folded.contains(id("n2")) || focus().view().folded.at(id("n2")) == 0);
    f->session.undoStack().undo();
    QVERIFY(f->view.scene().node(id("n3"))); // an undone step is seen
}

void TestCanvasFocus::aNewChildOfACollapsedNodeIsSeen()
{
    focus().toggleCollapsed({id("n2")});
    f->session.selection().setNode(id("n2"));
    f->key(Qt::Key_Tab);
    QVERIFY(!selected().isEmpty() && selected() != QLatin1String("n2"));
    QVERIFY(f->view.scene().node(NodeId(selected())));
    QCOMPARE(f->view.scene().nodeCount(), 5);
}

void TestCanvasFocus::aFoldedBranchGoesWhereItsNodeGoes()
{
    focus().toggleCollapsed({id("n2")});
    const Document before = f->session.committed();
    const QPointF distance = positionOf(before, id("n3")) - positionOf(before, id("n2"));
    const auto isTogether = [&] {
        const Document& now = f->session.committed();
        return positionOf(now, id("n2")) != positionOf(before, id("n2"))
               && positionOf(now, id("n3")) - positionOf(now, id("n2")) == distance;
    };
    f->drag(f->centreOf("n2"), f->centreOf("n2") + QPointF(50, 300));
    QVERIFY(isTogether());
    QCOMPARE(f->session.undoStack().count(), 1);
    f->session.undoStack().undo();
    QCOMPARE(f->session.committed(), before);
    f->session.selection().setNode(id("n2"));
    QTest::keyClick(&f->view, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(isTogether());
    QCOMPARE(f->session.undoStack().count(), 1);
}

void TestCanvasFocus::waysAreLitAndTheRestIsDimmed()
{
    f->view.fitAll();
    const auto body = [&](const char* node) { return f->centreOf(node) + QPointF(40, 20); };
    const QImage before = picture();
    focus().lightPaths(id("n3"));
    const QImage after = picture();
    QCOMPARE(colourAt(after, body("n2")), colourAt(before, body("n2")));
    QCOMPARE(colourAt(after, body("n1")), colourAt(before, body("n1")));
    QVERIFY(colourAt(after, body("n4")) != colourAt(before, body("n4")));
    focus().lightPaths(std::nullopt);
    QCOMPARE(colourAt(picture(), body("n4")), colourAt(before, body("n4")));
}

void TestCanvasFocus::whatIsJumpedToFlashes()
{
    f->session.selection().setNode(id("n4"));
    const QImage before = picture();
    f->session.reveal({id("n4")});
    QVERIFY(picture() != before);
    QTRY_VERIFY(picture() == before); // and it ends
}

void TestCanvasFocus::whereNothingMayMoveTheFlashStandsStill()
{
    f->themes.setMotion(ThemeManager::Motion::Off);
    f->session.selection().setNode(id("n4"));
    const QImage before = picture();
    f->session.reveal({id("n4")});
    const QImage lit = picture();
    QVERIFY(lit != before);
    bool hasMoved = false;
    QTRY_VERIFY([&] {
        const QImage now = picture();
        hasMoved = hasMoved || (now != lit && now != before);
        return now == before;
    }());
    QVERIFY(!hasMoved);
}

void TestCanvasFocus::undoGoesToWhereANodeWas()
{
    const QPointF far(9000, 9000);
    commands::addNodeAt(f->session, NodeKind::CallQueue, far);
    f->view.centreOn(f->centreOf("n1"));
    f->session.undoStack().undo();
    QVERIFY(f->view.visibleArea().contains(far));
    f->view.centreOn(f->centreOf("n1"));
    f->session.undoStack().redo();
    QVERIFY(f->view.visibleArea().contains(far));
}

QTEST_MAIN(TestCanvasFocus)
#include "tst_canvasfocus.moc"
