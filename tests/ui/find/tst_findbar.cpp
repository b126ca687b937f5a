// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/find/findbar.h"
#include "ui/find/findresults.h"
#include "ui/session/commands.h"

#include <QAbstractItemModelTester>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace nestline;
using namespace nestline::ui;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typingListsAndCounts();
    void whatIsFoundLightsUp();
    void enterJumpsFromOneToTheNext();
    void arrowsInTheFieldWalkTheList();
    void aClickOnARowJumps();
    void nextWorksWhileTheBarIsClosed();
    void nextOpensTheBarWhereNothingWasLookedFor();
    void escapeClosesAndTellsSo();
    void theListFollowsTheDocument();
    void theListFollowsTheBill();
    void anEmptyFieldListsTheWordsOfTheLanguage();
    void aWordOfTheHelpGoesIntoTheField();
    void modifiedMeansSinceTheLastSave();
    void namesAreShownOnOneLine();
    void anotherDocumentBeginsAnew();
    void aNarrowWindowStaysNarrow();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<FindBar> m_bar;

    QLineEdit* field() const { return m_bar->findChild<QLineEdit*>(); }
    QListView* list() const { return m_bar->findChild<QListView*>(); }
    QString count() const { return m_bar->findChild<QLabel*>(QStringLiteral("findCount"))->text(); }
    QString selected() const
    {
        const NodeId* node = m_fixture->session.selection().singleNode();
        return node ? node->toString() : QString();
    }
    QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names;
    }
    void type(const char* text)
    {
        field()->clear();
        QTest::keyClicks(field(), QString::fromUtf8(text));
    }
};

// n1 Main line, n2 Sales, n3 Sales mailbox, n4 Support; no positions, so they stand in the order of their ids.
void TestFindBar::init()
{
    m_bar.reset();
    m_fixture = std::make_unique<SessionFixture>(QStringLiteral("Main line +14255550100\n"
                                                                "  1 Sales [queue] +14255550142\n"
                                                                "    timeout Sales mailbox [voicemail]\n"
                                                                "  2 Support [queue]\n"),
                                                 1);
    m_bar = std::make_unique<FindBar>(m_fixture->session, m_fixture->theme);
    new QAbstractItemModelTester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_bar.get());
    m_bar->open();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestFindBar::typingListsAndCounts()
{
    type("sales");
    QCOMPARE(rows(), QStringList({QStringLiteral("Sales"), QStringLiteral("Sales mailbox")}));
    QVERIFY(count().startsWith(QLatin1String("2")));
    QTest::keyClicks(field(), QStringLiteral(" -voicemail"));
    QCOMPARE(rows(), QStringList(QStringLiteral("Sales")));
    type("nothing like it");
    QVERIFY(rows().isEmpty());
    QVERIFY(list()->isHidden());
    QVERIFY(!m_bar->findChild<QToolButton*>(QStringLiteral("findNext"))->isEnabled());
}

void TestFindBar::whatIsFoundLightsUp()
{
    type("queue");
    QCOMPARE(m_fixture->session.highlighted(), (std::set{NodeId(QStringLiteral("n2")), NodeId(QStringLiteral("n4"))}));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_fixture->session.highlighted().empty());
}

void TestFindBar::enterJumpsFromOneToTheNext()
{
    QSignalSpy revealed(&m_fixture->session, &DocumentSession::revealRequested);
    type("queue");
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(selected(), QStringLiteral("n2"));
    QCOMPARE(count(), QStringLiteral("1 of 2"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(selected(), QStringLiteral("n4"));
    QTest::keyClick(field(), Qt::Key_Return); // and round again
    QCOMPARE(selected(), QStringLiteral("n2"));
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(selected(), QStringLiteral("n4"));
    QCOMPARE(revealed.count(), 4);
    QVERIFY(field()->hasFocus());
}

void TestFindBar::arrowsInTheFieldWalkTheList()
{
    type("sales");
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(selected(), QStringLiteral("n3"));
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(selected(), QStringLiteral("n2"));
}

void TestFindBar::aClickOnARowJumps()
{
    type("sales");
    const QRect row = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(selected(), QStringLiteral("n3"));
}

void TestFindBar::nextWorksWhileTheBarIsClosed()
{
    type("queue");
    m_bar->dismiss();
    m_bar->goNext();
    QCOMPARE(selected(), QStringLiteral("n2"));
    m_bar->goPrevious();
    QCOMPARE(selected(), QStringLiteral("n4"));
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_fixture->session.highlighted().empty());
}

void TestFindBar::nextOpensTheBarWhereNothingWasLookedFor()
{
    m_bar->dismiss();
    m_bar->goNext();
    QVERIFY(m_bar->isVisible());
    QVERIFY(selected().isEmpty());
}

void TestFindBar::escapeClosesAndTellsSo()
{
    QSignalSpy closed(m_bar.get(), &FindBar::closed);
    type("sales");
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QCOMPARE(closed.count(), 1);
    QCOMPARE(selected(), QStringLiteral("n2"));
}

void TestFindBar::theListFollowsTheDocument()
{
    type("sales");
    commands::rename(m_fixture->session, NodeId(QStringLiteral("n4")), QStringLiteral("After sales"));
    QTRY_COMPARE(rows().size(), 3);
    m_fixture->session.undoStack().undo();
    QTRY_COMPARE(rows().size(), 2);
}

void TestFindBar::theListFollowsTheBill()
{
    type("numbered paid");
    QVERIFY(rows().isEmpty()); // 25 licences are free
    Document without = m_fixture->document();
    without.properties.tenant.phoneSystemUsers = 0;
    m_fixture->session.apply(QStringLiteral("No users"), without);
    QTRY_COMPARE(rows().size(), 2);
}

void TestFindBar::anEmptyFieldListsTheWordsOfTheLanguage()
{
    QVERIFY(rows().contains(QStringLiteral("paid")));
    QVERIFY(rows().contains(QStringLiteral("group:")));
    type("sales");
    QVERIFY(!rows().contains(QStringLiteral("paid")));
    QTest::mouseClick(m_bar->findChild<QToolButton*>(QStringLiteral("findHelp")), Qt::LeftButton);
    QVERIFY(rows().contains(QStringLiteral("paid")));
    QTest::keyClicks(field(), QStringLiteral(" m"));
    QCOMPARE(rows(), QStringList(QStringLiteral("Sales mailbox")));
}

void TestFindBar::aWordOfTheHelpGoesIntoTheField()
{
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    const QString word = list()->currentIndex().data().toString();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(field()->text(), word);
    QVERIFY(field()->hasFocus());
}

void TestFindBar::modifiedMeansSinceTheLastSave()
{
    type("modified");
    QVERIFY(rows().isEmpty());
    commands::rename(m_fixture->session, NodeId(QStringLiteral("n4")), QStringLiteral("Help"));
    QTRY_COMPARE(rows(), QStringList(QStringLiteral("Help")));
    m_fixture->session.undoStack().setClean();
    QTRY_VERIFY(rows().isEmpty());
}

void TestFindBar::namesAreShownOnOneLine()
{
    commands::rename(m_fixture->session, NodeId(QStringLiteral("n4")), QStringLiteral("Two\nlines <b>"));
    type("lines");
    QCOMPARE(rows(), QStringList(QStringLiteral("Two lines <b>")));
}

void TestFindBar::anotherDocumentBeginsAnew()
{
    type("sales");
    m_fixture->session.reset({});
    QVERIFY(field()->text().isEmpty());
    QVERIFY(m_fixture->session.highlighted().empty());
}

void TestFindBar::aNarrowWindowStaysNarrow()
{
    const int usual = m_bar->sizeHint().width();
    m_fixture->theme.setTextSize(200);
    QTRY_VERIFY(m_bar->sizeHint().width() > 1.5 * usual); // with room it suits the texts
    QWidget window;
    auto* layout = new QGridLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar.get(), 0, 0, Qt::AlignRight | Qt::AlignTop);
    window.resize(320, 600);
    window.show();
    QTRY_COMPARE(m_bar->width(), 320);
    QCOMPARE(window.width(), 320);
    QVERIFY(m_bar->rect().contains(m_bar->findChild<QToolButton*>(QStringLiteral("findClose"))->geometry()));
    m_bar->setParent(nullptr);
    m_fixture->theme.setTextSize(100);
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
