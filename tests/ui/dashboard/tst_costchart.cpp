// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/dashboard/costchart.h"
#include "ui/widgets/money.h"

#include <QAbstractScrollArea>
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

    // Charts stay a private matter of the dashboard: what they show is read as a screen reader does.
    QWidget* plot() const { return m_chart->findChild<QWidget*>(QStringLiteral("costPlot")); }
    bool reads(int count, int amount) const
    {
        return reading().startsWith(QString::number(count) + u' ') && reading().contains(dollars(amount))
               && plot()->accessibleDescription() == reading();
    }
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
    QVERIFY(reads(27, 16));
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 10));
    QTRY_VERIFY(reads(27, 8));
}

void TestCostChart::arrowKeysReadOtherPlaces()
{
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Right);
    QVERIFY(reads(28, 24));
    QTest::keyClick(plot(), Qt::Key_Home);
    QVERIFY(reads(0, 0));
    QTest::keyClick(plot(), Qt::Key_Left);
    QVERIFY(reads(0, 0));
    QTest::keyClick(plot(), Qt::Key_Escape);
    QVERIFY(reads(27, 16));
}

void TestCostChart::theMouseReadsTheNumberUnderIt()
{
    QWidget* viewport = qobject_cast<QAbstractScrollArea*>(plot())->viewport();
    QTest::mouseMove(viewport, QPoint(viewport->width() - 3, viewport->height() / 2));
    QTRY_VERIFY(reads(40, 120));
    QTest::mouseMove(viewport, QPoint(1, viewport->height() / 2));
    QTRY_VERIFY(reads(0, 0));
}

void TestCostChart::usersAreTheOtherAxis()
{
    m_chart->setAxis(CostChart::Axis::Users);
    QVERIFY(reads(9, 16));
    QVERIFY(reading().contains(QStringLiteral("10 ")));
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Right);
    QVERIFY(reads(10, 8));
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
