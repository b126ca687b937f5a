// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/billpanelfixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// Users, price and currency as they are typed into the bill.
class TestBillInputs : public QObject, BillPanelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void typingUsersIsOneUndoStep();
    void undoTakesBackWhatWasTyped();
    void typingAPriceMakesItTheUsersOwn();
    void resettingReturnsToThePriceBook();
    void aForeignCurrencyHasNoPriceUntilOneIsEntered();
    void aWrongCurrencyStaysToBeMended();
};

void TestBillInputs::typingUsersIsOneUndoStep()
{
    type(child<QSpinBox>("usersBox"), QStringLiteral("50"));
    QCOMPARE(tenant().phoneSystemUsers, 50);
    QCOMPARE(total(), dollars(0));
    QCOMPARE(m_fixture->session.undoStack().count(), 1);
    m_fixture->session.undoStack().undo();
    QCOMPARE(tenant().phoneSystemUsers, 9);
    QTRY_COMPARE(child<QSpinBox>("usersBox")->value(), 9);
}

void TestBillInputs::undoTakesBackWhatWasTyped()
{
    QAction undo;
    undo.setShortcuts(QKeySequence::Undo);
    connect(&undo, &QAction::triggered, &m_fixture->session.undoStack(), &QUndoStack::undo);
    m_panel->addAction(&undo);
    for (const char* name : {"usersBox", "priceBox"}) {
        const Tenant before = tenant();
        type(child<QWidget>(name), QStringLiteral("50"));
        QVERIFY(!(tenant() == before));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(tenant(), before);
    }
}

void TestBillInputs::typingAPriceMakesItTheUsersOwn()
{
    auto* price = child<PriceBox>("priceBox");
    type(price, QStringLiteral("6%1").arg(price->locale().decimalPoint()) + u'5');
    QCOMPARE(tenant().prices.paidLicense, Money::fromDecimal(6.5));
    QCOMPARE(total(), formatMoney(*Money::fromDecimal(32.5), QStringLiteral("USD")));
    QVERIFY(child<QPushButton>("resetPrice")->isVisible());
    QVERIFY(!child<QLabel>("priceNote")->text().isEmpty());
    QCOMPARE(m_fixture->session.undoStack().count(), 1);
}

void TestBillInputs::resettingReturnsToThePriceBook()
{
    m_fixture->session.apply(QStringLiteral("Price"), setPaidLicensePrice(m_fixture->document(), Money::fromUnits(3)));
    QTRY_COMPARE(total(), dollars(15));
    QTest::mouseClick(child<QPushButton>("resetPrice"), Qt::LeftButton);
    QCOMPARE(tenant().prices, OwnPrices());
    QTRY_COMPARE(total(), dollars(40));
    QVERIFY(!child<QPushButton>("resetPrice")->isVisible());
}

void TestBillInputs::aForeignCurrencyHasNoPriceUntilOneIsEntered()
{
    auto* currency = child<QComboBox>("currencyBox");
    type(currency->lineEdit(), QStringLiteral("eur"));
    QTest::keyClick(currency->lineEdit(), Qt::Key_Return);
    QCOMPARE(tenant().prices.currency, QStringLiteral("EUR"));
    QTRY_COMPARE(child<PriceBox>("priceBox")->price(), std::nullopt);
    QVERIFY(child<QLabel>("priceNote")->text().contains(QLatin1String("EUR")));

    type(child<PriceBox>("priceBox"), QStringLiteral("7"));
    QCOMPARE(tenant().prices.paidLicense, Money::fromUnits(7));
    QCOMPARE(total(), formatMoney(Money::fromUnits(35), QStringLiteral("EUR")));
}

void TestBillInputs::aWrongCurrencyStaysToBeMended()
{
    auto* currency = child<QComboBox>("currencyBox");
    type(currency->lineEdit(), QStringLiteral("E1"));
    QTest::keyClick(currency->lineEdit(), Qt::Key_Return);
    QCOMPARE(tenant().prices.currency, QString());
    QCOMPARE(currency->currentText(), QStringLiteral("E1"));
    QVERIFY(!currency->toolTip().isEmpty());
}

QTEST_MAIN(TestBillInputs)
#include "tst_billinputs.moc"
