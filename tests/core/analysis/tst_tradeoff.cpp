// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tradeoff.h"

#include <QTest>

using namespace nestline;

class TestTradeOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesUpToThePoolAndNoMore();
    void hasNoCornerWhereNothingIsPaidOrThePoolIsOutOfReach();
    void isWithoutMoneyWhereNoPriceIsKnown();
    void tellsWhatIsProved();
    void countsHoursOfCallers();
};

namespace {

// Kept, paid, cost, bound.
const std::vector<FrontierPoint> line{{5, 2, 0, 0}, {4, 1, 10, 10}, {3, 0, 30, 30}, {2, 0, 70, 60}};

} // namespace

void TestTradeOff::savesUpToThePoolAndNoMore()
{
    const TradeOff chart = tradeOff(line, Money::fromUnits(8));
    QCOMPARE(chart.points.size(), size_t(4));
    QCOMPARE(chart.points.front().keep, 5);
    QCOMPARE(chart.points.front().monthly, std::optional(Money()));
    QCOMPARE(chart.points[1].monthly, std::optional(Money::fromUnits(8)));
    QCOMPARE(chart.points[2].monthly, std::optional(Money::fromUnits(16)));
    QCOMPARE(chart.points[3].monthly, std::optional(Money::fromUnits(16)));
    QCOMPARE(chart.points[3].paidSaved, 2);
    QCOMPARE(chart.corner, std::optional(size_t(2)));
}

void TestTradeOff::hasNoCornerWhereNothingIsPaidOrThePoolIsOutOfReach()
{
    QVERIFY(!tradeOff({{3, 0, 0, 0}, {2, 0, 5, 5}}, Money::fromUnits(8)).corner);
    QVERIFY(!tradeOff({{3, 2, 0, 0}, {2, 1, 5, 5}}, Money::fromUnits(8)).corner);
    QVERIFY(!tradeOff({}, Money::fromUnits(8)).corner);
}

void TestTradeOff::isWithoutMoneyWhereNoPriceIsKnown()
{
    for (const TradeOffPoint& point : tradeOff(line, std::nullopt).points)
        QVERIFY(!point.monthly);
}

void TestTradeOff::tellsWhatIsProved()
{
    const TradeOff chart = tradeOff(line, std::nullopt);
    QVERIFY(chart.points[2].isOptimal());
    QVERIFY(!chart.points[3].isOptimal());
    QCOMPARE(chart.points[3].atLeast, 60.0);
}

void TestTradeOff::countsHoursOfCallers()
{
    QCOMPARE(callerHours(720, 5), 1.0);
    QCOMPARE(callerHours(0, 5), 0.0);
}

QTEST_GUILESS_MAIN(TestTradeOff)
#include "tst_tradeoff.moc"
