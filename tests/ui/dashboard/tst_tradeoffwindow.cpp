// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/accounts.h"
#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/dashboard/figuretable.h"
#include "ui/dashboard/tradeoffwindow.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGraphicsObject>
#include <QGraphicsView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// A main line and 27 queues with numbers of their own, most of them pinned. Two are paid.
class TestTradeOffWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasAPointForEachNumberOfAccounts();
    void walkingPreviewsThePointWithItsBill();
    void escapeGoesBackToTodayFirst();
    void axesStandStillWhileTheSliderWalks();
    void aPointIsAppliedAsOneStep();
    void anEditBeginsAnew();
    void closingGivesThePreviewUp();
    void stoppingLeavesNothingBehind();
    void secondsPerStepAreRemembered();
    void accountsAreKeptUnderRulesWithDirectNesting();
    void saysWhereNothingCanBeWeighedUp();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<TradeOffWindow> m_window;

    DocumentSession& session() const { return m_fixture->session; }
    QSlider* slider() const { return m_window->findChild<QSlider*>(QStringLiteral("tradeOffSlider")); }
    QTableWidget* table() const { return m_window->findChild<QTableWidget*>(QStringLiteral("tradeOffTable")); }
    QPushButton* button(const char* name) const { return m_window->findChild<QPushButton*>(QLatin1String(name)); }
    QString reading() const { return m_window->findChild<QLabel*>(QStringLiteral("tradeOffReading"))->text(); }
    bool waitForAnswer() const
    {
        return QTest::qWaitFor([this] { return !m_window->isWorking(); }, 20'000);
    }
    int paid() const
    {
        session().analysis().flush();
        return session().analysis().bill()->paidCount;
    }
};

void TestTradeOffWindow::init()
{
    m_window.reset();
    QString text = QStringLiteral("Main line +14255550100\n");
    for (int i = 1; i <= 27; ++i)
        text += QStringLiteral("Queue %1 [queue] +1425555%2\n").arg(i).arg(1000 + i);
    m_fixture = std::make_unique<SessionFixture>(text, 10); // 28 numbers, 26 free
    Document pinned = session().committed();
    for (const auto& [id, node] : session().committed().nodes) {
        Node next = node;
        next.accounts.front().pinned = node.name.endsWith(u'1') || node.name.section(u' ', 1).toInt() > 8;
        pinned.nodes = pinned.nodes.with(id, next);
    }
    session().reset(pinned);
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_window = std::make_unique<TradeOffWindow>(session(), m_fixture->theme, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(waitForAnswer());
    QCOMPARE(paid(), 2);
}

void TestTradeOffWindow::hasAPointForEachNumberOfAccounts()
{
    const TradeOff& found = m_window->tradeOff();
    QVERIFY(found.points.size() > 3);
    QCOMPARE(found.points.front().keep, 28);
    QCOMPARE(found.corner, std::optional(size_t(2)));
    QCOMPARE(slider()->maximum(), int(found.points.size()) - 1);
    QCOMPARE(table()->rowCount(), int(found.points.size()));
    QCOMPARE(table()->item(2, 0)->text(), QStringLiteral("26"));
    QVERIFY(table()->item(2, 2)->text().contains(QLatin1String("16.00")));
    QVERIFY2(reading().startsWith(QLatin1String("Today")), qPrintable(reading()));
    QVERIFY(!session().isPreviewing());
    QVERIFY(!button("applyPoint")->isEnabled());
}

void TestTradeOffWindow::walkingPreviewsThePointWithItsBill()
{
    const Document before = session().committed();
    QTest::keyClick(slider(), Qt::Key_Right);
    QVERIFY(waitForAnswer());
    QVERIFY(session().isPreviewing());
    QCOMPARE(paid(), 1);
    QCOMPARE(table()->currentRow(), 1);
    table()->selectRow(2); // the table walks as well
    table()->setCurrentCell(2, 0);
    QCOMPARE(slider()->value(), 2);
    QVERIFY(waitForAnswer());
    QCOMPARE(paid(), 0);
    QVERIFY(reading().contains(QLatin1String("free pool")));
    QCOMPARE(session().committed(), before);
    slider()->setValue(0);
    QVERIFY(!session().isPreviewing());
}

void TestTradeOffWindow::escapeGoesBackToTodayFirst()
{
    slider()->setValue(1);
    QVERIFY(waitForAnswer());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(slider()->value(), 0);
    QVERIFY(!session().isPreviewing());
    QVERIFY(m_window->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void TestTradeOffWindow::axesStandStillWhileTheSliderWalks()
{
    const auto reach = [this] {
        const auto* plot = m_window->findChild<QGraphicsView*>(QStringLiteral("tradeOffPlot"));
        for (const QGraphicsItem* item : plot->items()) {
            const QGraphicsObject* chart = item->toGraphicsObject();
            for (const QObject* part : chart ? chart->findChildren<QObject*>() : QObjectList()) {
                if (part->property("titleText").toString().startsWith(QLatin1String("Key presses")))
                    return part->property("max").toDouble();
            }
        }
        return 0.0;
    };
    auto* whole = m_window->findChild<QCheckBox*>(QStringLiteral("wholeTradeOff"));
    QVERIFY(whole->isVisible());
    const double close = reach();
    QVERIFY(close < m_window->tradeOff().points.back().keyPresses);
    for (int point = 0; m_window->tradeOff().points[static_cast<size_t>(point)].keyPresses < close; ++point) {
        slider()->setValue(point);
        if (!whole->isChecked())
            QCOMPARE(reach(), close);
    }
    slider()->setValue(slider()->maximum()); // all is shown from there on
    QVERIFY(whole->isChecked());
    const double all = reach();
    QVERIFY(all > close && all >= m_window->tradeOff().points.back().keyPresses);
    slider()->setValue(1);
    QCOMPARE(reach(), all);
    QTest::mouseClick(whole, Qt::LeftButton);
    QCOMPARE(reach(), close);
}

void TestTradeOffWindow::aPointIsAppliedAsOneStep()
{
    const Document before = session().committed();
    slider()->setValue(2);
    QVERIFY(waitForAnswer());
    QTest::mouseClick(button("applyPoint"), Qt::LeftButton);
    QCOMPARE(session().undoStack().count(), 1);
    QCOMPARE(paid(), 0);
    QVERIFY(waitForAnswer());
    QCOMPARE(m_window->tradeOff().points.front().keep, 26);
    session().undoStack().undo();
    QCOMPARE(session().document(), before);
}

void TestTradeOffWindow::anEditBeginsAnew()
{
    slider()->setValue(1);
    QVERIFY(waitForAnswer());
    session().apply(QStringLiteral("Users"), setPhoneSystemUsers(session().committed(), 20));
    QVERIFY(!session().isPreviewing());
    QVERIFY(m_window->tradeOff().points.empty());
    QVERIFY(!button("applyPoint")->isEnabled());
    QVERIFY(waitForAnswer());
    QCOMPARE(m_window->tradeOff().points.front().paid, 1);
    QCOMPARE(slider()->value(), 0);
}

void TestTradeOffWindow::closingGivesThePreviewUp()
{
    slider()->setValue(1);
    QVERIFY(waitForAnswer());
    QVERIFY(session().isPreviewing());
    m_window->close();
    QVERIFY(!session().isPreviewing());
    QVERIFY(!m_window->isWorking());
}

void TestTradeOffWindow::stoppingLeavesNothingBehind()
{
    session().apply(QStringLiteral("Users"), setPhoneSystemUsers(session().committed(), 20));
    QVERIFY(m_window->isWorking());
    QSignalSpy answered(m_window.get(), &TradeOffWindow::answered);
    QTest::mouseClick(button("stopTradeOff"), Qt::LeftButton);
    QVERIFY(!m_window->isWorking());
    QVERIFY(reading().startsWith(QLatin1String("Stopped")));
    QCoreApplication::processEvents();
    QCOMPARE(answered.count(), 0);
    QVERIFY(m_window->tradeOff().points.empty());
}

void TestTradeOffWindow::secondsPerStepAreRemembered()
{
    auto* seconds = m_window->findChild<QDoubleSpinBox*>(QStringLiteral("secondsPerStep"));
    const QString before = table()->item(2, 5)->text();
    seconds->setValue(30);
    QCOMPARE(m_settings->secondsPerMenuStep(), 30.0);
    QVERIFY(table()->item(2, 5)->text() != before);
    m_settings->setSecondsPerMenuStep(5);
}

void TestTradeOffWindow::accountsAreKeptUnderRulesWithDirectNesting()
{
    Document document = *addAccount(session().committed(), (*session().committed().nodes.begin()).key,
                                    Account{AccountId(QStringLiteral("spare"))});
    session().apply(QStringLiteral("Edition"), setPolicy(document, QStringLiteral("direct-nesting-2024")));
    QVERIFY(waitForAnswer());
    QCOMPARE(m_window->tradeOff().points.front().keep, 29);
    QCOMPARE(m_window->tradeOff().points[1].keyPresses, 0.0); // nobody calls the account without a number
    slider()->setValue(3);
    QVERIFY(waitForAnswer());
    session().analysis().flush();
    QCOMPARE(session().analysis().bill()->licensableAccounts, 26);
}

void TestTradeOffWindow::saysWhereNothingCanBeWeighedUp()
{
    session().apply(QStringLiteral("Edition"),
                    setPolicy(session().committed(), QStringLiteral("resource-account-2022")));
    QVERIFY(waitForAnswer());
    QCOMPARE(m_window->tradeOff().points.size(), size_t(1));
    QVERIFY2(reading().contains(QLatin1String("No redesign keeps fewer")), qPrintable(reading()));
}

QTEST_MAIN(TestTradeOffWindow)
#include "tst_tradeoffwindow.moc"
