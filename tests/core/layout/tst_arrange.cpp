// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/changeset.h"
#include "core/layout/arrange.h"
#include "core/layout/geometry.h"
#include "tests/support/drawing.h"
#include "tests/support/printing.h"
#include "tests/support/randomdocument.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nestline;

namespace {

std::vector<NodeId> allNodes(const Document& document)
{
    std::vector<NodeId> ids;
    for (const auto& [id, row] : document.nodes)
        ids.push_back(id);
    return ids;
}

} // namespace

/// Lining nodes up and spacing them out.
class TestArrange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesLineUpSixWays_data()
    {
        QTest::addColumn<Alignment>("alignment");
        QTest::addColumn<std::vector<QPointF>>("expected");
        QTest::newRow("left") << Alignment::Left << std::vector<QPointF>{{10, 300}, {10, 40}, {10, 100}};
        QTest::newRow("centre") << Alignment::Centre << std::vector<QPointF>{{110, 300}, {110, 40}, {110, 100}};
        QTest::newRow("right") << Alignment::Right << std::vector<QPointF>{{210, 300}, {210, 40}, {210, 100}};
        QTest::newRow("top") << Alignment::Top << std::vector<QPointF>{{10, 40}, {210, 40}, {50, 40}};
        QTest::newRow("middle") << Alignment::Middle << std::vector<QPointF>{{10, 170}, {210, 170}, {50, 170}};
        QTest::newRow("bottom") << Alignment::Bottom << std::vector<QPointF>{{10, 300}, {210, 300}, {50, 300}};
    }
    void nodesLineUpSixWays()
    {
        QFETCH(Alignment, alignment);
        QFETCH(std::vector<QPointF>, expected);
        const Document document = placedNodes({{10, 300}, {210, 40}, {50, 100}});
        QCOMPARE(placesOf(aligned(document, allNodes(document), alignment)), expected);
    }

    void gapsBecomeEqualBetweenTheOutermost()
    {
        const Document document = placedNodes({{900, 0}, {0, 10}, {210, 20}, {650, 30}});
        const Document spaced = distributed(document, allNodes(document), Axis::Horizontal);
        QCOMPARE(placesOf(spaced), (std::vector<QPointF>{{900, 0}, {0, 10}, {300, 20}, {600, 30}}));
        QCOMPARE(averageGap(document, allNodes(document), Axis::Horizontal), std::optional(300 - 196.0));
    }

    void aGivenGapIsKeptFromTheFirstOn()
    {
        const Document document = placedNodes({{5, 200}, {5, 20}, {5, 700}});
        const Document spaced = distributed(document, allNodes(document), Axis::Vertical, 40);
        QCOMPARE(placesOf(spaced), (std::vector<QPointF>{{5, 120}, {5, 20}, {5, 220}}));
    }

    void fewerThanTwoNodesStay()
    {
        const Document document = placedNodes({{5, 200}, {70, 20}});
        for (const std::vector<NodeId>& ids :
             {std::vector<NodeId>{}, {numberedNode(1)}, {numberedNode(1), numberedNode(7)}}) {
            QVERIFY(aligned(document, ids, Alignment::Top).sharesStorageWith(document));
            QVERIFY(distributed(document, ids, Axis::Vertical).sharesStorageWith(document));
            QVERIFY(!averageGap(document, ids, Axis::Vertical));
        }
    }

    void anyDesignKeepsItsMeaningAndOrder()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 50; ++round) {
            const Document document = randomDocument(random, {.nodes = 12});
            const std::vector<NodeId> ids = allNodes(document);
            const Document spaced = distributed(document, ids, Axis::Horizontal);
            QVERIFY(!difference(document, spaced).touchesMeaning());
            QVERIFY(distributed(spaced, ids, Axis::Horizontal) == spaced);
            std::vector<double> columns;
            for (const QPointF& place : placesOf(spaced))
                columns.push_back(place.x());
            std::sort(columns.begin(), columns.end());
            const double step = (columns.back() - columns.front()) / static_cast<double>(columns.size() - 1);
            for (size_t i = 1; i < columns.size(); ++i)
                QVERIFY(std::abs(columns[i] - columns[i - 1] - step) <= 1); // places are whole units
            const Document lined = aligned(document, ids, Alignment::Left);
            QVERIFY(aligned(lined, ids, Alignment::Right) == lined);
        }
    }
};

QTEST_GUILESS_MAIN(TestArrange)
#include "tst_arrange.moc"
