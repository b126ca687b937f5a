// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/flow.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace nestline;

class TestGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkRunsFromTheRightEdgeToTheLeftEdge()
    {
        const LinkCurve curve = linkCurve({0, 0}, {300, 100});
        QCOMPARE(curve.points[0], QPointF(196, 30));
        QCOMPARE(curve.tip, QPointF(300, 130));
        QCOMPARE(curve.at(0), curve.points[0]);
        QCOMPARE(curve.at(1), curve.label.center());
    }

    void theLabelStandsJustBeforeTheTarget()
    {
        const LinkCurve curve = linkCurve({0, 0}, {300, 0});
        QVERIFY(curve.label.right() < 300);
        QVERIFY(curve.label.left() > 196);
        QCOMPARE(curve.label.center().y(), 30.0);
        QCOMPARE(linkCurve({0, 0}, {300, 0}, {false, 0, 1}).label.size(), geometry::pill);
    }

    void labelsOfOneTargetDoNotCoverEachOther()
    {
        for (int count = 1; count <= 9; ++count) {
            std::vector<QRectF> labels;
            for (int slot = 0; slot < count; ++slot) {
                const QRectF label = linkCurve({0, 0}, {600, 0}, {true, slot, count}).label;
                for (const QRectF& other : labels)
                    QVERIFY(!label.intersects(other));
                labels.push_back(label);
            }
        }
    }

    void boundsHoldTheWholeCurve_data()
    {
        QTest::addColumn<QPointF>("to");
        QTest::newRow("right") << QPointF(300, 0);
        QTest::newRow("far below") << QPointF(300, 2000);
        QTest::newRow("back") << QPointF(-500, 40);
        QTest::newRow("itself") << QPointF(0, 0);
        QTest::newRow("just below") << QPointF(10, 90);
    }
    void boundsHoldTheWholeCurve()
    {
        QFETCH(QPointF, to);
        const LinkCurve curve = linkCurve({0, 0}, to);
        const QRectF bounds = curve.bounds().adjusted(-0.01, -0.01, 0.01, 0.01);
        for (const QPointF point : curve.flattened(40)) {
            QVERIFY(bounds.contains(point));
            QVERIFY(curve.distanceTo(point) < 2);
        }
    }

    void aWayBackPassesBelowBothCards()
    {
        const LinkCurve curve = linkCurve({500, 0}, {0, 50});
        QVERIFY(curve.at(0.5).y() > 50 + geometry::card.height());
    }

    void theDistanceGrowsAwayFromTheCurve()
    {
        const LinkCurve curve = linkCurve({0, 0}, {600, 0});
        QCOMPARE(curve.distanceTo({400, 30}), 0.0);
        QCOMPARE(curve.distanceTo({400, 50}), 20.0);
    }

    void downTheFlowALinkLeadsFromBottomToTop()
    {
        const LinkCurve curve = linkCurve({0, 0}, {100, 150}, {}, FlowDirection::TopToBottom);
        QCOMPARE(curve.points[0], QPointF(98, 60));
        QCOMPARE(curve.tip, QPointF(198, 150));
        QCOMPARE(heading(curve), QPointF(0, 1));
        QVERIFY(curve.label.bottom() < 150);
    }

    void labelsAboveATargetDoNotCoverEachOther()
    {
        for (const bool keycap : {true, false}) {
            for (int count = 1; count <= 9; ++count) {
                std::vector<QRectF> labels;
                for (int slot = 0; slot < count; ++slot) {
                    const LinkLabel label{keycap, slot, count};
                    const QRectF place = linkCurve({0, 0}, {0, 600}, label, FlowDirection::TopToBottom).label;
                    for (const QRectF& other : labels)
                        QVERIFY(!other.intersects(place));
                    labels.push_back(place);
                }
            }
        }
    }

    void aWayBackUpSwingsAroundBesideBothCards()
    {
        const LinkCurve curve = linkCurve({0, 500}, {50, 0}, {}, FlowDirection::TopToBottom);
        QVERIFY(curve.at(0.5).x() > 50 + geometry::card.width());
    }

    void theFlowGoesWhereMostLinksLeadOneColumnOn()
    {
        Document document;
        const NodeId a(QStringLiteral("a"));
        const NodeId b(QStringLiteral("b"));
        document.links = document.links.with(LinkId(QStringLiteral("l")), Link{a, b});
        QCOMPARE(flowDirectionOf(document), FlowDirection::LeftToRight);
        document.positions = document.positions.with(b, {100, columnPitch(FlowDirection::TopToBottom)});
        QCOMPARE(flowDirectionOf(document), FlowDirection::TopToBottom);
        document.positions = document.positions.with(b, {columnPitch(FlowDirection::LeftToRight), 100});
        QCOMPARE(flowDirectionOf(document), FlowDirection::LeftToRight);
    }
};

QTEST_GUILESS_MAIN(TestGeometry)
#include "tst_geometry.moc"
