// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/changeset.h"
#include "core/edits/pins.h"
#include "core/layout/branches.h"
#include "core/layout/geometry.h"
#include "core/layout/space.h"
#include "tests/support/drawing.h"
#include "tests/support/printing.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace nestline;

/// Making space, and closing it.
class TestSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBeginsBeyondTheLineMoves()
    {
        const Document document = placedNodes({{0, 0}, {300, 0}, {299, 500}});
        QCOMPARE(placesOf(withSpace(document, {Axis::Horizontal, 300}, 50)),
                 (std::vector<QPointF>{{0, 0}, {350, 0}, {299, 500}}));
        QCOMPARE(placesOf(withSpace(document, {Axis::Vertical, 1}, 50)),
                 (std::vector<QPointF>{{0, 0}, {300, 0}, {299, 550}}));
        QVERIFY(hasCardsBeyond(document, {Axis::Horizontal, 300}));
        QVERIFY(!hasCardsBeyond(document, {Axis::Horizontal, 301}));
        QVERIFY(withSpace(document, {Axis::Horizontal, 301}, 50).sharesStorageWith(document));
    }

    void pinnedCardsAreCarriedAlong()
    {
        const Document document =
            *setPositionPinned(placedNodes({{0, 0}, {300, 0}}), std::vector{numberedNode(1)}, true);
        const Document spaced = withSpace(document, {Axis::Horizontal, 200}, 100);
        QCOMPARE(positionOf(spaced, numberedNode(1)), QPointF(400, 0));
        QVERIFY(spaced.nodes.find(numberedNode(1))->positionPinned);
    }

    void aFoldedBranchGoesWithItsCardOrStaysWithIt()
    {
        // n2 is folded up below n1, n3 below n0: neither is seen.
        const Document document = placedNodes({{0, 0}, {400, 0}, {250, 90}, {700, 0}});
        const FoldedBranches branches{{numberedNode(0), {numberedNode(3)}}, {numberedNode(1), {numberedNode(2)}}};
        QCOMPARE(placesOf(withSpace(document, {Axis::Horizontal, 300}, 50, branches)),
                 (std::vector<QPointF>{{0, 0}, {450, 0}, {300, 90}, {700, 0}}));
        QVERIFY(!hasCardsBeyond(document, {Axis::Horizontal, 500}, branches));
        QVERIFY(withSpace(document, {Axis::Horizontal, 500}, 50, branches).sharesStorageWith(document));
    }

    void aNodeFoldedUpBelowTwoCardsGoesWithTheOneThatGoes()
    {
        const Document document = placedNodes({{0, 0}, {400, 0}, {800, 0}});
        const FoldedBranches branches{{numberedNode(0), {numberedNode(2)}}, {numberedNode(1), {numberedNode(2)}}};
        for (const int moved : {0, 1}) {
            Document next = document;
            next.positions =
                next.positions.with(numberedNode(moved), positionOf(document, numberedNode(moved)) + QPointF(10, 20));
            QCOMPARE(positionOf(withBranchesFollowing(document, next, branches), numberedNode(2)), QPointF(810, 20));
        }
    }

    void spaceIsClosedAsFarAsThereIsRoom()
    {
        // The nearest pair in a row decides: n1 and n3. n2 lies beside them.
        const Document document = placedNodes({{0, 0}, {40, 100}, {150, 300}, {600, 110}, {900, 0}});
        const double room = 600 - 40 - geometry::card.width() - geometry::rowGap;
        QCOMPARE(roomBefore(document, {Axis::Horizontal, 400}), room);
        QCOMPARE(roomBefore(placedNodes({{0, 0}, {190, 0}}), {Axis::Horizontal, 100}), 0.0); // they overlap already
        QCOMPARE(roomBefore(document, {Axis::Vertical, 250}), 300 - 100 - 60 - geometry::rowGap);
    }

    void whatIsFoldedUpTakesNoRoom()
    {
        const Document document = placedNodes({{0, 0}, {300, 0}, {700, 0}});
        QVERIFY(roomBefore(document, {Axis::Horizontal, 600}) < 200);
        QCOMPARE(roomBefore(document, {Axis::Horizontal, 600}, {{numberedNode(0), {numberedNode(1)}}}),
                 504 - geometry::rowGap);
    }

    void closingNeverMakesCardsOverlap()
    {
        QRandomGenerator random(23);
        int closed = 0;
        for (int round = 0; round < 200; ++round) {
            std::vector<QPointF> corners;
            for (int i = 0; i < 5; ++i)
                corners.emplace_back(random.bounded(1500), random.bounded(600));
            const Document document = placedNodes(corners);
            if (countOverlaps(document) > 0)
                continue;
            for (const Axis axis : {Axis::Horizontal, Axis::Vertical}) {
                const SpaceLine line{axis, axis == Axis::Horizontal ? 700.0 : 300.0};
                const double room = std::min(roomBefore(document, line), 5000.0);
                const Document next = withSpace(document, line, -room);
                QCOMPARE(countOverlaps(next), 0);
                QVERIFY(!difference(document, next).touchesMeaning());
                closed += room > 0;
            }
        }
        QVERIFY(closed > 20);
    }
};

QTEST_GUILESS_MAIN(TestSpace)
#include "tst_space.moc"
