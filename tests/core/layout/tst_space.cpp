// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/changeset.h"
#include "core/edits/pins.h"
#include "core/layout/branches.h"
#include "core/layout/geometry.h"
#include "core/layout/space.h"
#include "tests/support/printing.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace nestline;

namespace {

NodeId node(int index)
{
    return NodeId(QStringLiteral("n%1").arg(index));
}

/// Nodes n0, n1, ... at the given places.
Document placed(const std::vector<QPointF>& places)
{
    Document document;
    for (size_t i = 0; i < places.size(); ++i) {
        document.nodes = document.nodes.with(node(static_cast<int>(i)), Node{});
        document.positions = document.positions.with(node(static_cast<int>(i)), places[i]);
    }
    return document;
}

std::vector<QPointF> places(const Document& document)
{
    std::vector<QPointF> result;
    for (const auto& [id, row] : document.nodes)
        result.push_back(positionOf(document, id));
    return result;
}

bool anyOverlap(const Document& document)
{
    const std::vector<QPointF> corners = places(document);
    for (size_t i = 0; i < corners.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (cardRect(corners[i]).intersects(cardRect(corners[j])))
                return true;
        }
    }
    return false;
}

} // namespace

/// Making space, and closing it.
class TestSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBeginsBeyondTheLineMoves()
    {
        const Document document = placed({{0, 0}, {300, 0}, {299, 500}});
        QCOMPARE(places(withSpace(document, {Axis::Horizontal, 300}, 50)),
                 (std::vector<QPointF>{{0, 0}, {350, 0}, {299, 500}}));
        QCOMPARE(places(withSpace(document, {Axis::Vertical, 1}, 50)),
                 (std::vector<QPointF>{{0, 0}, {300, 0}, {299, 550}}));
        QVERIFY(hasCardsBeyond(document, {Axis::Horizontal, 300}));
        QVERIFY(!hasCardsBeyond(document, {Axis::Horizontal, 301}));
        QVERIFY(withSpace(document, {Axis::Horizontal, 301}, 50).sharesStorageWith(document));
    }

    void pinnedCardsAreCarriedAlong()
    {
        const Document document = *setPositionPinned(placed({{0, 0}, {300, 0}}), std::vector{node(1)}, true);
        const Document spaced = withSpace(document, {Axis::Horizontal, 200}, 100);
        QCOMPARE(positionOf(spaced, node(1)), QPointF(400, 0));
        QVERIFY(spaced.nodes.find(node(1))->positionPinned);
    }

    void aFoldedBranchGoesWithItsCardOrStaysWithIt()
    {
        // n2 is folded up below n1, n3 below n0: neither is seen.
        const Document document = placed({{0, 0}, {400, 0}, {250, 90}, {700, 0}});
        const FoldedBranches branches{{node(0), {node(3)}}, {node(1), {node(2)}}};
        QCOMPARE(places(withSpace(document, {Axis::Horizontal, 300}, 50, branches)),
                 (std::vector<QPointF>{{0, 0}, {450, 0}, {300, 90}, {700, 0}}));
        QVERIFY(!hasCardsBeyond(document, {Axis::Horizontal, 500}, branches));
        QVERIFY(withSpace(document, {Axis::Horizontal, 500}, 50, branches).sharesStorageWith(document));
    }

    void aNodeFoldedUpBelowTwoCardsGoesWithTheOneThatGoes()
    {
        const Document document = placed({{0, 0}, {400, 0}, {800, 0}});
        const FoldedBranches branches{{node(0), {node(2)}}, {node(1), {node(2)}}};
        for (const int moved : {0, 1}) {
            Document next = document;
            next.positions = next.positions.with(node(moved), positionOf(document, node(moved)) + QPointF(10, 20));
            QCOMPARE(positionOf(withBranchesFollowing(document, next, branches), node(2)), QPointF(810, 20));
        }
    }

    void spaceIsClosedAsFarAsThereIsRoom()
    {
        // The nearest pair in a row decides: n1 and n3. n2 lies beside them.
        const Document document = placed({{0, 0}, {40, 100}, {150, 300}, {600, 110}, {900, 0}});
        const double room = 600 - 40 - geometry::card.width() - geometry::rowGap;
        QCOMPARE(roomBefore(document, {Axis::Horizontal, 400}), room);
        QCOMPARE(roomBefore(placed({{0, 0}, {190, 0}}), {Axis::Horizontal, 100}), 0.0); // they overlap already
        QCOMPARE(roomBefore(document, {Axis::Vertical, 250}), 300 - 100 - 60 - geometry::rowGap);
    }

    void whatIsFoldedUpTakesNoRoom()
    {
        const Document document = placed({{0, 0}, {300, 0}, {700, 0}});
        QVERIFY(roomBefore(document, {Axis::Horizontal, 600}) < 200);
        QCOMPARE(roomBefore(document, {Axis::Horizontal, 600}, {{node(0), {node(1)}}}), 504 - geometry::rowGap);
    }

    void closingNeverMakesCardsOverlap()
    {
        QRandomGenerator random(23);
        int closed = 0;
        for (int round = 0; round < 200; ++round) {
            std::vector<QPointF> corners;
            for (int i = 0; i < 5; ++i)
                corners.emplace_back(random.bounded(1500), random.bounded(600));
            const Document document = placed(corners);
            if (anyOverlap(document))
                continue;
            for (const Axis axis : {Axis::Horizontal, Axis::Vertical}) {
                const SpaceLine line{axis, axis == Axis::Horizontal ? 700.0 : 300.0};
                const double room = std::min(roomBefore(document, line), 5000.0);
                const Document next = withSpace(document, line, -room);
                QVERIFY(!anyOverlap(next));
                QVERIFY(!difference(document, next).touchesMeaning());
                closed += room > 0;
            }
        }
        QVERIFY(closed > 20);
    }
};

QTEST_GUILESS_MAIN(TestSpace)
#include "tst_space.moc"
