// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/accounts.h"
#include "core/edits/nodes.h"
#include "tests/ui/support/canvasfixture.h"
#include "tests/support/printing.h"
#include "tests/support/shorthand.h"
#include "ui/canvas/painters/linkpainter.h"
#include "ui/planning/livesuggestions.h"

#include <QSignalSpy>
#include <QTest>

using namespace nestline;
using namespace nestline::shorthand;
using namespace nestline::ui;

namespace {

const LinkId way(QStringLiteral("l1"));

} // namespace

/// Gestures with a real mouse that change links, and places that line up.
class TestCanvasEditing : public QObject
{
    Q_OBJECT

    std::unique_ptr<CanvasFixture> m_canvas;

    const Document& document() { return m_canvas->session.committed(); }
    /// Where the line of the first link is farthest from both cards.
    QPointF onTheLine() { return m_canvas->view.scene().link(way)->curve.at(0.5); }
    int steps() { return m_canvas->session.undoStack().count(); }

private Q_SLOTS:
    void init()
    {
        m_canvas = std::make_unique<CanvasFixture>(QStringLiteral("Main\n  1 Sales [queue]\nSpare\nAnn [person]\n"));
        Document document = m_canvas->document();
        document.positions = document.positions.with(node("n1"), {0, 0})
                                 .with(node("n2"), {500, 0})
                                 .with(node("n3"), {0, 200})
                                 .with(node("n4"), {500, 200});
        m_canvas->session.reset(document);
        m_canvas->view.fitAll();
        m_canvas->view.setZoom(1);
        QCoreApplication::processEvents();
    }
    void cleanup() { m_canvas.reset(); }

    void aNodeIsDraggedIntoALinkAndUndoTakesItOut()
    {
        const Document before = document();
        m_canvas->drag(m_canvas->centreOf("n3"), onTheLine());
        QCOMPARE(document().links.find(way)->to, node("n3"));
        QCOMPARE(document().links.size(), 2);
        QCOMPARE(steps(), 1);
        m_canvas->session.undoStack().undo();
        QCOMPARE(document(), before);
    }

    void escLetsTheLinkGoAgain()
    {
        const Document before = document();
        const QPointF target = onTheLine();
        m_canvas->press(m_canvas->centreOf("n3"));
        m_canvas->dragTo({200, 150});
        m_canvas->dragTo(target);
        QVERIFY(m_canvas->session.document().links.size() == 2); // with its bill
        m_canvas->key(Qt::Key_Escape);
        m_canvas->release(target);
        QCOMPARE(m_canvas->session.document(), before);
        QCOMPARE(steps(), 0);
    }

    void aDragMakesFindingsAndSuggestionsOnlyAtItsEnd()
    {
        DocumentSession& session = m_canvas->session;
        // Then calls reach the first flow, and will reach what is put into it.
        session.reset(*addNumbers(document(), std::vector{node("n1")}));
        LiveSuggestions suggestions(session);
        QTRY_VERIFY(!suggestions.isWorking());
        QSignalSpy findings(&session, &DocumentSession::findingsChanged);
        QSignalSpy suggested(&suggestions, &LiveSuggestions::changed);
        const QPointF target = onTheLine();
        m_canvas->press(m_canvas->centreOf("n3"));
        m_canvas->dragTo({200, 150});
        m_canvas->dragTo(target);
        QVERIFY(session.document().links.size() == 2);
        QVERIFY(!findings.wait(200));
        QCOMPARE(suggested.count(), 0);
        m_canvas->release(target);
        QVERIFY(findings.wait());
        QTRY_VERIFY(suggested.count() > 0);
    }

    void aMereMoveComputesNothing()
    {
        LiveAnalysis& analysis = m_canvas->session.analysis();
        const Bill::Line* bill = analysis.bill()->lines.data();
        const Finding* findings = analysis.findings().data();
        m_canvas->drag(m_canvas->centreOf("n3"), {300, 500});
        QCOMPARE(steps(), 1);
        analysis.flush();
        QCOMPARE(analysis.bill()->lines.data(), bill); // the very same, not equal ones
        QCOMPARE(analysis.findings().data(), findings);
    }

    void aPersonCannotBePutIntoALink()
    {
        m_canvas->drag(m_canvas->centreOf("n4"), onTheLine());
        QCOMPARE(document().links.size(), 1);
    }

    void theToolPutsANewQueueIntoTheLinkBelowIt()
    {
        m_canvas->view.setTool(ToolId::place(NodeKind::CallQueue));
        m_canvas->click(onTheLine());
        QCOMPARE(document().links.size(), 2);
        QCOMPARE(document().nodes.find(document().links.find(way)->to)->kind, NodeKind::CallQueue);
        QCOMPARE(steps(), 1);
    }

    void theEndOfASelectedLinkIsDraggedByItsHandle()
    {
        m_canvas->click(onTheLine());
        QCOMPARE(m_canvas->session.selection().links(), std::set{way});
        m_canvas->drag(endHandle(m_canvas->view.scene().link(way)->curve), m_canvas->centreOf("n4"));
        QCOMPARE(document().links.find(way)->to, node("n4"));
        QCOMPARE(steps(), 1);
    }

    void theBeginningOfASelectedLinkIsDraggedByItsHandle()
    {
        m_canvas->click(onTheLine());
        const QPointF handle = startHandle(m_canvas->view.scene().link(way)->curve);
        m_canvas->drag(handle, m_canvas->centreOf("n4")); // calls end there
        QCOMPARE(document().links.find(way)->from, node("n1"));
        m_canvas->drag(handle, m_canvas->centreOf("n3"));
        QCOMPARE(document().links.find(way)->from, node("n3"));
    }

    void aDraggedCardLinesUpWithItsNeighbourUnlessAltIsHeld()
    {
        Document moved = document();
        moved.positions = moved.positions.with(node("n2"), {503, 7}); // not on the grid
        m_canvas->session.reset(moved);
        const QPointF from = m_canvas->centreOf("n4");
        m_canvas->drag(from, from + QPointF(6, 30));
        QCOMPARE(positionOf(document(), node("n4")).x(), 503.0);
        m_canvas->session.undoStack().undo();
        m_canvas->drag(from, from + QPointF(6, 33), Qt::AltModifier);
        QCOMPARE(positionOf(document(), node("n4")), QPointF(506, 233));
    }
};

QTEST_MAIN(TestCanvasEditing)
#include "tst_canvasediting.moc"
