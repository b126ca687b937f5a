// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/direction.h"
#include "core/layout/flow.h"
#include "core/layout/insertion.h"
#include "tests/support/drawing.h"

#include <QTest>

using namespace nestline;

/// Cards that are put between two others.
class TestInsertion : public QObject
{
    Q_OBJECT

    // The drawing of nodes n0, n1, ..., with n1 between n0 and n2; places are along and across the flow.
    static std::vector<QPointF> between(std::vector<QPointF> places, FlowDirection direction,
                                        const FoldedBranches& branches = {})
    {
        for (QPointF& place : places)
            place = alongFlow(place, direction);
        const Document document = withDirection(placedNodes(places), direction);
        places = placesOf(withCardBetween(document, numberedNode(0), numberedNode(1), numberedNode(2), branches));
        for (QPointF& place : places)
            place = alongFlow(place, direction);
        return places;
    }

private Q_SLOTS:
    void neighboursMakeRoom_data()
    {
        QTest::addColumn<FlowDirection>("direction");
        QTest::newRow("to the right") << FlowDirection::LeftToRight;
        QTest::newRow("down") << FlowDirection::TopToBottom;
    }
    void neighboursMakeRoom()
    {
        QFETCH(FlowDirection, direction);
        const double pitch = columnPitch(direction);
        const double far = 1000; // across the flow
        // A column's width apart, so that one column is missing; what lies beside and before stays.
        QCOMPARE(
            between({{0, 0}, {pitch / 2, 0}, {pitch, 0}, {pitch, far}, {2 * pitch, 0}, {0, far}}, direction),
            (std::vector<QPointF>{{0, 0}, {pitch, 0}, {2 * pitch, 0}, {2 * pitch, far}, {3 * pitch, 0}, {0, far}}));
        // A part of one is missing.
        QCOMPARE(between({{0, 0}, {pitch, 0}, {2 * pitch - 40, 0}}, direction),
                 (std::vector<QPointF>{{0, 0}, {pitch, 0}, {2 * pitch, 0}}));
    }

    void whereThereIsRoomNothingElseMoves()
    {
        const double pitch = columnPitch(FlowDirection::LeftToRight);
        const std::vector<QPointF> places{{0, 0}, {pitch + 20, 10}, {3 * pitch, 0}};
        QCOMPARE(between(places, FlowDirection::LeftToRight), places);
        // Only the card itself, if it was dropped too near.
        QCOMPARE(between({{0, 0}, {pitch - 50, 10}, {3 * pitch, 0}}, FlowDirection::LeftToRight),
                 (std::vector<QPointF>{{0, 0}, {pitch, 10}, {3 * pitch, 0}}));
    }

    void noCardIsCovered()
    {
        const double pitch = columnPitch(FlowDirection::LeftToRight);
        const std::vector<QPointF> places =
            between({{0, 0}, {pitch, 0}, {pitch + 50, 0}, {pitch, 20}}, FlowDirection::LeftToRight);
        QCOMPARE(places[2], QPointF(2 * pitch, 0));
        QCOMPARE(places[3], QPointF(pitch, 20));
        QVERIFY(!cardRect(places[1]).intersects(cardRect(places[3])));
        QCOMPARE(places[1].x(), pitch);
    }

    void onAWayBackTheCardStaysWhereItIsPut()
    {
        const std::vector<QPointF> places{{600, 0}, {300, 90}, {0, 0}, {900, 0}};
        QCOMPARE(between(places, FlowDirection::LeftToRight), places);
        // Unless it was put onto another.
        const std::vector<QPointF> apart = between({{600, 0}, {500, 20}, {0, 0}}, FlowDirection::LeftToRight);
        QVERIFY(!cardRect(apart[1]).intersects(cardRect(apart[0])));
    }

    void whatIsFoldedUpGoesWithItsCard()
    {
        const FoldedBranches branches{{numberedNode(2), {numberedNode(3)}}};
        QCOMPARE(between({{0, 0}, {150, 0}, {300, 0}, {200, 500}}, FlowDirection::LeftToRight, branches),
                 (std::vector<QPointF>{{0, 0}, {300, 0}, {600, 0}, {500, 500}}));
    }
};

QTEST_GUILESS_MAIN(TestInsertion)
#include "tst_insertion.moc"
