// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/detour.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace nestline;

namespace {

bool passes(const LinkCurve& curve, const QRectF& card)
{
    const std::vector<QPointF> line = curve.flattened(200);
    const QRectF inside = card.adjusted(1, 1, -1, -1); // lines begin and end at edges
    return std::any_of(line.begin(), line.end(), [&](QPointF point) { return inside.contains(point); });
}

/// Where the card of a tidy drawing stands in a column and, across the flow, in a row.
QPointF at(int column, int row, FlowDirection direction)
{
    return alongFlow({column * columnPitch(direction), row * (cardAlongFlow(direction).height() + geometry::rowGap)},
                     direction);
}

/// What stands between the ends of a link, which are at no matter which of these corners.
struct Drawing
{
    FlowDirection direction = FlowDirection::LeftToRight;
    LinkEnds ends;
    std::vector<QRectF> cards;

    LinkCurve plain() const { return linkCurve(ends.from, ends.to, {}, direction); }
    Detour detour() const
    {
        return detoured(plain(), ends, direction, [this](const std::vector<QRectF>& rooms) {
            std::vector<QRectF> found;
            for (const QRectF& card : cards) {
                if (std::any_of(rooms.begin(), rooms.end(), [&](const QRectF& room) { return room.intersects(card); }))
                    found.push_back(card);
            }
            return found;
        });
    }
    qsizetype passed(const LinkCurve& curve) const
    {
        return std::count_if(cards.begin(), cards.end(), [&](const QRectF& card) { return passes(curve, card); });
    }
};

/// A tidy drawing of some columns with cards in the rows from -4 to 4, and a link through it.
Drawing tidyDrawing(FlowDirection direction, int columns, LinkEnds ends)
{
    Drawing drawing{direction, ends, {}};
    for (int column = 0; column < columns; ++column) {
        for (int row = -4; row <= 4; ++row)
            drawing.cards.push_back(cardRect(at(column, row, direction)));
    }
    return drawing;
}

} // namespace

class TestDetour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInNobodysWayStaysAsItIs()
    {
        const auto right = FlowDirection::LeftToRight;
        const Drawing drawing{
            right, {at(0, 0, right), at(2, 0, right)}, {cardRect(at(1, 1, right)), cardRect(at(1, -1, right))}};
        QCOMPARE(drawing.detour().curve, drawing.plain());
    }

    void theLineGoesBetweenTheCardsOfTidyColumns_data()
    {
        QTest::addColumn<FlowDirection>("direction");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("row");
        for (const auto direction : {FlowDirection::LeftToRight, FlowDirection::TopToBottom}) {
            for (const auto& [from, to] : {std::pair(0, 2), {0, 3}, {0, 6}, {1, 0}, {2, 0}, {6, 0}, {1, 1}}) {
                for (const int row : {0, 1, 3}) {
                    if (from != to || row != 0)
                        QTest::addRow("%s, from %d to %d, row %d",
                                      direction == FlowDirection::TopToBottom ? "down" : "right", from, to, row)
                            << direction << from << to << row;
                }
            }
        }
    }
    void theLineGoesBetweenTheCardsOfTidyColumns()
    {
        QFETCH(FlowDirection, direction);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, row);
        const Drawing drawing = tidyDrawing(direction, 7, {at(from, 0, direction), at(to, row, direction)});
        const LinkCurve curve = drawing.plain();
        const LinkCurve way = drawing.detour().curve;
        QCOMPARE(way.start(), curve.start());
        QCOMPARE(way.end(), curve.end());
        QCOMPARE(way.tip, curve.tip);
        QCOMPARE(drawing.passed(way), 0);
    }

    // Where a bend ends and the next begins, the line goes on as it came: no corners.
    void theLineIsSmooth()
    {
        const auto right = FlowDirection::LeftToRight;
        for (const auto& [from, to] : {std::pair(0, 5), {5, 0}}) {
            const LinkCurve way = tidyDrawing(right, 7, {at(from, 0, right), at(to, 3, right)}).detour().curve;
            QVERIFY(way.cubics() > 1);
            for (size_t joint = 3; joint + 1 < way.points.size(); joint += 3) {
                QCOMPARE(way.points[joint - 1].y(), way.points[joint].y());
                QCOMPARE(way.points[joint + 1].y(), way.points[joint].y());
                QVERIFY((way.points[joint].x() - way.points[joint - 1].x())
                            * (way.points[joint + 1].x() - way.points[joint].x())
                        >= 0);
            }
        }
    }

    void withoutAWayAroundTheLineStays()
    {
        const auto right = FlowDirection::LeftToRight;
        Drawing wall{right, {at(0, 0, right), at(2, 0, right)}, {}};
        for (int step = -20; step <= 20; ++step)
            wall.cards.push_back(cardRect(at(1, 0, right) + QPointF(0, 60 * step)));
        QCOMPARE(wall.detour().curve, wall.plain());
    }

    // As they may stand if placed by hand: no columns to pass between.
    void theLineGoesRoundACardAnywhere()
    {
        for (const auto direction : {FlowDirection::LeftToRight, FlowDirection::TopToBottom}) {
            const QPointF before(cardAlongFlow(direction).width() + 15, 0);
            const QPointF beside(cardAlongFlow(direction).width() / 2 + 60, 90);
            const QPointF ahead(columnPitch(direction), 300);
            Drawing drawing{direction, {QPointF(), alongFlow(ahead, direction)}, {}};
            drawing.cards = {cardRect(alongFlow(before, direction)), cardRect(alongFlow(beside, direction)),
                             cardRect(drawing.ends.from), cardRect(drawing.ends.to)};
            QVERIFY(drawing.passed(drawing.plain()) > 0);
            QCOMPARE(drawing.passed(drawing.detour().curve), 0);
        }
    }

    void aWayTooLongIsNotTaken()
    {
        const auto right = FlowDirection::LeftToRight;
        Drawing wall{right, {at(0, 0, right), at(1, 0, right)}, {}};
        const QPointF before(geometry::card.width() + 20, 0);
        for (int step = -3; step <= 3; ++step)
            wall.cards.push_back(QRectF(before + QPointF(0, 60 * step), QSizeF(20, 60)));
        QCOMPARE(wall.passed(wall.detour().curve), 0);
        for (int step = 4; step <= 12; ++step) {
            wall.cards.push_back(QRectF(before + QPointF(0, 60 * step), QSizeF(20, 60)));
            wall.cards.push_back(QRectF(before - QPointF(0, 60 * step), QSizeF(20, 60)));
        }
        QCOMPARE(wall.detour().curve, wall.plain());
    }

    void noDetourPassesBehindMoreThanTheStraightWay()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            const auto direction = seed % 2 == 0 ? FlowDirection::LeftToRight : FlowDirection::TopToBottom;
            Drawing drawing{direction, {at(0, random.bounded(3), direction), at(5, 0, direction)}, {}};
            for (int i = 0; i < 30; ++i) {
                const QPointF shift(random.bounded(60), random.bounded(60));
                drawing.cards.push_back(
                    cardRect(at(random.bounded(1, 4), random.bounded(-3, 4), direction) + alongFlow(shift, direction)));
            }
            QVERIFY(drawing.passed(drawing.detour().curve) <= drawing.passed(drawing.plain()));
        }
    }

    void cardsElsewhereDoNotMatter()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            const auto right = FlowDirection::LeftToRight;
            const auto anywhere = [&] { return at(random.bounded(8), random.bounded(-4, 5), right); };
            Drawing drawing{right, {anywhere(), anywhere()}, {}};
            for (int i = 0; i < 40; ++i)
                drawing.cards.push_back(cardRect(anywhere()));
            const Detour before = drawing.detour();
            const QRectF further = cardRect(anywhere());
            drawing.cards.insert(drawing.cards.begin() + random.bounded(40), further);
            const bool matters = std::any_of(before.rooms.begin(), before.rooms.end(),
                                             [&](const QRectF& room) { return room.intersects(further); });
            const bool touches = before.rooms.empty() && passes(before.curve, further.adjusted(-5, -5, 5, 5));
            QVERIFY(matters || touches || drawing.detour().curve == before.curve);
        }
    }
};

QTEST_GUILESS_MAIN(TestDetour)
#include "tst_detour.moc"
