// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/direction.h"
#include "core/io/native/nativeformat.h"
#include "core/layout/flow.h"
#include "tests/support/drawing.h"
#include "tests/ui/support/canvasfixture.h"
#include "ui/session/commands.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// Cards that are put into links between neighbours that stand close, with the mouse and by command.
class TestLinkSplit : public QObject
{
    Q_OBJECT

    std::unique_ptr<CanvasFixture> f;

    void open(FlowDirection direction)
    {
        f = std::make_unique<CanvasFixture>(QStringLiteral("Main\n"
                                                           "  1 Support menu\n"
                                                           "    1 Hardware [queue]\n"
                                                           "      Reception [operator]\n"
                                                           "    2 Software [queue]\n"
                                                           "Spare [queue]\n"));
        TidyOptions options;
        options.direction = direction;
        f->session.reset(tidied(withDirection(f->document(), direction), options));
        f->view.resize(1400, 900);
        f->view.fitAll();
        f->view.setZoom(0.6);
    }
    QPointF place(const char* name) const { return placeOf(f->document(), name); }
    QPointF middleOfLink() const
    {
        return (cardRect(place("Support menu")).center() + cardRect(place("Hardware")).center()) / 2;
    }
    const Link* linkInto(const char* name) const
    {
        for (const auto& [id, link] : f->document().links) {
            if (link.to == nodeNamed(f->document(), name))
                return &link;
        }
        return nullptr;
    }

    // The new node stands between the two, at the usual gap from both, and nothing covers anything.
    void verifyBetween(const NodeId& node, FlowDirection direction) const
    {
        const Document& document = f->document();
        QCOMPARE(linkInto("Hardware")->from, node);
        const double pitch = columnPitch(direction);
        const double at = alongFlow(positionOf(document, node), direction).x();
        QCOMPARE(at - alongFlow(place("Support menu"), direction).x(), pitch);
        QCOMPARE(alongFlow(place("Hardware"), direction).x() - at, pitch);
        QCOMPARE(alongFlow(place("Reception"), direction).x() - at, 2 * pitch);
        QCOMPARE(countOverlaps(document), 0);
    }
    void verifyOneUndoStep(const Document& before)
    {
        QCOMPARE(f->session.undoStack().count(), 1);
        f->session.undoStack().undo();
        QCOMPARE(f->document(), before);
    }

private Q_SLOTS:
    void cleanup() { f.reset(); }

    void neighboursMakeRoom_data()
    {
        QTest::addColumn<FlowDirection>("direction");
        QTest::newRow("to the right") << FlowDirection::LeftToRight;
        QTest::newRow("down") << FlowDirection::TopToBottom;
    }
    void neighboursMakeRoom()
    {
        QFETCH(FlowDirection, direction);
        open(direction);
        const Document before = f->document();
        const QPointF from = cardRect(place("Spare")).center();
        const QPointF to = middleOfLink();
        f->press(from);
        f->dragTo((from + to) / 2);
        f->dragTo(to);
        QVERIFY(f->session.isPreviewing());
        QCOMPARE(countOverlaps(f->document()), 0);
        f->release(to);
        verifyBetween(nodeNamed(f->document(), "Spare"), direction);
        verifyOneUndoStep(before);
    }

    void aPreviewMovesNothingForGood()
    {
        open(FlowDirection::LeftToRight);
        const Document before = f->document();
        const QPointF from = cardRect(place("Spare")).center();
        const QPointF to = middleOfLink();
        f->press(from);
        f->dragTo(to);
        QVERIFY(f->document().positions != before.positions);
        f->dragTo(from + QPointF(0, 300));
        f->release(from + QPointF(0, 300));
        Document moved = before;
        const NodeId spare = nodeNamed(before, "Spare");
        moved.positions = before.positions.with(spare, positionOf(f->document(), spare));
        QCOMPARE(f->document(), moved);
    }

    void theCommandMakesRoom_data() { neighboursMakeRoom_data(); }
    void theCommandMakesRoom()
    {
        QFETCH(FlowDirection, direction);
        open(direction);
        const Document before = f->document();
        for (const auto& [id, link] : before.links) {
            if (link.to == nodeNamed(before, "Hardware"))
                f->session.selection().set({}, {id});
        }
        const auto node = commands::insertOnLink(f->session, NodeKind::CallQueue);
        QVERIFY(node);
        verifyBetween(*node, direction);
        verifyOneUndoStep(before);
    }

    void aPlacedNodeMakesRoom()
    {
        open(FlowDirection::LeftToRight);
        const Document before = f->document();
        f->view.setTool(ToolId::place(NodeKind::CallQueue));
        f->click(middleOfLink());
        verifyBetween(linkInto("Hardware")->from, FlowDirection::LeftToRight);
        verifyOneUndoStep(before);
    }
};

QTEST_MAIN(TestLinkSplit)
#include "tst_linksplit.moc"
