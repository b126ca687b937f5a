// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/windowfixture.h"

using namespace nestline;
using namespace nestline::ui;

/// Connecting, moving and commands by a search: no step that needs a mouse.
class TestSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<WindowFixture>();
        f->showOffice();
    }
    void cleanup() { f.reset(); }
    void connectToIsASearchAndOneStep();
    void connectingTellsWhyNot();
    void connectingCreatesWhatWasTyped();
    void escapeLeavesTheDocumentAlone();
    void moveUnderReattachesTheLink();
    void aSelectedLinkLeadsElsewhere();
    void thePaletteRunsWhatWasTyped();
    void thePaletteShowsWhatIsNotPossible();
    void thePaletteGoesToNodes();
    void theLastCommandComesFirst();

private:
    std::unique_ptr<WindowFixture> f;
};

void TestSearches::connectToIsASearchAndOneStep()
{
    f->select("n3");
    f->openPopup(Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(f->popupField(), QStringLiteral("recep"));
    QCOMPARE(f->popupRow().data().toString(), QStringLiteral("Reception"));
    QVERIFY2(f->session().isPreviewing(), "the link shows while one chooses");
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QVERIFY2(f->popup(), "the key is asked for");
    QCOMPARE(f->popupRow().data().toString(), QStringLiteral("Key 1"));
    QTest::keyClicks(f->popupField(), QStringLiteral("0"));
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QTRY_VERIFY(!f->popup());
    QCOMPARE(f->session().undoStack().count(), 1);
    QVERIFY2(f->notation().contains(QLatin1String("0 Reception [operator]")), qPrintable(f->notation()));
    f->session().undoStack().undo();
    QCOMPARE(f->session().document().links.size(), 2);
}

void TestSearches::connectingTellsWhyNot()
{
    f->select("n3");
    f->openPopup(Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(f->popupField(), QStringLiteral("support"));
    while (f->popupRow().data().toString() != QLatin1String("Support") && f->popupRow().row() < 5)
        QTest::keyClick(f->popupField(), Qt::Key_Down);
    QCOMPARE(f->popupRow().data().toString(), QStringLiteral("Support"));
    QVERIFY(f->popupRow().data(Qt::AccessibleTextRole).toString().contains(QLatin1String("connected with itself")));
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QVERIFY2(f->popup(), "what is refused cannot be chosen");
    QTest::keyClick(f->popupField(), Qt::Key_Escape);
    QTRY_VERIFY(!f->popup());
}

void TestSearches::connectingCreatesWhatWasTyped()
{
    f->select("n3");
    f->openPopup(Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(f->popupField(), QStringLiteral("Hardware"));
    while (!f->popupRow().data().toString().contains(QLatin1String("Call queue")))
        QTest::keyClick(f->popupField(), Qt::Key_Down);
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QTRY_VERIFY(!f->popup());
    QVERIFY2(f->notation().contains(QLatin1String("1 Hardware [queue]")), qPrintable(f->notation()));
    QCOMPARE(f->session().undoStack().count(), 1);
    QCOMPARE(f->session().document().nodes.find(*f->session().selection().singleNode())->name,
             QStringLiteral("Hardware"));
}

void TestSearches::escapeLeavesTheDocumentAlone()
{
    const Document before = f->session().document();
    f->select("n1");
    f->openPopup(Qt::Key_Return, Qt::AltModifier);
    QTest::keyClick(f->popupField(), Qt::Key_Down);
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QTest::keyClick(f->popupField(), Qt::Key_Down);
    QTest::keyClick(f->popupField(), Qt::Key_Escape);
    QTRY_VERIFY(!f->popup());
    QVERIFY(!f->session().isPreviewing());
    QVERIFY(f->session().document() == before);
    QCOMPARE(f->session().undoStack().count(), 0);
}

void TestSearches::moveUnderReattachesTheLink()
{
    f->select("n2");
    f->openPopup(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(f->popupField(), QStringLiteral("support"));
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QTRY_VERIFY(!f->popup());
    QVERIFY2(f->notation().contains(QLatin1String("  2 Support\n    1 Sales [queue]")), qPrintable(f->notation()));
    QCOMPARE(f->session().undoStack().count(), 1);
}

void TestSearches::aSelectedLinkLeadsElsewhere()
{
    f->select("n1");
    f->canvas().setFocus();
    QTest::keyClick(&f->canvas(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(f->session().selection().links().size(), 1u);
    f->openPopup(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(f->popupField(), QStringLiteral("reception"));
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QTRY_VERIFY(!f->popup());
    QVERIFY2(f->notation().contains(QLatin1String("1 Reception [operator]")), qPrintable(f->notation()));
}

void TestSearches::thePaletteRunsWhatWasTyped()
{
    const double before = f->canvas().zoom();
    f->openPopup(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(f->popupField(), QStringLiteral("out zoo"));
    QCOMPARE(f->popupRow().data().toString(), QStringLiteral("Zoom out"));
    const QString spoken = f->popupRow().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QLatin1String("View")) && spoken.contains(QLatin1String("Ctrl+-")), qPrintable(spoken));
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QTRY_VERIFY(f->canvas().zoom() < before);
    QVERIFY(!f->popup());
}

void TestSearches::thePaletteShowsWhatIsNotPossible()
{
    f->session().selection().clear();
    f->openPopup(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(f->popupField(), QStringLiteral("duplicate"));
    QCOMPARE(f->popupRow().data().toString(), QStringLiteral("Duplicate"));
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QVERIFY(f->popup());
    QCOMPARE(f->session().undoStack().count(), 0);
    QTest::keyClick(f->popupField(), Qt::Key_Escape);
    QTRY_VERIFY(!f->popup());
}

void TestSearches::thePaletteGoesToNodes()
{
    f->openPopup(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(f->popupField(), QStringLiteral("reception"));
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QTRY_VERIFY(f->session().selection().singleNode());
    QCOMPARE(*f->session().selection().singleNode(), NodeId(QStringLiteral("n4")));
}

void TestSearches::theLastCommandComesFirst()
{
    f->openPopup(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(f->popupField(), QStringLiteral("zoom out"));
    QTest::keyClick(f->popupField(), Qt::Key_Return);
    QTRY_VERIFY(!f->popup());
    f->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
    f->openPopup(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(f->popupRow().data().toString(), QStringLiteral("Zoom out"));
    QTest::keyClick(f->popupField(), Qt::Key_Escape);
}

QTEST_MAIN(TestSearches)
#include "tst_searches.moc"
