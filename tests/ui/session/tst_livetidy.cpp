// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/edits/pins.h"
#include "core/layout/tidy.h"
#include "tests/support/drawing.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/session/commands.h"
#include "ui/session/livetidy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestLiveTidy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_tidy = std::make_unique<LiveTidy>(session(), nullptr);
        session().reset(tidied(*documentFromNotation(QStringLiteral("Main line\n"
                                                                    "  1 Sales [queue]\n"
                                                                    "  2 Support menu\n"
                                                                    "    1 Hardware [queue]\n"
                                                                    "    2 Software [queue]\n"
                                                                    "Branch\n"
                                                                    "  1 Parts [queue]\n"))));
        m_tidy->setOn(true);
    }
    void cleanup()
    {
        m_tidy.reset();
        m_fixture.reset();
    }

    void aNewChildIsTidiedInTheSameStep()
    {
        const Document before = document();
        const NodeId child = addChild("Sales");
        QCOMPARE(positionOf(document(), child).y(), place("Sales").y());
        QCOMPARE(countOverlaps(document()), 0);
        QCOMPARE(session().undoStack().count(), 1);
        session().undoStack().undo();
        QCOMPARE(document(), before);
    }

    void switchedOffNothingButTheNewNodeMoves()
    {
        m_tidy->setOn(false);
        const Document before = document();
        addChild("Sales");
        for (const auto& [id, position] : before.positions)
            QCOMPARE(positionOf(document(), id), position);
    }

    void deletingClosesTheGap()
    {
        const Document before = document();
        const NodeId child = addChild("Sales");
        session().selection().setNode(child);
        commands::removeSelection(session());
        QCOMPARE(document().positions, before.positions);
    }

    void pastingLooksForRoom()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("New line\n  1 New queue [queue]\n"));
        commands::paste(session(), place("Sales"));
        QCOMPARE(countOverlaps(document()), 0);
        QCOMPARE(session().undoStack().count(), 1);
    }

    void whatWasMovedStaysUntilTheNextTidying()
    {
        drag("Hardware", {300, -200});
        const QPointF dropped = place("Hardware");
        addChild("Support menu");
        QCOMPARE(place("Hardware"), dropped);
        m_tidy->forgetPlaced();
        addChild("Support menu");
        QVERIFY(place("Hardware") != dropped);
    }

    void aCancelledDragPlacesNothing()
    {
        const QPointF untidy = place("Software") + QPointF(300, 0);
        session().preview(moveNodes(document(), std::vector{named("Software")}, {300, 0}));
        session().cancelPreview();
        addChild("Support menu");
        QVERIFY(place("Software") != untidy);
        QCOMPARE(place("Software").x(), place("Hardware").x());
    }

    void pinnedNodesStay()
    {
        session().apply(QStringLiteral("Pin"), setPositionPinned(document(), std::vector{named("Hardware")}, true));
        const QPointF pinned = place("Hardware");
        addChild("Sales");
        QCOMPARE(place("Hardware"), pinned);
        QCOMPARE(countOverlaps(document()), 0);
    }

    void theCanvasIsToldWhatToGlideFrom()
    {
        QSignalSpy rearranged(&session(), &DocumentSession::rearranged);
        addChild("Sales");
        QCOMPARE(rearranged.size(), 1);
        commands::rename(session(), named("Sales"), QStringLiteral("Orders"));
        QCOMPARE(rearranged.size(), 1);
    }

    void anIdThatComesAgainIsAnotherNode()
    {
        const NodeId first = addChild("Support menu");
        session().apply(QStringLiteral("Move"), moveNodes(document(), std::vector{first}, {900, 900}));
        session().selection().setNode(first);
        commands::removeSelection(session());
        const NodeId second = addChild("Support menu");
        QCOMPARE(second, first);
        QCOMPARE(positionOf(document(), second).x(), place("Hardware").x());
    }

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<LiveTidy> m_tidy;

    DocumentSession& session() { return m_fixture->session; }
    const Document& document() { return m_fixture->document(); }
    NodeId named(const char* name) { return nodeNamed(document(), name); }
    QPointF place(const char* name) { return positionOf(document(), named(name)); }
    NodeId addChild(const char* parent)
    {
        session().selection().setNode(named(parent));
        return *commands::addChild(session());
    }
    void drag(const char* name, QPointF distance)
    {
        session().preview(moveNodes(document(), std::vector{named(name)}, distance));
        session().commitPreview(QStringLiteral("Move"));
    }
};

QTEST_MAIN(TestLiveTidy)
#include "tst_livetidy.moc"
