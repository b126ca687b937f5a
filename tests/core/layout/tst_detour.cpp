// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/detour.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nestline;

namespace {

bool passes(const LinkCurve& curve, const QRectF& card)
{
    const std::vector<QPointF> line = curve.flattened(200);
    return std::any_of(line.begin(), line.end(), [&](QPointF point) { return card.contains(point); });
}

/// Where the card of a tidy drawing stands in a column and, across the flow, in a row.
QPointF at(int column, int row, FlowDirection direction)
{
    return alongFlow({column * columnPitch(direction), row * (cardAlongFlow(direction).height() + geometry::rowGap)},
                     direction);
}

} // namespace

class TestDetour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkToTheNextColumnTakesNoDetour()
    {
        const auto right = FlowDirection::LeftToRight;
        QVERIFY(!mayDetour(linkCurve(at(0, 0, right), at(1, 4, right), {}, right), right));
        QVERIFY(!mayDetour(linkCurve(at(2, 0, right), at(0, 0, right), {}, right), right));
        QVERIFY(mayDetour(linkCurve(at(0, 0, right), at(2, 0, right), {}, right), right));
        QVERIFY(!mayDetour(linkCurve(at(0, 0, right), at(9, 0, right), {}, right), right));
    }

    void whatIsInNobodysWayStaysAsItIs()
    {
        const auto right = FlowDirection::LeftToRight;
        const LinkCurve curve = linkCurve(at(0, 0, right), at(2, 0, right), {}, right);
        const std::vector cards{cardRect(at(1, 1, right)), cardRect(at(1, -1, right))};
        QVERIFY(detoured(curve, cards, right) == curve);
    }

    void theLineGoesBetweenTheCardsOfATidyColumn_data()
    {
        QTest::addColumn<bool>("down");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("row");
        for (const bool down : {false, true}) {
            for (const int row : {0, 1}) {
                for (int columns = 2; columns <= (down ? 2 : 3); ++columns)
                    QTest::addRow("%s, %d columns, row %d", down ? "down" : "right", columns, row)
                        << down << columns << row;
            }
        }
    }
    void theLineGoesBetweenTheCardsOfATidyColumn()
    {
        QFETCH(bool, down);
        QFETCH(int, columns);
        QFETCH(int, row);
        const auto direction = down ? FlowDirection::TopToBottom : FlowDirection::LeftToRight;
        std::vector<QRectF> cards;
        for (int column = 1; column < columns; ++column) {
            for (int other = -2; other <= 2; ++other)
                cards.push_back(cardRect(at(column, other, direction)));
        }
        const LinkCurve curve = linkCurve(at(0, 0, direction), at(columns, row, direction), {}, direction);
        const LinkCurve way = detoured(curve, cards, direction);
        QCOMPARE(way.points[0], curve.points[0]);
        QCOMPARE(way.points[3], curve.points[3]);
        QCOMPARE(way.tip, curve.tip);
        for (const QRectF& card : cards)
            QVERIFY(!passes(way, card));
    }

    void withoutAWayAroundTheLineStays()
    {
        const auto right = FlowDirection::LeftToRight;
        const LinkCurve curve = linkCurve(at(0, 0, right), at(2, 0, right), {}, right);
        std::vector<QRectF> wall;
        for (int step = -20; step <= 20; ++step)
            wall.push_back(cardRect(at(1, 0, right) + QPointF(0, 60 * step)));
        QVERIFY(detoured(curve, wall, right) == curve);
    }

    void noDetourIsWorseThanTheStraightWay()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            const auto direction = seed % 2 == 0 ? FlowDirection::LeftToRight : FlowDirection::TopToBottom;
            std::vector<QRectF> cards;
            for (int i = 0; i < 12; ++i)
                cards.push_back(cardRect(at(random.bounded(1, 3), random.bounded(-3, 4), direction)));
            const LinkCurve curve = linkCurve(at(0, random.bounded(3), direction), at(3, 0, direction), {}, direction);
            const LinkCurve way = detoured(curve, cards, direction);
            QVERIFY(way == curve
                    || std::none_of(cards.begin(), cards.end(), [&](const QRectF& card) { return passes(way, card); }));
            QVERIFY(detoured(curve, cards, direction) == way);
        }
    }
};

QTEST_GUILESS_MAIN(TestDetour)
#include "tst_detour.moc"
