// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/dashboard/costchart.h"
#include "ui/dashboard/costplot.h"
#include "ui/widgets/money.h"

#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestCostChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theMarkerStandsAtThePresentNumber();
    void arrowKeysReadOtherPlaces();
    void theMouseReadsTheNumberUnderIt();
    void usersAreTheOtherAxis();
    void withoutAPriceTheChartSaysSo();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<CostChart> m_chart;

    CostPlot* plot() const { return m_chart->findChild<CostPlot*>(); }
    QString reading() const { return m_chart->findChild<QLabel*>(QStringLiteral("costReading"))->text(); }
    static QString dollars(int amount) { return formatMoney(Money::fromUnits(amount), QStringLiteral("USD")); }
};

// 27 numbers and 9 users: 25 are free, 2 paid.
void TestCostChart::init()
{
    QString notation;
    for (int i = 0; i < 27; ++i)
        notation += QStringLiteral("Queue %1 [queue] +1425555%2\n").arg(i).arg(1000 + i);
    m_chart.reset();
    m_fixture = std::make_unique<SessionFixture>(notation, 9);
    m_chart = std::make_unique<CostChart>(m_fixture->session, m_fixture->theme);
    m_chart->resize(300, 260);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
}

void TestCostChart::theMarkerStandsAtThePresentNumber()
{
    QCOMPARE(plot()->data().here, (CostPoint{27, Money::fromUnits(16)}));
    QVERIFY(reading().contains(dollars(16)));
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 10));
    QTRY_COMPARE(plot()->data().here, (CostPoint{27, Money::fromUnits(8)}));
    QCOMPARE(plot()->probe(), 27);
}

void TestCostChart::arrowKeysReadOtherPlaces()
{
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Right);
    QCOMPARE(plot()->probe(), 28);
    QVERIFY(reading().contains(dollars(24)));
    QCOMPARE(plot()->accessibleDescription(), reading());
    QTest::keyClick(plot(), Qt::Key_Home);
    QCOMPARE(plot()->probe(), 0);
    QTest::keyClick(plot(), Qt::Key_Left);
    QCOMPARE(plot()->probe(), 0);
    QTest::keyClick(plot(), Qt::Key_Escape);
    QCOMPARE(plot()->probe(), 27);
}

void TestCostChart::theMouseReadsTheNumberUnderIt()
{
    const QRectF area = plot()->chart()->plotArea();
    QTest::mouseMove(plot()->viewport(), QPoint(int(area.left()) + 5, int(area.center().y())));
    QTRY_VERIFY(plot()->probe() < 5);
    QVERIFY(reading().contains(dollars(0)));
}

void TestCostChart::usersAreTheOtherAxis()
{
    m_chart->setAxis(CostChart::Axis::Users);
    QCOMPARE(plot()->data().here, (CostPoint{9, Money::fromUnits(16)}));
    QVERIFY(reading().contains(QStringLiteral("10")));
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Right);
    QVERIFY(reading().contains(dollars(8)));
    QVERIFY(plot()->accessibleName().contains(QLatin1String("users")));
}

void TestCostChart::withoutAPriceTheChartSaysSo()
{
    m_fixture->session.apply(QStringLiteral("Currency"), setCurrency(m_fixture->document(), QStringLiteral("EUR")));
    QTRY_VERIFY(!plot()->isVisible());
    QVERIFY(!reading().isEmpty());
}

QTEST_MAIN(TestCostChart)
#include "tst_costchart.moc"
