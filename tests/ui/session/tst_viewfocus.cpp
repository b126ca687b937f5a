// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/session/commands.h"
#include "ui/session/viewfocus.h"

#include <QSignalSpy>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestViewFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startingShowsWhatTheNodeLeadsTo();
    void collapsingIsTakenBackByTheSameKey();
    void hidingTheRestLeavesTheSelection();
    void theFocusIsNoPartOfTheDocument();
    void whatIsDrawnIsShown_data();
    void whatIsDrawnIsShown();
    void aChildOfACollapsedNodeUnfoldsIt();
    void anUndoneRemovalIsShown();
    void revealingUnfoldsNoMoreThanNeeded();
    void revealingWhatLiesOutsideEndsTheFocus();
    void aFocusOnANodeThatIsGoneMeansNothing();
    void anotherDocumentEndsTheFocus();
    void waysFollowTheDocument();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ViewFocus> m_focus;

    DocumentSession& session() const { return m_fixture->session; }
    ViewFocus& focus() const { return *m_focus; }
    static NodeId id(const char* text) { return NodeId(QLatin1String(text)); }
    QString shown() const
    {
        QStringList ids;
        for (const auto& [node, row] : m_fixture->document().nodes) {
            if (focus().shows(node))
                ids << node.toString();
        }
        return ids.join(u' ');
    }
};

// n1 Main, n2 Sales, n3 Mailbox, n4 Support, n5 Hardware, n6 Other
void TestViewFocus::init()
{
    m_focus.reset();
    m_fixture = std::make_unique<SessionFixture>(QStringLiteral("Main +14255550100\n"
                                                                "  1 Sales [queue]\n"
                                                                "    timeout Mailbox [voicemail]\n"
                                                                "  2 Support\n"
                                                                "    1 Hardware [queue]\n"
                                                                "Other +14255550101\n"));
    m_focus = std::make_unique<ViewFocus>(m_fixture->session);
}

void TestViewFocus::startingShowsWhatTheNodeLeadsTo()
{
    QSignalSpy changed(&focus(), &ViewFocus::changed);
    QVERIFY(!focus().isActive());
    focus().startAt(id("n4"));
    QCOMPARE(shown(), QStringLiteral("n4 n5"));
    QCOMPARE(focus().shownCount(), 2);
    QVERIFY(focus().isActive());
    focus().clear();
    QCOMPARE(focus().shownCount(), 6);
    QCOMPARE(changed.count(), 2);
}

void TestViewFocus::collapsingIsTakenBackByTheSameKey()
{
    focus().toggleCollapsed({id("n2"), id("n4")});
    QCOMPARE(shown(), QStringLiteral("n1 n2 n4 n6"));
    QCOMPARE(focus().view().folded.at(id("n4")), 1);
    focus().toggleCollapsed({id("n4")});
    QCOMPARE(shown(), QStringLiteral("n1 n2 n4 n5 n6"));
    focus().toggleCollapsed({id("n2"), id("n4")}); // one of them is not collapsed yet
    QCOMPARE(shown(), QStringLiteral("n1 n2 n4 n6"));
}

void TestViewFocus::hidingTheRestLeavesTheSelection()
{
    focus().hideAllBut({id("n2"), id("n5")});
    QCOMPARE(shown(), QStringLiteral("n2 n5"));
    focus().hideAllBut({id("n5")});
    QCOMPARE(shown(), QStringLiteral("n5"));
}

void TestViewFocus::theFocusIsNoPartOfTheDocument()
{
    const Document before = m_fixture->document();
    focus().startAt(id("n4"));
    focus().toggleCollapsed({id("n4")});
    QVERIFY(m_fixture->document().sharesStorageWith(before));
    QCOMPARE(session().undoStack().count(), 0);
}

void TestViewFocus::whatIsDrawnIsShown_data()
{
    QTest::addColumn<bool>("hides");
    QTest::newRow("start") << false;
    QTest::newRow("hide the rest") << true;
}

void TestViewFocus::whatIsDrawnIsShown()
{
    QFETCH(bool, hides);
    if (hides)
        focus().hideAllBut({id("n4")});
    else
        focus().startAt(id("n4"));
    const NodeId drawn = commands::addNodeAt(session(), NodeKind::CallQueue, {0, 0});
    QVERIFY(focus().shows(drawn));
    session().selection().setNode(id("n4"));
    const auto child = commands::addChild(session());
    QVERIFY(child && focus().shows(*child));
    QVERIFY(!focus().shows(id("n6")));
}

void TestViewFocus::aChildOfACollapsedNodeUnfoldsIt()
{
    focus().toggleCollapsed({id("n2"), id("n4")});
    session().selection().setNode(id("n4"));
    const auto child = commands::addChild(session());
    QVERIFY(child && focus().shows(*child));
    QVERIFY(focus().shows(id("n5")));
    QVERIFY(!focus().shows(id("n3"))); // Sales stays as it was
}

void TestViewFocus::anUndoneRemovalIsShown()
{
    session().selection().setNode(id("n6"));
    commands::removeSelection(session());
    focus().startAt(id("n4"));
    session().undoStack().undo();
    QVERIFY(focus().shows(id("n6")));
}

void TestViewFocus::revealingUnfoldsNoMoreThanNeeded()
{
    focus().toggleCollapsed({id("n2"), id("n4")});
    focus().ensureShown({id("n5")});
    QVERIFY(focus().shows(id("n5")));
    QVERIFY(!focus().shows(id("n3")));
    focus().hideAllBut({id("n5")});
    focus().ensureShown({id("n6")});
    QCOMPARE(shown(), QStringLiteral("n5 n6"));
}

void TestViewFocus::revealingWhatLiesOutsideEndsTheFocus()
{
    focus().startAt(id("n4"));
    focus().ensureShown({id("n6")});
    QVERIFY(!focus().isActive());
    QVERIFY(focus().shows(id("n6")));
}

void TestViewFocus::aFocusOnANodeThatIsGoneMeansNothing()
{
    focus().startAt(id("n4"));
    session().selection().setNode(id("n4"));
    commands::removeSelection(session());
    QVERIFY(!focus().isActive());
    session().undoStack().undo();
    QCOMPARE(shown(), QStringLiteral("n4 n5"));
}

void TestViewFocus::anotherDocumentEndsTheFocus()
{
    focus().startAt(id("n4"));
    focus().lightPaths(id("n4"));
    session().reset(m_fixture->document());
    QVERIFY(!focus().isActive());
    QVERIFY(!focus().paths());
}

void TestViewFocus::waysFollowTheDocument()
{
    QSignalSpy changed(&focus(), &ViewFocus::pathsChanged);
    focus().lightPaths(id("n4"));
    QCOMPARE(focus().paths()->nodes.size(), size_t(3));
    session().selection().setNode(id("n4"));
    QVERIFY(commands::addChild(session()));
    QCOMPARE(focus().paths()->nodes.size(), size_t(4));
    session().selection().setNode(id("n4"));
    commands::removeSelection(session());
    QVERIFY(!focus().paths());
    QCOMPARE(changed.count(), 3);
}

QTEST_MAIN(TestViewFocus)
#include "tst_viewfocus.moc"
