// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "tests/ui/support/canvasfixture.h"
#include "ui/navigation/bookmarkmenu.h"
#include "ui/navigation/breadcrumbs.h"
#include "ui/navigation/focuschip.h"
#include "ui/navigation/navigator.h"
#include "ui/session/bookmarks.h"
#include "ui/session/commands.h"
#include "ui/session/viewfocus.h"
#include "ui/widgets/elidedlabel.h"

#include <QToolButton>

using namespace nestline;
using namespace nestline::ui;

/// Back and forward, bookmarks, breadcrumbs and the chip of the focus, on a canvas with real events.
class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void backAndForwardGoThroughVisitedNodes();
    void whatIsVisitedAnewEndsTheWayForward();
    void nodesThatAreGoneArePassedOver();
    void mouseButtonsGoBackAndForward();
    void theEntryIsWhereCallsComeIn();
    void aBookmarkBringsBackNodeAndZoom();
    void aBookmarkWhoseNodeIsGoneBringsBackThePlace();
    void suggestedNamesAreFree();
    void bookmarksAreAMenuWithKeys();
    void bookmarksAreRenamedAndRemoved();
    void breadcrumbsLeadBack();
    void breadcrumbsFollowNames();
    void longWaysAreElidedInTheMiddle();
    void theChipSaysWhatIsShown();
    void escapeEndsTheLightOnWays();

private:
    std::unique_ptr<CanvasFixture> f;
    std::unique_ptr<Navigator> m_navigator;

    DocumentSession& session() const { return f->session; }
    static NodeId id(const char* text) { return NodeId(QLatin1String(text)); }
    void visit(const char* node) { f->click(f->centreOf(node)); }
    QString selected() const
    {
        const NodeId* node = session().selection().singleNode();
        return node ? node->toString() : QString();
    }
    static QStringList texts(const QWidget& widget)
    {
        QStringList result;
        for (const QToolButton* button : widget.findChildren<QToolButton*>()) {
            if (!button->isHidden())
                result << button->text();
        }
        return result;
    }
    static QToolButton* button(const QWidget& widget, const char* text)
    {
        for (QToolButton* each : widget.findChildren<QToolButton*>()) {
            if (!each->isHidden() && each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
};

// n1 Main line, n2 Support, n3 Hardware & more, n4 Printers
void TestNavigation::init()
{
    f = std::make_unique<CanvasFixture>(QStringLiteral("Main line +14255550100\n"
                                                       "  1 Support\n"
                                                       "    1 Hardware & more\n"
                                                       "      1 Printers [queue]\n"));
    m_navigator = std::make_unique<Navigator>(f->session, f->view);
}

void TestNavigation::cleanup()
{
    m_navigator.reset();
    f.reset();
}

void TestNavigation::backAndForwardGoThroughVisitedNodes()
{
    QVERIFY(!m_navigator->canGoBack());
    visit("n1");
    visit("n3");
    visit("n2");
    m_navigator->goBack();
    QCOMPARE(selected(), QStringLiteral("n3"));
    m_navigator->goBack();
    QCOMPARE(selected(), QStringLiteral("n1"));
    QVERIFY(!m_navigator->canGoBack());
    m_navigator->goForward();
    m_navigator->goForward();
    QCOMPARE(selected(), QStringLiteral("n2"));
    QVERIFY(!m_navigator->canGoForward());
    m_navigator->goForward();
    QCOMPARE(selected(), QStringLiteral("n2"));
}

void TestNavigation::whatIsVisitedAnewEndsTheWayForward()
{
    visit("n1");
    visit("n2");
    m_navigator->goBack();
    visit("n3");
    QVERIFY(!m_navigator->canGoForward());
    m_navigator->goBack();
    QCOMPARE(selected(), QStringLiteral("n1"));
}

void TestNavigation::nodesThatAreGoneArePassedOver()
{
    visit("n1");
    visit("n2");
    visit("n3");
    session().apply(QStringLiteral("Remove"), removeNodes(session().committed(), std::vector{id("n2")}));
    m_navigator->goBack();
    QCOMPARE(selected(), QStringLiteral("n1"));
    session().undoStack().undo();
    m_navigator->goForward();
    QCOMPARE(selected(), QStringLiteral("n2"));
}

void TestNavigation::mouseButtonsGoBackAndForward()
{
    visit("n1");
    visit("n2");
    const QPoint anywhere(5, 5);
    QTest::mouseClick(f->view.viewport(), Qt::BackButton, {}, anywhere);
    QCOMPARE(selected(), QStringLiteral("n1"));
    QTest::mouseClick(f->view.viewport(), Qt::ForwardButton, {}, anywhere);
    QCOMPARE(selected(), QStringLiteral("n2"));
}

void TestNavigation::theEntryIsWhereCallsComeIn()
{
    visit("n4");
    m_navigator->goToEntry();
    QCOMPARE(selected(), QStringLiteral("n1"));
}

void TestNavigation::aBookmarkBringsBackNodeAndZoom()
{
    visit("n4");
    f->view.setZoom(1.5);
    f->view.centreOn(f->centreOf("n4"));
    const QPointF centre = f->view.visibleCentre();
    commands::addBookmark(session(), QStringLiteral("Printers"), m_navigator->here());
    visit("n4");
    session().selection().clear();
    f->view.setZoom(0.3);
    f->view.centreOn({-5000, -5000});
    m_navigator->goTo(BookmarkName(QStringLiteral("Printers")));
    QCOMPARE(selected(), QStringLiteral("n4"));
    QCOMPARE(f->view.zoom(), 1.5);
    QVERIFY((f->view.visibleCentre() - centre).manhattanLength() < 2);
    // The node may have moved.
    commands::nudge(session(), {4000, 0});
    m_navigator->goTo(BookmarkName(QStringLiteral("Printers")));
    QVERIFY(f->view.visibleArea().contains(f->centreOf("n4")));
}

void TestNavigation::aBookmarkWhoseNodeIsGoneBringsBackThePlace()
{
    visit("n4");
    f->view.centreOn({1000, 700});
    commands::addBookmark(session(), QStringLiteral("Place"), m_navigator->here());
    commands::removeSelection(session());
    f->view.centreOn({-1000, 0});
    m_navigator->goTo(BookmarkName(QStringLiteral("Place")));
    QVERIFY((f->view.visibleCentre() - QPointF(1000, 700)).manhattanLength() < 2);
    QVERIFY(session().selection().isEmpty());
}

void TestNavigation::suggestedNamesAreFree()
{
    visit("n2");
    commands::addBookmark(session(), m_navigator->suggestedName(), m_navigator->here());
    QCOMPARE(m_navigator->suggestedName(), QStringLiteral("Support (2)"));
    session().selection().clear();
    QVERIFY(!m_navigator->suggestedName().isEmpty());
}

void TestNavigation::bookmarksAreAMenuWithKeys()
{
    QAction add(QStringLiteral("Add"));
    BookmarkMenu menu(session(), &add);
    QCOMPARE(menu.actions(), QList<QAction*>{&add});
    for (int i = 11; i > 0; --i)
        commands::addBookmark(session(), QStringLiteral("Place & %1").arg(i, 2), m_navigator->here());
    QStringList chosen;
    connect(&menu, &BookmarkMenu::chosen, this, [&](const BookmarkName& name) { chosen << name.toString(); });
    const QList<QAction*> entries = menu.actions();
    QCOMPARE(entries.at(2)->text(), QStringLiteral("Place && 1"));
    QCOMPARE(entries.at(2)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_1));
    QVERIFY(entries.at(11)->shortcut().isEmpty());
    entries.at(3)->trigger();
    QCOMPARE(chosen, QStringList(QStringLiteral("Place &  2")));
}

void TestNavigation::bookmarksAreRenamedAndRemoved()
{
    QAction add;
    BookmarkMenu menu(session(), &add);
    commands::addBookmark(session(), QStringLiteral("Here"), m_navigator->here());
    QStringList renamed;
    connect(&menu, &BookmarkMenu::renameRequested, this, [&](const BookmarkName& name) { renamed << name.toString(); });
    const auto submenus = [&] { return menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly); };
    submenus().at(0)->actions().front()->trigger();
    QCOMPARE(renamed, QStringList(QStringLiteral("Here")));
    commands::renameBookmark(session(), BookmarkName(QStringLiteral("Here")), QStringLiteral("There"));
    submenus().at(1)->actions().front()->trigger();
    QVERIFY(bookmarksOf(f->document()).empty());
    QCOMPARE(session().undoStack().count(), 3);
    session().undoStack().undo();
    QVERIFY(bookmarksOf(f->document()).contains(BookmarkName(QStringLiteral("There"))));
}

void TestNavigation::breadcrumbsLeadBack()
{
    Breadcrumbs crumbs(session());
    crumbs.resize(900, 30);
    crumbs.show();
    QVERIFY(texts(crumbs).isEmpty());
    visit("n4");
    const QStringList way{QStringLiteral("Main line"), QStringLiteral("Support"), QStringLiteral("Hardware && more"),
                          QStringLiteral("Printers")};
    QTRY_COMPARE(texts(crumbs), way);
    QTest::mouseClick(button(crumbs, "Support"), Qt::LeftButton);
    QCOMPARE(selected(), QStringLiteral("n2"));
    QTRY_COMPARE(texts(crumbs).size(), 2);
    button(crumbs, "Main line")->setFocus();
    QTest::keyClick(button(crumbs, "Main line"), Qt::Key_Space);
    QCOMPARE(selected(), QStringLiteral("n1"));
}

void TestNavigation::breadcrumbsFollowNames()
{
    Breadcrumbs crumbs(session());
    crumbs.resize(900, 30);
    visit("n2");
    commands::rename(session(), id("n1"), QStringLiteral("Welcome"));
    QCOMPARE(texts(crumbs).front(), QStringLiteral("Welcome"));
    session().selection().clear();
    QVERIFY(texts(crumbs).isEmpty());
}

void TestNavigation::longWaysAreElidedInTheMiddle()
{
    Breadcrumbs crumbs(session());
    crumbs.resize(900, 30);
    crumbs.show();
    visit("n4");
    crumbs.resize(240, 30);
    QTRY_VERIFY(texts(crumbs).contains(QStringLiteral("…")));
    const QStringList few = texts(crumbs);
    QCOMPARE(few.front(), QStringLiteral("Main line"));
    QCOMPARE(few.back(), QStringLiteral("Printers"));
    const QList<QAction*> between = button(crumbs, "…")->menu()->actions();
    QCOMPARE(between.front()->text(), QStringLiteral("Support"));
    between.front()->trigger();
    QCOMPARE(selected(), QStringLiteral("n2"));
}

void TestNavigation::theChipSaysWhatIsShown()
{
    FocusChip chip(session(), f->view.focus());
    QVERIFY(chip.isHidden());
    const auto text = [&] { return chip.findChild<ElidedLabel*>(QStringLiteral("focusText"))->text(); };
    f->view.focus().startAt(id("n3"));
    QVERIFY(!chip.isHidden());
    QCOMPARE(text(), QStringLiteral("Focus: Hardware & more · 2 of 4 shown"));
    f->view.focus().clear();
    QVERIFY(chip.isHidden());
    f->view.focus().toggleCollapsed({id("n2")});
    QCOMPARE(text(), QStringLiteral("2 of 4 shown"));
    chip.findChild<QToolButton*>()->click();
    QVERIFY(!f->view.focus().isActive());

    // Ways may lead through what is hidden.
    f->view.focus().lightPaths(id("n3"));
    const QString ways = text();
    QVERIFY2(!ways.contains(QStringLiteral("hidden")), qPrintable(ways));
    f->view.focus().startAt(id("n3"));
    f->view.focus().lightPaths(id("n3"));
    QCOMPARE(text(), ways + QStringLiteral(", 2 of them hidden"));
}

void TestNavigation::escapeEndsTheLightOnWays()
{
    FocusChip chip(session(), f->view.focus());
    visit("n2");
    f->view.focus().lightPaths(id("n2"));
    QVERIFY(!chip.isHidden());
    f->key(Qt::Key_Escape);
    QVERIFY(!f->view.focus().paths());
    QVERIFY(chip.isHidden());
    QCOMPARE(selected(), QStringLiteral("n2"));
    f->key(Qt::Key_Escape);
    QVERIFY(selected().isEmpty());
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
