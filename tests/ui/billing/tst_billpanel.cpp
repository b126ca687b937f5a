// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/billing/billlinebutton.h"
#include "ui/billing/billpanel.h"
#include "ui/widgets/money.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using namespace nestline;
using namespace nestline::ui;

class TestBillPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTotalFollowsTheDocument();
    void typingUsersIsOneUndoStep();
    void undoTakesBackWhatWasTyped();
    void aFigureThatIsBackShowsNoChange();
    void typingAPriceMakesItTheUsersOwn();
    void resettingReturnsToThePriceBook();
    void aForeignCurrencyHasNoPriceUntilOneIsEntered();
    void aWrongCurrencyStaysToBeMended();
    void choosingALineLightsUpItsNodes();
    void linesAreWalkedByKeyboard();
    void aChosenLineFollowsTheBill();
    void aPanelThatOpensInTheDarkHasItsColours();
    void previewsAreMarked();
    void movingANodeIsNoPreviewOfTheBill();
    void anUnknownEditionIsExplainedAndFixed();
    void provenanceIsAlwaysShown();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<BillPanel> m_panel;

    template <class Widget>
    Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    QString total() const { return child<MoneyLabel>("total")->text(); }
    static QString dollars(int amount) { return formatMoney(Money::fromUnits(amount), QStringLiteral("USD")); }
    const Tenant& tenant() const { return m_fixture->document().properties.tenant; }
    void type(QWidget* field, const QString& text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        m_fixture->session.analysis().flush();
    }
};

// 30 numbers and 9 users: 25 are free, 5 paid.
void TestBillPanel::init()
{
    QString notation;
    for (int i = 0; i < 30; ++i)
        notation += QStringLiteral("Queue %1 [queue] +1425555%2\n").arg(i).arg(1000 + i);
    m_panel.reset();
    m_fixture = std::make_unique<SessionFixture>(notation, 9);
    m_panel = std::make_unique<BillPanel>(m_fixture->session, m_fixture->theme);
    m_panel->resize(340, 900);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestBillPanel::theTotalFollowsTheDocument()
{
    QCOMPARE(total(), dollars(40));
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 20));
    QTRY_COMPARE(total(), dollars(24));
    QVERIFY(child<MoneyLabel>("total")->sideText().contains(dollars(40)));
    QCOMPARE(child<QSpinBox>("usersBox")->value(), 20);
}

void TestBillPanel::typingUsersIsOneUndoStep()
{
    type(child<QSpinBox>("usersBox"), QStringLiteral("50"));
    QCOMPARE(tenant().phoneSystemUsers, 50);
    QCOMPARE(total(), dollars(0));
    QCOMPARE(m_fixture->session.undoStack().count(), 1);
    m_fixture->session.undoStack().undo();
    QCOMPARE(tenant().phoneSystemUsers, 9);
    QTRY_COMPARE(child<QSpinBox>("usersBox")->value(), 9);
}

void TestBillPanel::undoTakesBackWhatWasTyped()
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

void TestBillPanel::aFigureThatIsBackShowsNoChange()
{
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 20));
    m_fixture->session.analysis().flush();
    auto* line = child<BillLineButton>("billLine2");
    QCOMPARE(line->formerCount(), QStringLiteral("5"));
    m_fixture->session.undoStack().undo();
    m_fixture->session.analysis().flush();
    QCOMPARE(line->formerCount(), QString());
    QVERIFY(!child<MoneyLabel>("total")->sideText().contains(dollars(40)));
}

void TestBillPanel::typingAPriceMakesItTheUsersOwn()
{
    auto* price = child<PriceBox>("priceBox");
    type(price, QStringLiteral("6%1").arg(price->locale().decimalPoint()) + u'5');
    QCOMPARE(tenant().prices.paidLicense, Money::fromDecimal(6.5));
    QCOMPARE(total(), formatMoney(*Money::fromDecimal(32.5), QStringLiteral("USD")));
    QVERIFY(child<QPushButton>("resetPrice")->isVisible());
    QVERIFY(!child<QLabel>("priceNote")->text().isEmpty());
    QCOMPARE(m_fixture->session.undoStack().count(), 1);
}

void TestBillPanel::resettingReturnsToThePriceBook()
{
    m_fixture->session.apply(QStringLiteral("Price"), setPaidLicensePrice(m_fixture->document(), Money::fromUnits(3)));
    QTRY_COMPARE(total(), dollars(15));
    QTest::mouseClick(child<QPushButton>("resetPrice"), Qt::LeftButton);
    QCOMPARE(tenant().prices, OwnPrices());
    QTRY_COMPARE(total(), dollars(40));
    QVERIFY(!child<QPushButton>("resetPrice")->isVisible());
}

void TestBillPanel::aForeignCurrencyHasNoPriceUntilOneIsEntered()
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

void TestBillPanel::aWrongCurrencyStaysToBeMended()
{
    auto* currency = child<QComboBox>("currencyBox");
    type(currency->lineEdit(), QStringLiteral("E1"));
    QTest::keyClick(currency->lineEdit(), Qt::Key_Return);
    QCOMPARE(tenant().prices.currency, QString());
    QCOMPARE(currency->currentText(), QStringLiteral("E1"));
    QVERIFY(!currency->toolTip().isEmpty());
}

void TestBillPanel::choosingALineLightsUpItsNodes()
{
    auto* paid = child<BillLineButton>("billLine2");
    QCOMPARE(paid->line().kind, Bill::LineKind::PaidLicenses);
    QTest::mouseClick(paid, Qt::LeftButton);
    QCOMPARE(m_fixture->session.highlighted().size(), size_t(5));
    QVERIFY(paid->isChecked());
    QTest::mouseClick(paid, Qt::LeftButton);
    QVERIFY(m_fixture->session.highlighted().empty());
}

void TestBillPanel::linesAreWalkedByKeyboard()
{
    auto* first = child<BillLineButton>("billLine0");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(m_fixture->session.highlighted().size(), size_t(30));
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(child<BillLineButton>("billLine1")->isChecked());
    QCOMPARE(m_fixture->session.highlighted().size(), size_t(25));
    QTest::keyClick(child<BillLineButton>("billLine1"), Qt::Key_Escape);
    QVERIFY(m_fixture->session.highlighted().empty());
    QVERIFY(!child<BillLineButton>("billLine1")->isChecked());
}

void TestBillPanel::aChosenLineFollowsTheBill()
{
    QTest::mouseClick(child<BillLineButton>("billLine2"), Qt::LeftButton);
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 20));
    QTRY_COMPARE(m_fixture->session.highlighted().size(), size_t(3));
}

void TestBillPanel::aPanelThatOpensInTheDarkHasItsColours()
{
    ThemeManager& theme = m_fixture->theme;
    theme.setChoice(ThemeManager::Choice::Dark);
    auto* panel = new BillPanel(m_fixture->session, theme);
    QMainWindow window;
    auto* dock = new QDockWidget(&window);
    dock->setWidget(panel);
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto colorOf = [panel](const char* name) {
        return panel->findChild<QWidget*>(QLatin1String(name))->palette().color(QPalette::WindowText);
    };
    QCOMPARE(colorOf("paid"), theme.theme().color(Role::Paid));
    QCOMPARE(colorOf("previewMark"), theme.theme().color(Role::Preview));
    QCOMPARE(colorOf("priceSource"), theme.theme().color(Role::MutedText));
}

void TestBillPanel::previewsAreMarked()
{
    auto* mark = child<QLabel>("previewMark");
    QVERIFY(!mark->isVisible());
    m_fixture->session.preview(*setPhoneSystemUsers(m_fixture->session.committed(), 0));
    QVERIFY(mark->isVisible());
    QTRY_COMPARE(total(), dollars(240));
    m_fixture->session.cancelPreview();
    QVERIFY(!mark->isVisible());
    QTRY_COMPARE(total(), dollars(40));
}

void TestBillPanel::movingANodeIsNoPreviewOfTheBill()
{
    Document moved = m_fixture->document();
    moved.positions = moved.positions.with(NodeId(QStringLiteral("n1")), QPointF(40, 40));
    m_fixture->session.preview(moved);
    QVERIFY(!child<QLabel>("previewMark")->isVisible());
    m_fixture->session.preview(*setPhoneSystemUsers(moved, 0));
    QVERIFY(child<QLabel>("previewMark")->isVisible());
}

void TestBillPanel::anUnknownEditionIsExplainedAndFixed()
{
    m_fixture->session.apply(QStringLiteral("Edition"), setPolicy(m_fixture->document(), QStringLiteral("no-such")));
    auto* fix = child<QPushButton>("billProblemFix");
    QTRY_VERIFY(fix->isVisible());
    QVERIFY(child<QLabel>("billProblem")->text().contains(QLatin1String("no-such")));
    QVERIFY(!child<MoneyLabel>("total")->isVisible());
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(tenant().policy, m_fixture->catalogue.defaultEdition);
    QTRY_VERIFY(child<MoneyLabel>("total")->isVisible());
}

void TestBillPanel::provenanceIsAlwaysShown()
{
    const RuleEdition* edition = m_fixture->catalogue.edition(QString());
    QCOMPARE(child<QPushButton>("edition")->text(), edition->name);
    QVERIFY(child<ElidedLabel>("priceSource")->text().contains(m_fixture->session.analysis().bill()->paidPrice.source.date));
    QVERIFY(child<QLabel>("smallPrint")->isVisible());
    auto* details = child<QLabel>("editionDetails");
    QVERIFY(!details->isVisible());
    QTest::mouseClick(child<QPushButton>("edition"), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY(details->text().contains(edition->sources.front().title));
}

QTEST_MAIN(TestBillPanel)
#include "tst_billpanel.moc"
