// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/billpanelfixture.h"
#include "ui/billing/billlinebutton.h"
#include "ui/session/commands.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// The bill beside the drawing: its figures, previews, differences and looks.
class TestBillPanel : public QObject, BillPanelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void theTotalFollowsTheDocument();
    void aFigureThatIsBackShowsNoChange();
    void aPanelThatOpensInTheDarkHasItsColours();
    void previewsAreMarked();
    void aPreviewIsComparedWithToday();
    void movingANodeIsNoPreviewOfTheBill();
    void withoutUsersThereIsNoPoolToCount();
    void theDifferenceToTheBaselineStandsPerLine();
    void nothingIsCutAtLargerText_data();
    void nothingIsCutAtLargerText();
};

void TestBillPanel::theTotalFollowsTheDocument()
{
    QCOMPARE(total(), dollars(40));
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 20));
    QTRY_COMPARE(total(), dollars(24));
    QVERIFY(child<MoneyLabel>("total")->sideText().contains(dollars(40)));
    QCOMPARE(child<QSpinBox>("usersBox")->value(), 20);
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

void TestBillPanel::aPreviewIsComparedWithToday()
{
    DocumentSession& session = m_fixture->session;
    session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 20));
    session.analysis().flush();
    const auto* side = child<MoneyLabel>("total");
    auto* line = child<BillLineButton>("billLine2");
    QVERIFY(side->sideText().contains(dollars(40))); // what was before the edit
    for (const int users : {0, 10}) {
        session.preview(*setPhoneSystemUsers(session.committed(), users));
        session.analysis().flush();
        QVERIFY2(side->sideText().contains(dollars(24)), qPrintable(side->sideText()));
        QCOMPARE(line->formerCount(), QStringLiteral("3"));
    }
    session.preview(*setPhoneSystemUsers(session.committed(), 25)); // costs the same
    session.analysis().flush();
    QCOMPARE(line->formerCount(), QString());
    session.preview(*setPhoneSystemUsers(session.committed(), 0));
    session.analysis().flush();
    session.cancelPreview();
    session.analysis().flush();
    QCOMPARE(total(), dollars(24));
    QCOMPARE(side->sideText(), QStringLiteral("a month"));
    QCOMPARE(line->formerCount(), QString());
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
