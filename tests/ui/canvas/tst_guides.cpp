// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "tests/ui/support/fakecanvasservices.h"
#include "tests/support/printing.h"
#include "ui/canvas/tools/guides.h"
#include "ui/canvas/tools/placetool.h"
#include "ui/canvas/tools/selecttool.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

namespace {

const NodeId mainMenu(QStringLiteral("n1"));
const NodeId sales(QStringLiteral("n2"));
const NodeId spare(QStringLiteral("n3"));
const LinkId way(QStringLiteral("l1"));

CanvasEvent at(QPointF point, Hit hit = {}, Qt::KeyboardModifiers modifiers = {})
{
    return {point, point, modifiers, std::move(hit)};
}

Hit on(const NodeId& node)
{
    return {Hit::Kind::Node, node, {}};
}

} // namespace

/// What a dragged card lines up with, and links that it is put into.
class TestGuides : public QObject
{
    Q_OBJECT

    FakeCanvasServices services;

    /// Drags the middle of a node's card to a place, one step before the last.
    void dragTo(SelectTool& tool, const NodeId& node, QPointF place, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF from = cardRect(positionOf(services.base, node)).center();
        tool.press(at(from, on(node)));
        tool.move(at((from + place) / 2, on(node), modifiers));
        tool.move(at(place, on(node), modifiers));
    }

private Q_SLOTS:
    void init()
    {
        services = FakeCanvasServices();
        services.base = *documentFromNotation(QStringLiteral("Main\n  1 Sales [queue]\nSpare\n"));
        services.base.positions =
            services.base.positions.with(mainMenu, {0, 0}).with(sales, {600, 0}).with(spare, {0, 400});
        services.snap = {.toGrid = true, .toGuides = true};
    }

    void theNearestPulls_data()
    {
        QTest::addColumn<QRectF>("dragged");
        QTest::addColumn<GuidePull>("pull");
        // The neighbours are 100 wide and 40 high, at (0, 0) and (150, 0).
        QTest::newRow("left edges") << QRectF(4, 200, 60, 40) << GuidePull{-4, {}};
        QTest::newRow("right edges") << QRectF(37, 200, 60, 40) << GuidePull{3, {}};
        QTest::newRow("middles") << QRectF(18, 200, 60, 40) << GuidePull{2, {}};
        QTest::newRow("rows") << QRectF(500, -3, 60, 40) << GuidePull{{}, 3};
        QTest::newRow("equal gap after") << QRectF(303, 3, 60, 40) << GuidePull{-3, -3};
        QTest::newRow("equal gap before") << QRectF(-114, 10, 60, 20) << GuidePull{4, 0};
        QTest::newRow("too far") << QRectF(400, 200, 60, 40) << GuidePull{};
    }
    void theNearestPulls()
    {
        QFETCH(QRectF, dragged);
        QFETCH(GuidePull, pull);
        const std::vector<QRectF> neighbours{QRectF(0, 0, 100, 40), QRectF(150, 0, 100, 40)};
        QCOMPARE(guidePull(dragged, neighbours, 6), pull);
    }

    void aGuideReachesOverAllThatLinesUp()
    {
        const std::vector<QRectF> neighbours{QRectF(0, 0, 100, 40), QRectF(0, 300, 100, 40)};
        const std::vector<Guide> guides = guidesAt(QRectF(0, 100, 100, 40), neighbours);
        QCOMPARE(guides, std::vector<Guide>{(Guide{Guide::Kind::Alignment, QLineF(50, 0, 50, 340)})});
    }

    void equalGapsAreShownTogether()
    {
        const std::vector<QRectF> neighbours{QRectF(0, 0, 100, 40), QRectF(400, 0, 100, 40)};
        const std::vector<Guide> guides = guidesAt(QRectF(200, 4, 100, 40), neighbours);
        QCOMPARE(guides, (std::vector<Guide>{{Guide::Kind::Gap, QLineF(100, 24, 200, 24)},
                                             {Guide::Kind::Gap, QLineF(300, 24, 400, 24)}}));
    }

    void aDraggedCardLinesUpAndSaysSo()
    {
        services.base.positions = services.base.positions.with(mainMenu, {3, 7}); // not on the grid
        SelectTool tool(services);
        dragTo(tool, spare, QPointF(3 + 98 + 4, 200 + 30)); // four pixels beside
        QCOMPARE(positionOf(services.visible(), spare), QPointF(3, 200));
        QVERIFY(!services.overlay.guides.empty());
        tool.release(at({105, 230}));
        QCOMPARE(services.commits, QStringList{QStringLiteral("Move")});
        QVERIFY(services.overlay.guides.empty());
    }

    void altSuspendsGridAndGuides()
    {
        SelectTool tool(services);
        dragTo(tool, spare, QPointF(98 + 3, 203 + 30), Qt::AltModifier);
        QCOMPARE(positionOf(services.visible(), spare), QPointF(3, 203));
        QVERIFY(services.overlay.guides.empty());
    }

    void withoutSnappingACardGoesWhereItIsPut()
    {
        services.snap = {.toGrid = false, .toGuides = false};
        SelectTool tool(services);
        dragTo(tool, spare, QPointF(98 + 3, 203 + 30));
        QCOMPARE(positionOf(services.visible(), spare), QPointF(3, 203));
    }

    void aNodeWithoutLinksDroppedOnALinkIsPutIntoIt()
    {
        services.snap = {.toGrid = true, .toGuides = false};
        const Document before = services.base;
        SelectTool tool(services);
        dragTo(tool, spare, {398, 30}); // the line is straight there
        QVERIFY2(services.overlay.hint.contains(QLatin1String("Main")), qPrintable(services.overlay.hint));
        QCOMPARE(services.visible().links.find(way)->to, spare);
        QCOMPARE(services.visible().links.size(), 2);
        // Farther on, the link is as it was.
        tool.move(at({398, 300}, on(spare)));
        QCOMPARE(services.visible().links, before.links);
        tool.move(at({398, 34}, on(spare)));
        tool.release(at({398, 34}));
        QCOMPARE(services.commits, QStringList{QStringLiteral("Put into a link")});
        QCOMPARE(services.base.links.find(way)->to, spare);
        QCOMPARE(positionOf(services.base, spare), QPointF(300, 0));
    }

    void aNodeWithLinksOrCopiesOnlyMove()
    {
        SelectTool tool(services);
        dragTo(tool, sales, {398, 30});
        QCOMPARE(services.visible().links, services.base.links);
        tool.cancel();
        dragTo(tool, spare, {398, 30}, Qt::ControlModifier);
        QCOMPARE(services.visible().links, services.base.links);
    }

    void aPlacedNodeIsPutIntoTheLinkBelow()
    {
        PlaceTool tool(services, NodeKind::CallQueue);
        tool.hover(at({398, 30}));
        QVERIFY(!services.overlay.ghost);
        QCOMPARE(services.visible().nodes.size(), 4);
        tool.hover(at({398, 300}));
        QVERIFY(services.overlay.ghost && !services.shown);
        tool.press(at({398, 30}));
        tool.release(at({398, 30}));
        QCOMPARE(services.base.links.size(), 2);
        const NodeId added = services.base.links.find(way)->to;
        QCOMPARE(services.base.nodes.find(added)->kind, NodeKind::CallQueue);
        QCOMPARE(services.nodes, std::set<NodeId>{added});
    }

    void anEndIsPlacedBesideALink()
    {
        PlaceTool tool(services, NodeKind::Person);
        tool.hover(at({398, 30}));
        QVERIFY(services.overlay.ghost && !services.shown);
    }

    void leavingTheCanvasTakesThePreviewAway()
    {
        PlaceTool tool(services, NodeKind::CallQueue);
        tool.hover(at({398, 30}));
        QVERIFY(services.shown);
        tool.leave();
        QVERIFY(!services.shown);
        QCOMPARE(services.overlay, Overlay());
    }
};

QTEST_MAIN(TestGuides)
#include "tst_guides.moc"
