// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/tidy.h"
#include "core/io/notation/notation.h"
#include "tests/ui/support/fakecanvasservices.h"
#include "tests/support/printing.h"
#include "ui/canvas/tools/connecttool.h"
#include "ui/canvas/tools/pantool.h"
#include "ui/canvas/tools/placetool.h"
#include "ui/canvas/tools/selecttool.h"
#include "ui/canvas/tools/toolmanager.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

namespace {

const NodeId menu(QStringLiteral("n1"));
const NodeId queue(QStringLiteral("n2"));
const NodeId operatorNode(QStringLiteral("n3"));
const LinkId toQueue(QStringLiteral("l1"));

CanvasEvent at(QPointF point, Hit hit = {}, Qt::KeyboardModifiers modifiers = {})
{
    return {point, point, modifiers, std::move(hit)};
}

Hit on(const NodeId& node, Hit::Kind kind = Hit::Kind::Node)
{
    return {kind, node, {}};
}

Hit on(const LinkId& link, Hit::Kind kind = Hit::Kind::Link)
{
    return {kind, {}, link};
}

} // namespace

class TestCanvasTools : public QObject
{
    Q_OBJECT

    FakeCanvasServices services;
    QPointF home; // of the queue

private Q_SLOTS:
    void init()
    {
        services = FakeCanvasServices();
        services.base =
            tidied(*documentFromNotation(QStringLiteral("Main\n  1 Sales [queue]\nReception [operator]\n")));
        home = positionOf(services.base, queue);
    }

    void clickSelectsOneNode()
    {
        SelectTool tool(services);
        services.nodes = {menu};
        tool.press(at({400, 20}, on(queue)));
        tool.release(at({400, 20}, on(queue)));
        QCOMPARE(services.nodes, std::set<NodeId>{queue});
    }

    void modifiersToggleTheSelection_data()
    {
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::newRow("shift") << Qt::ShiftModifier;
        QTest::newRow("control") << Qt::ControlModifier;
    }
    void modifiersToggleTheSelection()
    {
        QFETCH(Qt::KeyboardModifier, modifier);
        SelectTool tool(services);
        services.nodes = {menu};
        for (const auto& expected : {std::set{menu, queue}, std::set{menu}}) {
            tool.press(at({400, 20}, on(queue), modifier));
            tool.release(at({400, 20}, on(queue), modifier));
            QCOMPARE(services.nodes, expected);
        }
    }

    void aClickWithATremblingHandMovesNothing()
    {
        SelectTool tool(services);
        tool.press(at({400, 20}, on(queue)));
        tool.move(at({402, 21}, on(queue)));
        QVERIFY(std::holds_alternative<SelectTool::Pressed>(tool.state()));
        tool.release(at({402, 21}, on(queue)));
        QVERIFY(services.commits.isEmpty());
        QVERIFY(!services.shown);
    }

    void aDragShowsAPreviewAndCommitsOnce()
    {
        SelectTool tool(services);
        const Document before = services.base;
        tool.press(at({400, 20}, on(queue)));
        for (int x = 410; x <= 500; x += 10) {
            tool.move(at({static_cast<double>(x), 60}, on(queue)));
            QVERIFY(services.base.sharesStorageWith(before));
        }
        QVERIFY(std::holds_alternative<SelectTool::Moving>(tool.state()));
        tool.release(at({500, 60}, on(queue)));
        QCOMPARE(services.commits.size(), 1);
        QVERIFY(positionOf(services.base, queue) != home);
        QCOMPARE(services.base.nodes, before.nodes);
    }

    void aDragThatReturnsDoesNotDrift()
    {
        SelectTool tool(services);
        tool.press(at({400, 20}, on(queue)));
        tool.move(at({533, 177}, on(queue), Qt::AltModifier));
        tool.move(at({400, 20}, on(queue), Qt::AltModifier));
        QCOMPARE(positionOf(services.visible(), queue), home);
    }

    void dragsSnapToTheGridUnlessAltIsHeld()
    {
        SelectTool tool(services);
        tool.press(at({400, 20}, on(queue)));
        tool.move(at({413, 37}, on(queue)));
        const QPointF snapped = positionOf(services.visible(), queue);
        QCOMPARE(std::fmod(snapped.x(), geometry::grid), 0.0);
        QCOMPARE(std::fmod(snapped.y(), geometry::grid), 0.0);
        tool.move(at({413, 37}, on(queue), Qt::AltModifier));
        QCOMPARE(positionOf(services.visible(), queue), home + QPointF(13, 17));
    }

    void escapeRestoresTheOriginalPosition()
    {
        SelectTool tool(services);
        tool.press(at({400, 20}, on(queue)));
        tool.move(at({500, 120}, on(queue)));
        QVERIFY(tool.cancel());
        QCOMPARE(positionOf(services.visible(), queue), home);
        QVERIFY(std::holds_alternative<SelectTool::Idle>(tool.state()));
        QVERIFY(services.commits.isEmpty());
    }

    void controlDragLeavesTheOriginalAndSelectsTheCopy()
    {
        SelectTool tool(services);
        const auto count = services.base.nodes.size();
        tool.press(at({400, 20}, on(queue)));
        tool.move(at({500, 120}, on(queue), Qt::ControlModifier));
        tool.release(at({500, 120}, on(queue), Qt::ControlModifier));
        QCOMPARE(services.base.nodes.size(), count + 1);
        QCOMPARE(positionOf(services.base, queue), home);
        QCOMPARE(services.nodes.size(), size_t{1});
        QVERIFY(!services.nodes.contains(queue));
    }

    void aRubberBandSelectsWhatItTouches()
    {
        SelectTool tool(services);
        tool.press(at({-50, -50}));
        tool.move(at({2000, 2000}));
        QCOMPARE(services.nodes.size(), size_t{3});
        QVERIFY(services.overlay.rubberBand);
        tool.release(at({2000, 2000}));
        QVERIFY(!services.overlay.rubberBand);
        QCOMPARE(services.nodes.size(), size_t{3});
    }

    void escapeTakesARubberBandBack()
    {
        SelectTool tool(services);
        services.nodes = {menu};
        tool.press(at({-50, -50}, {}, Qt::ShiftModifier));
        tool.move(at({2000, 2000}, {}, Qt::ShiftModifier));
        QVERIFY(tool.cancel());
        QCOMPARE(services.nodes, std::set<NodeId>{menu});
    }

    void draggingTheHandleConnects()
    {
        SelectTool tool(services);
        tool.press(at({196, 30}, on(menu, Hit::Kind::NodeHandle)));
        tool.move(at({300, 90}));
        QVERIFY(services.overlay.draggedLink);
        QVERIFY(!services.shown);
        tool.move(at({320, 100}, on(operatorNode)));
        QCOMPARE(services.visible().links.size(), 2);
        QCOMPARE(services.base.links.size(), 1);
        QCOMPARE(services.overlay.linkTarget, operatorNode);
        tool.release(at({320, 100}, on(operatorNode)));
        QCOMPARE(services.base.links.size(), 2);
        QCOMPARE(services.commits.size(), 1);
    }

    void aRefusedLinkTellsTheReason()
    {
        ConnectTool tool(services);
        tool.press(at({0, 0}, on(operatorNode)));
        tool.move(at({400, 20}, on(queue)));
        QVERIFY(!services.overlay.hint.isEmpty());
        QVERIFY(!services.shown);
        tool.release(at({400, 20}, on(queue)));
        QCOMPARE(services.base.links.size(), 1);
        QVERIFY(services.calls.isEmpty());
    }

    void droppingALinkOnNothingAsksWhatToCreate()
    {
        SelectTool tool(services);
        tool.press(at({196, 30}, on(menu, Hit::Kind::NodeHandle)));
        tool.move(at({500, 300}));
        tool.release(at({500, 300}));
        QCOMPARE(services.calls, QStringList{QStringLiteral("choose child of n1")});
    }

    void clickingTheHandleAddsAChild()
    {
        SelectTool tool(services);
        tool.press(at({196, 30}, on(menu, Hit::Kind::NodeHandle)));
        tool.release(at({196, 30}, on(menu, Hit::Kind::NodeHandle)));
        QCOMPARE(services.calls, QStringList{QStringLiteral("child of n1")});
    }

    void draggingALinksEndReconnectsIt()
    {
        SelectTool tool(services);
        services.links = {toQueue};
        tool.press(at({300, 30}, on(toQueue, Hit::Kind::LinkEnd)));
        tool.move(at({20, 200}, on(operatorNode)));
        QCOMPARE(services.base.links.find(toQueue)->to, queue);
        tool.release(at({20, 200}, on(operatorNode)));
        QCOMPARE(services.base.links.find(toQueue)->to, operatorNode);
    }

    void droppingALinksEndOnNothingChangesNothing()
    {
        SelectTool tool(services);
        const Document before = services.base;
        tool.press(at({300, 30}, on(toQueue, Hit::Kind::LinkEnd)));
        tool.move(at({20, 900}));
        tool.release(at({20, 900}));
        QVERIFY(services.base.sharesStorageWith(before));
        QVERIFY(services.calls.isEmpty());
    }

    void anEndThatCannotBeIsRefusedWithTheReason()
    {
        SelectTool tool(services);
        const Document before = services.base;
        tool.press(at({300, 30}, on(toQueue, Hit::Kind::LinkEnd)));
        tool.move(at({20, 20}, on(menu)));
        QVERIFY(!services.overlay.hint.isEmpty());
        QVERIFY(!services.overlay.linkTarget && !services.shown);
        QVERIFY(tool.cancel());
        tool.press(at({200, 30}, on(toQueue, Hit::Kind::LinkStart)));
        tool.move(at({20, 200}, on(operatorNode))); // calls end there
        QVERIFY(services.overlay.seeksSource);
        QVERIFY2(services.overlay.hint.contains(QLatin1String("end")), qPrintable(services.overlay.hint));
        tool.release(at({20, 200}, on(operatorNode)));
        QVERIFY(services.base.sharesStorageWith(before));
        QCOMPARE(services.overlay, Overlay());
    }

    void clickingAKeycapEditsIt()
    {
        SelectTool tool(services);
        tool.press(at({280, 30}, on(toQueue, Hit::Kind::LinkLabel)));
        tool.release(at({280, 30}, on(toQueue, Hit::Kind::LinkLabel)));
        QCOMPARE(services.calls, QStringList{QStringLiteral("edit l1")});
    }

    void clickingABadgeExplainsIt()
    {
        SelectTool tool(services);
        tool.press(at({280, 0}, on(menu, Hit::Kind::NodeBadge)));
        tool.release(at({280, 0}, on(menu, Hit::Kind::NodeBadge)));
        QCOMPARE(services.calls, QStringList{QStringLiteral("explain n1")});
    }

    void theConnectToolLinksWithTwoClicks()
    {
        ConnectTool tool(services);
        tool.press(at({10, 10}, on(menu)));
        tool.release(at({10, 10}, on(menu)));
        QVERIFY(std::holds_alternative<ConnectTool::Linking>(tool.state()));
        tool.hover(at({20, 200}, on(operatorNode)));
        QCOMPARE(services.visible().links.size(), 2);
        tool.press(at({20, 200}, on(operatorNode)));
        tool.release(at({20, 200}, on(operatorNode)));
        QCOMPARE(services.base.links.size(), 2);
        QVERIFY(std::holds_alternative<ConnectTool::Idle>(tool.state()));
    }

    void thePlaceToolPlacesWhereItShows()
    {
        PlaceTool tool(services, NodeKind::CallQueue);
        services.tool = tool.id();
        tool.hover(at({500, 300}));
        QVERIFY(services.overlay.ghost);
        const QPointF shown = services.overlay.ghost->position;
        tool.press(at({500, 300}, {}, Qt::ShiftModifier));
        tool.release(at({500, 300}, {}, Qt::ShiftModifier));
        QCOMPARE(services.calls, QStringList{QStringLiteral("add at %1,%2").arg(shown.x()).arg(shown.y())});
        QCOMPARE(services.tool, tool.id());
        tool.press(at({500, 400}));
        tool.release(at({500, 400}));
        QCOMPARE(services.calls.size(), 2);
        QCOMPARE(services.tool, ToolId::select());
    }

    void thePanToolScrolls()
    {
        PanTool tool(services);
        tool.press(at({100, 100}));
        tool.move(at({90, 120}));
        tool.release(at({90, 120}));
        QCOMPARE(services.scrolled, QPointF(10, -20));
    }

    void escapeGoesBackStepByStep()
    {
        ToolManager tools(services, [](ToolId) {});
        tools.setTool(ToolId::connect());
        services.nodes = {menu};
        tools.press(at({10, 10}, on(menu)));
        tools.move(at({300, 300}));
        tools.escape();
        QVERIFY(!services.overlay.draggedLink);
        QCOMPARE(services.nodes, std::set<NodeId>{menu});
        tools.escape();
        QVERIFY(services.nodes.empty());
        QCOMPARE(tools.current(), ToolId::connect());
        tools.escape();
        QCOMPARE(tools.current(), ToolId::select());
    }

    void anotherToolEndsWhatIsUnderWay()
    {
        ToolManager tools(services, [](ToolId) {});
        tools.press(at({400, 20}, on(queue)));
        tools.move(at({500, 120}, on(queue)));
        tools.setTool(ToolId::pan());
        QVERIFY(!services.shown);
        QVERIFY(services.commits.isEmpty());
    }

    void panningInterruptsNoTool()
    {
        ToolManager tools(services, [](ToolId) {});
        tools.setTool(ToolId::connect());
        tools.setPanning(true);
        tools.press(at({100, 100}));
        tools.move(at({80, 100}));
        tools.release(at({80, 100}));
        tools.setPanning(false);
        QCOMPARE(services.scrolled, QPointF(20, 0));
        QCOMPARE(tools.current(), ToolId::connect());
    }
};

QTEST_GUILESS_MAIN(TestCanvasTools)
#include "tst_canvastools.moc"
