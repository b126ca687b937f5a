// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/money.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestMoneyFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheLocaleAndTheCurrency_data();
    void followsTheLocaleAndTheCurrency();
    void badgesAreAsShortAsPossible_data();
    void badgesAreAsShortAsPossible();
    void changesCarryTheirSign();
};

void TestMoneyFormat::followsTheLocaleAndTheCurrency_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("tenThousandths");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("expected");

    QTest::newRow("dollars at home") << "en_US" << qint64(400'000) << "USD"
                                     << "$40.00";
    QTest::newRow("dollars in Britain") << "en_GB" << qint64(400'000) << "USD"
                                        << "US$40.00";
    QTest::newRow("dollars in Germany") << "de_DE" << qint64(400'000) << "USD" << QStringLiteral("40,00\u00a0US$");
    QTest::newRow("dollars in China") << "zh_CN" << qint64(400'000) << "USD"
                                      << "US$40.00";
    QTest::newRow("euros at home") << "de_DE" << qint64(12'345'600) << "EUR" << QStringLiteral("1.234,56\u00a0€");
    QTest::newRow("renminbi at home") << "zh_CN" << qint64(80'000) << "CNY" << QStringLiteral("¥8.00");
    QTest::newRow("renminbi abroad") << "en_US" << qint64(80'000) << "CNY" << QStringLiteral("CN¥8.00");
    QTest::newRow("a code stands apart") << "en_US" << qint64(80'000) << "CHF" << QStringLiteral("CHF\u00a08.00");
    QTest::newRow("yen have no decimals") << "en_US" << qint64(8'000'000) << "JPY" << QStringLiteral("JP¥800");
    QTest::newRow("four decimals stay") << "en_US" << qint64(12'345) << "USD"
                                        << "$1.2345";
    QTest::newRow("three decimals stay") << "en_US" << qint64(12'340) << "USD"
                                         << "$1.234";
    QTest::newRow("thousands") << "en_US" << qint64(12'345'670'000) << "USD"
                               << "$1,234,567.00";
    QTest::newRow("below zero") << "en_US" << qint64(-240'000) << "USD" << QStringLiteral("−$24.00");
    QTest::newRow("no locale") << "C" << qint64(400'000) << "USD"
                               << "US$40.00";
}

void TestMoneyFormat::followsTheLocaleAndTheCurrency()
{
    QFETCH(QString, locale);
    QFETCH(qint64, tenThousandths);
    QFETCH(QString, currency);
    QTEST(formatMoney(Money::fromTenThousandths(tenThousandths), currency, QLocale(locale)), "expected");
}

void TestMoneyFormat::badgesAreAsShortAsPossible_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("tenThousandths");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("expected");

    QTest::newRow("whole") << "en_US" << qint64(80'000) << "USD"
                           << "$8";
    QTest::newRow("cents") << "en_US" << qint64(75'000) << "USD"
                           << "$7.50";
    QTest::newRow("German") << "de_DE" << qint64(75'000) << "USD" << QStringLiteral("7,50\u00a0$");
    QTest::newRow("Chinese") << "zh_CN" << qint64(80'000) << "USD"
                             << "$8";
    QTest::newRow("code") << "en_US" << qint64(75'000) << "CHF" << QStringLiteral("CHF\u00a07.50");
}

void TestMoneyFormat::badgesAreAsShortAsPossible()
{
    QFETCH(QString, locale);
    QFETCH(qint64, tenThousandths);
    QFETCH(QString, currency);
    QTEST(badgeMoney(Money::fromTenThousandths(tenThousandths), currency, QLocale(locale)), "expected");
}

void TestMoneyFormat::changesCarryTheirSign()
{
    const QLocale locale(QStringLiteral("en_US"));
    QCOMPARE(formatMoneyChange(Money::fromUnits(8), QStringLiteral("USD"), locale), QStringLiteral("+$8.00"));
    QCOMPARE(formatMoneyChange(Money() - Money::fromUnits(8), QStringLiteral("USD"), locale), QStringLiteral("−$8.00"));
    QCOMPARE(formatMoneyChange(Money(), QStringLiteral("USD"), locale), QStringLiteral("$0.00"));
}

QTEST_APPLESS_MAIN(TestMoneyFormat)
#include "tst_money_format.moc"
