// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/billing/billlinebutton.h"
#include "ui/billing/billpanel.h"
#include "ui/session/commands.h"
#include "ui/widgets/money.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QScrollArea>
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
    void aChosenLineLeavesTheLightToOthers();
    void aPanelThatOpensInTheDarkHasItsColours();
    void previewsAreMarked();
    void movingANodeIsNoPreviewOfTheBill();
    void anUnknownEditionIsExplainedAndFixed();
    void provenanceIsAlwaysShown();
    void anotherEditionIsChosenByKeys();
    void aLongNameOfAnEditionIsCut();
    void everyEditionHasSensibleFigures_data();
    void everyEditionHasSensibleFigures();
    void plansWithoutAPriceAreNotFree();
    void withoutUsersThereIsNoPoolToCount();
    void theDifferenceToTheBaselineStandsPerLine();
    void nothingIsCutAtLargerText_data();
    void nothingIsCutAtLargerText();

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

void TestBillPanel::aChosenLineLeavesTheLightToOthers()
{
    auto* paid = child<BillLineButton>("billLine2");
    QTest::mouseClick(paid, Qt::LeftButton);
    const std::set<NodeId> others{m_fixture->document().nodes.begin()->key};
    m_fixture->session.setHighlighted(others);
    QVERIFY(!paid->isChecked());
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 20));
    m_fixture->session.analysis().flush();
    QCOMPARE(m_fixture->session.highlighted(), others);
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
    QVERIFY(child<QPushButton>("edition")->accessibleName().contains(edition->name));
    QVERIFY(child<QPushButton>("edition")->text().startsWith(edition->code));
    const QDate published = QDate::fromString(m_fixture->session.analysis().bill()->paidPrice.source.date, Qt::ISODate);
    QVERIFY(child<ElidedLabel>("priceSource")->text().contains(QLocale().toString(published, QLocale::ShortFormat)));
    QVERIFY(child<QLabel>("smallPrint")->isVisible());
    auto* details = child<QLabel>("editionDetails");
    QVERIFY(!details->isVisible());
    QTest::mouseClick(child<QPushButton>("editionRule"), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY(details->text().contains(edition->sources.front().title.toHtmlEscaped()));
    QVERIFY(details->text().contains(edition->notes.front().toHtmlEscaped()));
}

void TestBillPanel::anotherEditionIsChosenByKeys()
{
    auto* button = child<QPushButton>("edition");
    const QList<QAction*> choices = button->menu()->actions();
    QCOMPARE(static_cast<size_t>(choices.size()), m_fixture->catalogue.editions.size());
    const auto chosen = [&] {
        QStringList ids;
        for (const QAction* choice : choices) {
            if (choice->isChecked())
                ids << choice->data().toString();
        }
        return ids;
    };
    QCOMPARE(chosen(), QStringList(m_fixture->catalogue.defaultEdition));
    button->menu()->popup(m_panel->mapToGlobal(QPoint(20, 20)));
    QCOMPARE(button->menu()->activeAction()->data().toString(), m_fixture->catalogue.defaultEdition);
    QTest::keyClick(button->menu(), Qt::Key_Down);
    QTest::keyClick(button->menu(), Qt::Key_Return);
    QCOMPARE(tenant().policy, QStringLiteral("virtual-user-2022"));
    QTRY_COMPARE(chosen(), QStringList(QStringLiteral("virtual-user-2022")));
    QCOMPARE(m_fixture->session.undoStack().count(), 1);
}

void TestBillPanel::aLongNameOfAnEditionIsCut()
{
    const RuleEdition* edition = m_fixture->catalogue.edition(QStringLiteral("R1b"));
    m_fixture->session.apply(QStringLiteral("Edition"), setPolicy(m_fixture->document(), edition->id));
    m_fixture->session.analysis().flush();
    m_panel->resize(320, 700);
    QTRY_COMPARE(m_panel->width(), 320);
    auto* button = child<QPushButton>("edition");
    QVERIFY(button->mapTo(m_panel.get(), button->rect().topRight()).x() < m_panel->width());
    QVERIFY(button->accessibleName().contains(edition->name));
}

void TestBillPanel::everyEditionHasSensibleFigures_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("inUse");
    QTest::addColumn<QString>("paid");
    QTest::addColumn<bool>("meter");
    const QString unknown = QStringLiteral("Price not known");
    QTest::newRow("R0") << dollars(0) << QString() << QStringLiteral("none paid") << false;
    QTest::newRow("R1b") << dollars(240) << QString() << QStringLiteral("30 paid") << false;
    QTest::newRow("R2c") << dollars(40) << QStringLiteral("25 of 25 free in use") << QStringLiteral("5 paid") << true;
    QTest::newRow("R3") << unknown << QStringLiteral("25 of 25 free in use") << QStringLiteral("5 paid") << true;
    QTest::newRow("R5") << dollars(0) << QStringLiteral("30 free in use, no limit") << QStringLiteral("none paid")
                        << true;
    QTest::newRow("R6") << dollars(0) << QStringLiteral("30 free in use, no limit") << QStringLiteral("none paid")
                        << true;
}

void TestBillPanel::everyEditionHasSensibleFigures()
{
    QFETCH(QString, total);
    QFETCH(bool, meter);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    m_fixture->session.apply(QStringLiteral("Edition"),
                             setPolicy(m_fixture->document(), m_fixture->catalogue.edition(code)->id));
    m_fixture->session.analysis().flush();
    QCOMPARE(this->total(), total);
    QTEST(child<QLabel>("inUse")->text(), "inUse");
    QTEST(child<QLabel>("paid")->text(), "paid");
    QCOMPARE(child<PoolMeter>("poolMeter")->isVisible(), meter);
    QVERIFY(!child<QLabel>("smallPrint")->text().isEmpty());
}

// An own price that is missing is no price of zero.
void TestBillPanel::plansWithoutAPriceAreNotFree()
{
    Document document = m_fixture->document();
    const auto nodes = document.nodes;
    for (const auto& [id, node] : nodes) {
        Node changed = node;
        changed.outbound.callback = true;
        changed.accounts.front().numberType = NumberType::CallingPlan;
        document.nodes = document.nodes.with(id, changed);
    }
    m_fixture->session.apply(QStringLiteral("Edition"), setPolicy(document, QStringLiteral("pay-as-you-go-2025")));
    m_fixture->session.analysis().flush();
    QCOMPARE(total(), QStringLiteral("Price not known"));
    QCOMPARE(child<QLabel>("paid")->text(), QStringLiteral("30 plan(s) to pay"));
    QVERIFY(child<ElidedLabel>("priceSource")->text().contains(QLatin1String("no price published")));
    m_fixture->session.apply(QStringLiteral("Price"), setPayAsYouGoPrice(m_fixture->document(), Money::fromUnits(2)));
    QTRY_COMPARE(total(), dollars(60));
}

void TestBillPanel::withoutUsersThereIsNoPoolToCount()
{
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 0));
    m_fixture->session.analysis().flush();
    QCOMPARE(child<QLabel>("inUse")->text(), QStringLiteral("No free licences without Phone System users"));
    // A sentence, in other languages a long one, makes the panel no wider.
    const int width = m_panel->minimumSizeHint().width();
    for (const char* sentence : {"inUse", "year"}) {
        child<QLabel>(sentence)->setText(QStringLiteral("a long sentence ").repeated(6).trimmed());
        QTRY_COMPARE(m_panel->minimumSizeHint().width(), width);
    }
}

void TestBillPanel::theDifferenceToTheBaselineStandsPerLine()
{
    const auto* box = child<QWidget>("differenceBox");
    QVERIFY(!box->isVisible());
    commands::keepBaseline(m_fixture->session, QStringLiteral("As is"));
    QTRY_VERIFY(box->isVisible());
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 30)); // pool 25 -> 28
    m_fixture->session.analysis().flush();
    QStringList texts;
    for (const QLabel* label : box->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY2(texts.front().contains(QLatin1String("As is")), qPrintable(texts.front()));
    const qsizetype paid = texts.indexOf(QStringLiteral("Paid Phone System licences"));
    QCOMPARE(texts.mid(paid + 1, 2), QStringList({QStringLiteral("5 \u2192 2"), QStringLiteral("\u22123")}));
    QVERIFY(texts.contains(QStringLiteral("\u2212") + dollars(24)));
    commands::compareWithBaseline(m_fixture->session, QString());
    QTRY_VERIFY(!box->isVisible());
}

void TestBillPanel::nothingIsCutAtLargerText_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : ThemeManager::textSizes())
        QTest::addRow("%d %%", percent) << percent;
}

void TestBillPanel::nothingIsCutAtLargerText()
{
    QFETCH(int, percent);
    m_fixture->theme.setTextSize(percent);
    const auto* area = m_panel->findChild<QScrollArea*>(QStringLiteral("billArea"));
    m_panel->resize(m_panel->minimumSizeHint().width(), 900); // as in a narrow dock
    QTRY_COMPARE(area->widget()->width(), area->viewport()->width());
    m_fixture->theme.setTextSize(100);
    QTRY_VERIFY(m_panel->minimumSizeHint().width() <= 340);
}

QTEST_MAIN(TestBillPanel)
#include "tst_billpanel.moc"
