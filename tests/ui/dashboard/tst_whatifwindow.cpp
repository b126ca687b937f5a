// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/accounts.h"
#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/dashboard/figuretable.h"
#include "ui/dashboard/whatifwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QUndoStack>

using namespace nestline;
using namespace nestline::ui;

class TestWhatIfWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tableHasEveryEdition();
    void tableFollowsTheDocument();
    void changesComputeNoFindings();
    void anotherEditionIsChosenByKeys();
    void theOwnEditionCannotBeChosenAgain();
    void valuesAreCopied();
    void namesAreNoFormulas();
    void sitesAreListed();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<WhatIfWindow> m_window;

    DocumentSession& session() { return m_fixture->session; }
    FigureTable* table(const char* name) const { return m_window->findChild<FigureTable*>(QLatin1String(name)); }
    QString cell(const char* name, int row, int column) const { return table(name)->item(row, column)->text(); }
};

namespace {

constexpr int rowOfR2c = 5;
constexpr int rowOfR3 = 7;

} // namespace

void TestWhatIfWindow::init()
{
    m_window.reset();
    m_fixture = std::make_unique<SessionFixture>(
        QStringLiteral("Main line [attendant] +14255550100\n  1 Sales [queue] +14255550101\n"), 0);
    m_window = std::make_unique<WhatIfWindow>(session(), m_fixture->theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWhatIfWindow::tableHasEveryEdition()
{
    QCOMPARE(table("editionTable")->rowCount(), 12);
    QVERIFY(cell("editionTable", rowOfR2c, 0).startsWith(QLatin1String("R2c")));
    QVERIFY(table("editionTable")->item(rowOfR2c, 0)->font().bold());
    QCOMPARE(cell("editionTable", rowOfR2c, 3), QStringLiteral("2"));
    QCOMPARE(cell("editionTable", rowOfR3, 4), QStringLiteral("not published"));
    QCOMPARE(cell("editionTable", 11, 2), QStringLiteral("no limit"));
}

void TestWhatIfWindow::tableFollowsTheDocument()
{
    session().apply(QStringLiteral("users"), setPhoneSystemUsers(session().committed(), 1));
    QTRY_COMPARE(cell("editionTable", rowOfR2c, 3), QStringLiteral("0"));
    QCOMPARE(table("editionTable")->currentRow(), rowOfR2c);
    m_window->hide();
    session().apply(QStringLiteral("users"), setPhoneSystemUsers(session().committed(), 0));
    QCOMPARE(cell("editionTable", rowOfR2c, 3), QStringLiteral("0")); // not computed while hidden
    m_window->show();
    QCOMPARE(cell("editionTable", rowOfR2c, 3), QStringLiteral("2"));
}

void TestWhatIfWindow::changesComputeNoFindings()
{
    QSignalSpy findings(&session(), &DocumentSession::findingsChanged);
    QSignalSpy bills(&session(), &DocumentSession::billChanged);
    session().apply(QStringLiteral("users"), setPhoneSystemUsers(session().committed(), 1));
    session().apply(QStringLiteral("number"), toggleNumber(session().committed(), NodeId(QStringLiteral("n2")), {}));
    QCOMPARE(findings.count(), 0);
    QTRY_COMPARE(cell("editionTable", rowOfR2c, 1), QStringLiteral("1"));
    QCOMPARE(bills.count(), 1);        // one for both changes
    QTRY_COMPARE(findings.count(), 1); // in the pause after them
}

void TestWhatIfWindow::anotherEditionIsChosenByKeys()
{
    table("editionTable")->setFocus();
    QTest::keyClick(table("editionTable"), Qt::Key_Down);
    QTest::keyClick(table("editionTable"), Qt::Key_Return);
    QCOMPARE(session().document().properties.tenant.policy, QStringLiteral("virtual-user-2022"));
    QCOMPARE(session().undoStack().count(), 1);
}

void TestWhatIfWindow::theOwnEditionCannotBeChosenAgain()
{
    const auto* use = m_window->findChild<QPushButton*>(QStringLiteral("useEdition"));
    QVERIFY(!use->isEnabled());
    table("editionTable")->selectRow(rowOfR3);
    QVERIFY(use->isEnabled());
}

void TestWhatIfWindow::valuesAreCopied()
{
    QTest::keyClick(table("editionTable"), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 13);
    QCOMPARE(lines[1].count(QLatin1Char('\t')), 5);
}

void TestWhatIfWindow::namesAreNoFormulas()
{
    FigureTable figures(QStringLiteral("Sites"), {QStringLiteral("Site"), QStringLiteral("Cost")});
    figures.setRows({{QStringLiteral("=1+1"), QStringLiteral("8")}});
    QCOMPARE(figures.asText(), QStringLiteral("Site\tCost\n'=1+1\t8\n"));
}

void TestWhatIfWindow::sitesAreListed()
{
    QVERIFY(table("siteTable")->rowCount() >= 1);
    QVERIFY(cell("siteTable", 0, 3).contains(QLatin1String("8")));
}

QTEST_MAIN(TestWhatIfWindow)
#include "tst_whatifwindow.moc"
