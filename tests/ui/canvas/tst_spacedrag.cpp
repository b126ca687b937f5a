// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printing.h"
#include "tests/ui/support/canvasfixture.h"
#include "tests/ui/support/fakecanvasservices.h"
#include "ui/canvas/tools/selecttool.h"
#include "ui/session/viewfocus.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

namespace {

NodeId id(const char* text)
{
    return NodeId(QString::fromLatin1(text));
}

constexpr Qt::KeyboardModifiers held = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

/// Making space on the canvas with the mouse.
class TestSpaceDrag : public QObject
{
    Q_OBJECT

    std::unique_ptr<CanvasFixture> m_canvas;
    QPointF m_gap; // an empty place between the first column and the second, below the cards

    QPointF place(const char* node) { return positionOf(m_canvas->document(), id(node)); }

private Q_SLOTS:
    void init()
    {
        m_canvas = std::make_unique<CanvasFixture>(QStringLiteral("Main\n"
                                                                  "  1 Sales [queue]\n"
                                                                  "  2 Support\n"
                                                                  "    1 Hardware [queue]\n"));
        const QRectF main = cardRect(place("n1"));
        m_gap = main.bottomRight() + QPointF(40, 90);
    }
    void cleanup() { m_canvas.reset(); }

    void aDragToTheRightPushesTheRestAway()
    {
        const Document before = m_canvas->document();
        m_canvas->drag(m_gap, m_gap + QPointF(83, 12), held);
        QCOMPARE(place("n1"), positionOf(before, id("n1")));
        for (const char* node : {"n2", "n3", "n4"})
            QCOMPARE(place(node), positionOf(before, id(node)) + QPointF(80, 0)); // on the grid
        QCOMPARE(m_canvas->session.undoStack().count(), 1);
        m_canvas->session.undoStack().undo();
        QCOMPARE(m_canvas->document(), before);
    }

    void aDragDownPushesWhatLiesBelow()
    {
        const Document before = m_canvas->document();
        const double top = std::min(place("n2").y(), place("n3").y());
        const QPointF from(m_gap.x(), top + 70); // below the upper of the two
        m_canvas->drag(from, from + QPointF(5, 60), held);
        const char* lower = place("n2").y() > place("n3").y() ? "n2" : "n3";
        QCOMPARE(place(lower), positionOf(before, id(lower)) + QPointF(0, 60));
        const char* upper = lower[1] == '2' ? "n3" : "n2";
        QCOMPARE(place(upper), positionOf(before, id(upper)));
    }

    void altLeavesTheGrid()
    {
        const QPointF before = place("n2");
        m_canvas->drag(m_gap, m_gap + QPointF(83, 0), held | Qt::AltModifier);
        QCOMPARE(place("n2"), before + QPointF(83, 0));
    }

    void spaceIsClosedOnlyAsFarAsThereIsRoom()
    {
        const Document before = m_canvas->document();
        m_canvas->press(m_gap, held);
        m_canvas->dragTo(m_gap - QPointF(400, 0), held);
        m_canvas->release(m_gap - QPointF(400, 0), held);
        QVERIFY(place("n2").x() < positionOf(before, id("n2")).x());
        for (const char* node : {"n2", "n3", "n4"})
            QVERIFY(!cardRect(place(node)).intersects(cardRect(place("n1"))));
    }

    void thePreviewFollowsAndEscapeCancels()
    {
        const Document before = m_canvas->document();
        m_canvas->press(m_gap, held);
        m_canvas->dragTo(m_gap + QPointF(120, 0), held);
        QVERIFY(m_canvas->session.isPreviewing());
        QCOMPARE(place("n2"), positionOf(before, id("n2")) + QPointF(120, 0));
        m_canvas->key(Qt::Key_Escape);
        QCOMPARE(m_canvas->document(), before);
        m_canvas->release(m_gap + QPointF(120, 0), held);
        QCOMPARE(m_canvas->session.undoStack().count(), 0);
    }

    void linesAndAHintTellWhatHappens()
    {
        FakeCanvasServices services;
        services.base = m_canvas->document();
        SelectTool tool(services);
        const auto at = [](QPointF point) { return CanvasEvent{point, point, held, {}}; };
        tool.press(at(m_gap));
        tool.move(at(m_gap + QPointF(100, 0)));
        QCOMPARE(services.overlay.guides.size(), size_t{3}); // where from, where to, how much
        QCOMPARE(services.overlay.guides[0].line.x1(), m_gap.x());
        QCOMPARE(services.overlay.guides[1].line.x1(), m_gap.x() + 100);
        QCOMPARE(services.overlay.hint, QString());
        QVERIFY(!services.overlay.rubberBand);
        tool.move(at(m_gap - QPointF(400, 0)));
        QCOMPARE(services.overlay.hint, QStringLiteral("There is no more room to close."));
        tool.release(at(m_gap - QPointF(400, 0)));
        QVERIFY(services.overlay == Overlay());
        QCOMPARE(services.commits, QStringList{QStringLiteral("Close space")});

        const QPointF outside = boundsOf(services.base).bottomRight() + QPointF(50, 50);
        tool.press(at(outside));
        tool.move(at(outside + QPointF(100, 0)));
        QCOMPARE(services.overlay.hint, QStringLiteral("Nothing lies further to the right."));
        QVERIFY(services.visible().sharesStorageWith(services.base));
        QVERIFY(tool.cancel());
        QVERIFY(services.overlay == Overlay());
    }

    void theDirectionMayChangeOnlyAtTheBeginning()
    {
        const QPointF before = place("n2");
        m_canvas->press(m_gap, held);
        m_canvas->dragTo(m_gap + QPointF(2, 12), held);
        m_canvas->dragTo(m_gap + QPointF(16, 4), held);
        m_canvas->dragTo(m_gap + QPointF(50, 0), held);
        m_canvas->dragTo(m_gap + QPointF(50, 300), held);
        QCOMPARE(place("n2"), before + QPointF(50, 0));
        m_canvas->release(m_gap + QPointF(50, 300), held);
    }

    void aFoldedBranchGoesWithItsCard()
    {
        const Document before = m_canvas->document();
        m_canvas->view.focus().toggleCollapsed({id("n3")});
        m_canvas->drag(m_gap, m_gap + QPointF(100, 0), held);
        QCOMPARE(place("n3"), positionOf(before, id("n3")) + QPointF(100, 0));
        QCOMPARE(place("n4"), positionOf(before, id("n4")) + QPointF(100, 0));
        m_canvas->session.undoStack().undo();
        m_canvas->view.focus().toggleCollapsed({id("n1")}); // everything else is folded up: nothing is beyond
        m_canvas->drag(m_gap, m_gap + QPointF(100, 0), held);
        QCOMPARE(m_canvas->document(), before);
    }

    void oneOfTheModifiersAloneStillSelects()
    {
        const QPointF corner = cardRect(place("n2")).topLeft() - QPointF(20, 20);
        m_canvas->session.selection().setNode(id("n1"));
        m_canvas->drag(corner, corner + QPointF(250, 120), Qt::ShiftModifier);
        QVERIFY(m_canvas->session.selection().nodes().contains(id("n2")));
        QVERIFY(m_canvas->session.selection().nodes().contains(id("n1")));
        QCOMPARE(m_canvas->session.undoStack().count(), 0);
    }
};

QTEST_MAIN(TestSpaceDrag)
#include "tst_spacedrag.moc"
