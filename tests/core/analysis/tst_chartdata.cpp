// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/chartdata.h"

#include <QTest>

using namespace nestline;

class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costsNothingUpToThePoolAndRisesAbove();
    void thePresentNumberLiesWithinTheChart_data();
    void thePresentNumberLiesWithinTheChart();
    void stepsDownWithEveryFreeLicense();
    void namesTheNextFreeLicenseAndTheEndOfAllCost_data();
    void namesTheNextFreeLicenseAndTheEndOfAllCost();
    void everyStepIsWhereTheCostChanges();
    void holdsForMoreLicensesThanUsersCanBeEntered();
    void isEmptyWithoutAPrice();
    void isLevelWithoutALimit();
};

namespace {

RuleEdition edition2020()
{
    RuleEdition edition;
    edition.pool.kind = RuleEdition::Pool::Kind::BasePlusStep;
    edition.pool.base = 25;
    edition.pool.usersPerFreeLicense = 10;
    return edition;
}

Bill billOf(int users, int licensable)
{
    Bill bill;
    bill.phoneSystemUsers = users;
    bill.licensableAccounts = licensable;
    bill.pool = edition2020().poolFor(users);
    bill.paidPrice.product = QStringLiteral("Phone System");
    bill.paidPrice.monthly = Money::fromUnits(8);
    return bill;
}

} // namespace

void TestChartData::costsNothingUpToThePoolAndRisesAbove()
{
    const AccountCostChart chart = accountCostChart(billOf(600, 90));
    QCOMPARE(chart.corner, std::optional(85));
    QCOMPARE(chart.maximum(), 140);
    QCOMPARE(chart.here.monthly, Money::fromUnits(40));
    QCOMPARE(chart.costAt(0), Money());
    QCOMPARE(chart.costAt(85), Money());
    QCOMPARE(chart.costAt(86), Money::fromUnits(8));
    QCOMPARE(chart.costAt(140), Money::fromUnits(8 * 55));
}

void TestChartData::thePresentNumberLiesWithinTheChart_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("licensable");
    for (const int users : {0, 1, 9, 600, Tenant::maximumUsers})
        for (const int licensable : {0, 1, 25, 90, 10'000})
            QTest::addRow("%d users, %d accounts", users, licensable) << users << licensable;
}

void TestChartData::thePresentNumberLiesWithinTheChart()
{
    QFETCH(int, users);
    QFETCH(int, licensable);
    const Bill bill = billOf(users, licensable);
    const AccountCostChart accounts = accountCostChart(bill);
    QVERIFY(accounts.maximum() >= licensable);
    QCOMPARE(accounts.costAt(licensable), accounts.here.monthly);

    const UserCostChart perUsers = userCostChart(bill, edition2020());
    QVERIFY(perUsers.minimum() <= users);
    QVERIFY(perUsers.maximum >= users);
    QVERIFY(perUsers.maximum <= Tenant::maximumUsers);
    QCOMPARE(perUsers.costAt(users), perUsers.here.monthly);
    QCOMPARE(perUsers.here.monthly, accounts.here.monthly);
}

void TestChartData::stepsDownWithEveryFreeLicense()
{
    const UserCostChart chart = userCostChart(billOf(600, 90), edition2020());
    QCOMPARE(chart.costAt(599), Money::fromUnits(48));
    QCOMPARE(chart.costAt(600), Money::fromUnits(40));
    QCOMPARE(chart.costAt(609), Money::fromUnits(40));
    QCOMPARE(chart.costAt(610), Money::fromUnits(32));
}

void TestChartData::namesTheNextFreeLicenseAndTheEndOfAllCost_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("licensable");
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("nothingPaid");
    QTest::newRow("Contoso") << 600 << 90 << 610 << 650;
    QTest::newRow("nobody") << 0 << 3 << 1 << 1;
    QTest::newRow("just below a step") << 609 << 90 << 610 << 650;
    QTest::newRow("no accounts") << 5 << 0 << 10 << 0;
}

void TestChartData::namesTheNextFreeLicenseAndTheEndOfAllCost()
{
    QFETCH(int, users);
    QFETCH(int, licensable);
    const UserCostChart chart = userCostChart(billOf(users, licensable), edition2020());
    QTEST(chart.nextFreeLicense.value_or(-1), "next");
    QTEST(chart.nothingPaid.value_or(-1), "nothingPaid");
}

void TestChartData::everyStepIsWhereTheCostChanges()
{
    const UserCostChart chart = userCostChart(billOf(300, 400), edition2020());
    QVERIFY(chart.steps.size() > 10);
    for (size_t i = 1; i < chart.steps.size(); ++i) {
        const int users = chart.steps[i].count;
        QCOMPARE(chart.costAt(users - 1) - chart.costAt(users), Money::fromUnits(8));
    }
}

// Licences are counted by kind, and each kind may have as many as there may be users.
void TestChartData::holdsForMoreLicensesThanUsersCanBeEntered()
{
    const int users = 3 * Tenant::maximumUsers;
    const UserCostChart chart = userCostChart(billOf(users, 90), edition2020());
    QCOMPARE(chart.here, (CostPoint{users, Money()}));
    QVERIFY(!chart.nextFreeLicense);
    QVERIFY(chart.minimum() <= users);
    QVERIFY(chart.maximum >= users);
}

void TestChartData::isEmptyWithoutAPrice()
{
    Bill bill = billOf(600, 90);
    bill.paidPrice.monthly.reset();
    QVERIFY(accountCostChart(bill).points.empty());
    QVERIFY(userCostChart(bill, edition2020()).steps.empty());
    QCOMPARE(userCostChart(bill, edition2020()).nextFreeLicense, std::optional(610));
}

void TestChartData::isLevelWithoutALimit()
{
    Bill bill = billOf(600, 90);
    bill.pool.reset();
    const AccountCostChart chart = accountCostChart(bill);
    QCOMPARE(chart.corner, std::optional<int>());
    QCOMPARE(chart.costAt(chart.maximum()), Money());
}

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
