// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/clipboard.h"
#include "core/edits/nodes.h"
#include "core/edits/pins.h"
#include "core/io/native/nativeformat.h"
#include "core/io/notation/notation.h"
#include "core/layout/geometry.h"
#include "core/layout/tidy.h"
#include "tests/support/drawing.h"
#include "tests/support/printing.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace nestline;

namespace {

Document twoTrees()
{
    return tidied(*documentFromNotation(QStringLiteral("Main line +14255550100\n"
                                                       "  1 Sales [queue]\n"
                                                       "  2 Support menu\n"
                                                       "    1 Hardware [queue]\n"
                                                       "    2 Software [queue]\n"
                                                       "Branch +14255550200\n"
                                                       "  1 Parts [queue]\n")));
}

Document pinnedAt(const Document& document, const NodeId& id, QPointF position)
{
    Document next = *setPositionPinned(document, std::vector{id}, true);
    next.positions = next.positions.with(id, position);
    return next;
}

std::vector<NodeId> allNodes(const Document& document)
{
    std::vector<NodeId> ids;
    for (const auto& [id, node] : document.nodes)
        ids.push_back(id);
    return ids;
}

/// A forest with shared targets and without cycles of which some nodes are pinned, far from each other.
Document randomWithPins(quint32 seed)
{
    QRandomGenerator random(seed);
    Document document;
    const auto id = [](int index) { return NodeId(QStringLiteral("n%1").arg(index, 3, 10, QLatin1Char('0'))); };
    int links = 0;
    for (int node = 0; node < 60; ++node) {
        document.nodes = document.nodes.with(id(node), Node{});
        for (int way = random.bounded(3); way > 0 && node > 0; --way) {
            const LinkId link(QStringLiteral("l%1").arg(links++));
            document.links = document.links.with(link, Link{id(random.bounded(node)), id(node), Trigger::Forward});
        }
    }
    document = tidied(document, {.direction = seed % 2 == 0 ? FlowDirection::LeftToRight : FlowDirection::TopToBottom});
    for (int node = 0; node < 60; ++node) {
        if (random.bounded(8) == 0)
            document = pinnedAt(document, id(node), QPointF(random.bounded(4000), 300.0 * node));
    }
    return document;
}

} // namespace

class TestPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePinMovesThePictureToIt()
    {
        const Document document = twoTrees();
        const NodeId support = nodeNamed(document, "Support menu");
        const QPointF distance(510, -730);
        const Document pinned = pinnedAt(document, support, positionOf(document, support) + distance);
        QCOMPARE(tidied(pinned).positions, moveNodes(document, allNodes(document), distance).positions);
    }

    void treesOfFarPinsAreDrawnToThemAndTheRestStaysClear()
    {
        Document document = twoTrees();
        const NodeId main = nodeNamed(document, "Main line");
        const NodeId parts = nodeNamed(document, "Parts");
        document = pinnedAt(document, main, {100, 100});
        document = pinnedAt(document, parts, {2000, 3000});
        const Document tidy = tidied(document);
        QCOMPARE(positionOf(tidy, main), QPointF(100, 100));
        QCOMPARE(positionOf(tidy, parts), QPointF(2000, 3000));
        QCOMPARE(positionOf(tidy, nodeNamed(tidy, "Branch")).y(), 3000.0);
        QVERIFY(positionOf(tidy, nodeNamed(tidy, "Branch")).x() < 2000);
        QCOMPARE(countOverlaps(tidy), 0);
    }

    void pinnedNodesStayAndNothingOverlaps()
    {
        for (quint32 seed = 0; seed < 80; ++seed) {
            const Document document = randomWithPins(seed);
            const Document tidy = tidied(document);
            for (const auto& [id, node] : document.nodes) {
                if (node.positionPinned)
                    QCOMPARE(positionOf(tidy, id), positionOf(document, id));
            }
            QCOMPARE(countOverlaps(tidy), 0);
            QCOMPARE(tidied(document), tidy);
            QCOMPARE(tidied(tidy), tidy);
        }
    }

    void nodesThatAreFreeStandAfterAllThatLeadToThem()
    {
        for (quint32 seed = 0; seed < 80; ++seed) {
            Document document = randomWithPins(seed);
            // Trees of their own have no order among each other: a common root makes it one tree.
            const NodeId root(QStringLiteral("a root"));
            document.nodes = document.nodes.with(root, Node{});
            for (const auto& [id, node] : document.nodes) {
                if (id != root)
                    document.links = document.links.with(LinkId(QStringLiteral("to ") + id.toString()),
                                                         Link{root, id, Trigger::Forward});
            }
            const FlowDirection direction = flowDirectionOf(document);
            const Document tidy = tidied(document);
            for (const auto& [id, link] : tidy.links) {
                if (!tidy.nodes.find(link.to)->positionPinned)
                    QVERIFY(alongFlow(positionOf(tidy, link.from), direction).x()
                            < alongFlow(positionOf(tidy, link.to), direction).x());
            }
        }
    }

    void otherWaysToTidyKeepThemToo()
    {
        Document document = twoTrees();
        const NodeId sales = nodeNamed(document, "Sales");
        document = pinnedAt(document, sales, {900, -400});
        QCOMPARE(positionOf(tidiedAround(document, {}), sales), QPointF(900, -400));
        QCOMPARE(positionOf(tidiedAmong(document, allNodes(document)), sales), QPointF(900, -400));
        QCOMPARE(countOverlaps(tidiedAmong(document, allNodes(document))), 0);
    }

    void aPinWithoutAPositionHoldsNothing()
    {
        Document document = twoTrees();
        const Document tidy = document;
        document = *setPositionPinned(document, std::vector{nodeNamed(document, "Sales")}, true);
        document.positions = {};
        QCOMPARE(tidied(document).positions, tidy.positions);
    }

    void copiesAreNotPinned()
    {
        const Document document = twoTrees();
        const NodeId sales = nodeNamed(document, "Sales");
        const Document pinned = *setPositionPinned(document, std::vector{sales}, true);
        const Pasted pasted = paste(pinned, excerpt(pinned, std::vector{sales}), {30, 30});
        QVERIFY(pasted.document.nodes.find(sales)->positionPinned);
        QVERIFY(!pasted.document.nodes.find(pasted.nodes.front())->positionPinned);
    }

    void aPinnedNodeThatIsGoneIsRefused()
    {
        const Document document = twoTrees();
        QVERIFY(!setPositionPinned(document, std::vector{NodeId(QStringLiteral("none"))}, true));
    }

    void filesKeepThem()
    {
        const Document document = twoTrees();
        const NodeId sales = nodeNamed(document, "Sales");
        const Document pinned = *setPositionPinned(document, std::vector{sales}, true);
        QVERIFY(writeNative(pinned).contains("\"positionPinned\": true"));
        QVERIFY(!writeNative(document).contains("positionPinned"));
        QCOMPARE(readNative(writeNative(pinned))->document.nodes, pinned.nodes);
    }
};

QTEST_GUILESS_MAIN(TestPins)
#include "tst_pins.moc"
