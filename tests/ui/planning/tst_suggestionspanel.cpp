// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/dismissals.h"
#include "core/edits/nodes.h"
#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/planning/suggestionspanel.h"
#include "ui/planning/suggestionsmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// One menu with free keys and queues with numbers of their own, under rules where each number above 25 is paid.
class TestSuggestionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatTheBestPlanSaves();
    void applyingAllIsOneUndoStep();
    void applyingOneFindsTheOthersAnew();
    void thePlanIsPreviewedWithItsBill();
    void hoveringPreviewsAndLeavingRestores();
    void keysChoosePreviewAndEscapeRestores();
    void anEditEndsThePreview();
    void whatIsOutOfDateIsNotOffered();
    void aRowOutOfDateCannotBeApplied();
    void aDismissedSuggestionStaysAwayUntilTakenBack();
    void dismissalsOfAnOpenedDocumentAreListed();
    void dismissingCanBeThoughtBetterOf();
    void aNumberThatAgentsCallWithCanBePinnedAtOnce();
    void aGoalAsksForFewerAccounts();
    void aGoalThatCannotBeMetIsExplained();
    void aGoalSparesCallers();
    void limitsAreKeptInTheDocument();
    void accountsGoUnderRulesWithDirectNesting();
    void saysThatRulesLeaveNothingToSave();
    void aPinnedNumberIsNotSuggestedAgain();
    void linksOfTheCardWork();
    void saysWhatWouldBeNeededWhereNothingCanBeSaved();
    void saysThatNothingIsPaid();
    void showsWhyThereAreNoSuggestions();
    void newRowsAreInTheOrderOfTheirWorth();
    void aPanelGoesAwayWhileItWorks();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<SuggestionsPanel> m_panel;

    // `queues` queues with a number below nothing, and a main line; the pool has 25 licences and one for ten users.
    static QString estate(int queues)
    {
        QString text = QStringLiteral("Main line +14255550100\n");
        for (int i = 1; i <= queues; ++i)
            text += QStringLiteral("Queue %1 [queue] +1425555%2\n").arg(i).arg(1000 + i);
        return text;
    }
    void open(const QString& notation, int users)
    {
        m_panel.reset();
        m_fixture = std::make_unique<SessionFixture>(notation, users);
        m_panel = std::make_unique<SuggestionsPanel>(m_fixture->session, m_fixture->theme);
        new QAbstractItemModelTester(view()->model(), m_panel.get());
        m_panel->resize(340, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
    }
    void openGoal() const { QTest::mouseClick(button("goalLine"), Qt::LeftButton); }
    void chooseGoal(int index) const
    {
        auto* goal = m_panel->findChild<QComboBox*>(QStringLiteral("planGoal"));
        goal->setFocus();
        for (int i = 0; i < index; ++i)
            QTest::keyClick(goal, Qt::Key_Down);
        QCOMPARE(goal->currentIndex(), index);
    }
    bool waitForAnswer() const
    {
        return QTest::qWaitFor([this] { return !m_panel->suggestions().isWorking(); }, 20'000);
    }
    QListView* view() const { return m_panel->findChild<QListView*>(); }
    QString text(const char* name) const { return m_panel->findChild<QLabel*>(QLatin1String(name))->text(); }
    QPushButton* button(const char* name) const { return m_panel->findChild<QPushButton*>(QLatin1String(name)); }
    DocumentSession& session() const { return m_fixture->session; }
    int paid() const
    {
        session().analysis().flush();
        return session().analysis().bill()->paidCount;
    }
    Suggestion first() const { return m_panel->suggestions().current()->singles.front(); }
    QPoint linkOf(int row, SuggestionsDelegate::Link link) const
    {
        const QModelIndex index = view()->model()->index(row, 0);
        QStyleOptionViewItem option;
        option.initFrom(view());
        option.widget = view();
        option.rect = view()->visualRect(index);
        return qobject_cast<SuggestionsDelegate*>(view()->itemDelegate())->linkRect(option, index, link).center();
    }
};

void TestSuggestionsPanel::init()
{
    open(estate(29), 10); // 30 numbers, 26 free
    QVERIFY(waitForAnswer());
    QCOMPARE(paid(), 4);
    QVERIFY(m_panel->hasPlan());
}

void TestSuggestionsPanel::saysWhatTheBestPlanSaves()
{
    QVERIFY2(text("planTitle").contains(QLatin1String("no paid")), qPrintable(text("planTitle")));
    QVERIFY2(text("planFigures").contains(QLatin1String("$32.00")), qPrintable(text("planFigures")));
    QVERIFY2(text("planFigures").contains(QLatin1String("$384.00")), qPrintable(text("planFigures")));
    QVERIFY2(text("planEffort").contains(QLatin1String("Proved")), qPrintable(text("planEffort")));
    QCOMPARE(view()->model()->rowCount(), 4);
    QVERIFY(m_panel->title().contains(u'4'));
    const QString row = view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"Main line, key", "1 number", "8.00 a month", "press one key"})
        QVERIFY2(row.contains(QLatin1String(part)), qPrintable(row));
    QVERIFY(!text("planNotes").isEmpty());
}

void TestSuggestionsPanel::applyingAllIsOneUndoStep()
{
    const Document before = m_fixture->document();
    QTest::mouseClick(button("applyPlan"), Qt::LeftButton);
    QCOMPARE(session().undoStack().count(), 1);
    QCOMPARE(paid(), 0);
    QVERIFY(!m_panel->hasPlan()); // not before it is known to be worth anything
    QVERIFY(waitForAnswer());
    QVERIFY(!m_panel->hasPlan());
    session().undoStack().undo();
    QCOMPARE(session().document(), before);
}

void TestSuggestionsPanel::applyingOneFindsTheOthersAnew()
{
    const NodeId nested = first().step().node;
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(session().undoStack().count(), 1);
    QCOMPARE(session().undoStack().undoText(), session().undoStack().text(0));
    QCOMPARE(paid(), 3);
    QVERIFY(!session().document().nodes.find(nested)->hasNumber());
    QVERIFY(waitForAnswer());
    QCOMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(m_panel->suggestions().current()->paidBefore, 3);
    for (const Suggestion& left : m_panel->suggestions().current()->singles)
        QVERIFY(left.step().node != nested);
}

void TestSuggestionsPanel::thePlanIsPreviewedWithItsBill()
{
    const Document before = m_fixture->document();
    QSignalSpy planChanged(m_panel.get(), &SuggestionsPanel::planChanged);
    QTest::mouseClick(button("previewPlan"), Qt::LeftButton);
    QVERIFY(session().isPreviewing());
    QVERIFY(m_panel->isPreviewingPlan());
    QVERIFY(planChanged.count() > 0);
    QCOMPARE(paid(), 0);
    QCOMPARE(session().committed(), before);
    QCOMPARE(session().undoStack().count(), 0);
    QVERIFY(m_panel->suggestions().current()); // a preview is no change
    QTest::mouseClick(button("previewPlan"), Qt::LeftButton);
    QVERIFY(!session().isPreviewing());
    QCOMPARE(paid(), 4);
}

void TestSuggestionsPanel::hoveringPreviewsAndLeavingRestores()
{
    const Document before = m_fixture->document();
    const QRect row = view()->visualRect(view()->model()->index(0, 0));
    QTest::mouseMove(view()->viewport(), row.center());
    QTRY_VERIFY(session().isPreviewing());
    QCOMPARE(paid(), 3);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view()->viewport(), &leave);
    QVERIFY(!session().isPreviewing());
    QCOMPARE(session().document(), before);
}

void TestSuggestionsPanel::keysChoosePreviewAndEscapeRestores()
{
    QSignalSpy looked(&session(), &DocumentSession::revealRequested);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(session().isPreviewing());
    QCOMPARE(paid(), 3);
    QVERIFY(looked.count() > 0);
    QVERIFY(session().selection().isEmpty());
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!session().isPreviewing());
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(session().isPreviewing());
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(!session().isPreviewing());
}

void TestSuggestionsPanel::anEditEndsThePreview()
{
    m_panel->previewPlan(true);
    session().apply(QStringLiteral("Rename"),
                    renameNode(session().committed(), first().step().node, QStringLiteral("Other")));
    QVERIFY(!session().isPreviewing());
    QVERIFY(!m_panel->isPreviewingPlan());
    QVERIFY(!button("previewPlan")->isChecked());
    QCOMPARE(paid(), 4);
}

void TestSuggestionsPanel::whatIsOutOfDateIsNotOffered()
{
    session().apply(QStringLiteral("Users"), setPhoneSystemUsers(session().committed(), 30));
    QVERIFY(m_panel->suggestions().isWorking());
    QVERIFY(!m_panel->suggestions().current());
    QVERIFY(!button("applyPlan")->isEnabled());
    m_panel->applyPlan();
    m_panel->previewPlan(true);
    QVERIFY(!session().isPreviewing());
    QCOMPARE(session().undoStack().count(), 1);
    // Another edit in the meantime: only the last document gets an answer.
    session().apply(QStringLiteral("Users"), setPhoneSystemUsers(session().committed(), 20));
    QVERIFY(waitForAnswer());
    QCOMPARE(m_panel->suggestions().current()->paidBefore, 3);
    QCOMPARE(view()->model()->rowCount(), 3);
}

void TestSuggestionsPanel::aRowOutOfDateCannotBeApplied()
{
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    session().apply(QStringLiteral("Users"), setPhoneSystemUsers(session().committed(), 20));
    QVERIFY(!(view()->model()->index(0, 0).flags() & Qt::ItemIsEnabled));
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClick(view(), Qt::Key_P);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(session().undoStack().count(), 1);
    QVERIFY(!session().isPreviewing());
}

void TestSuggestionsPanel::aDismissedSuggestionStaysAwayUntilTakenBack()
{
    const NodeId unwanted = first().step().node;
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Delete);
    auto* reason = m_panel->findChild<QLineEdit*>(QStringLiteral("dismissReason"));
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, QStringLiteral("printed on vans"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(session().undoStack().count(), 1);
    QVERIFY(waitForAnswer());
    QCOMPARE(dismissalsIn(session().document().properties).front().reason, QStringLiteral("printed on vans"));
    QCOMPARE(m_panel->suggestions().current()->paidAfter, 0); // another one takes its place
    for (const Suggestion& other : m_panel->suggestions().current()->singles)
        QVERIFY(other.step().node != unwanted);
    QTest::mouseClick(button("dismissedLine"), Qt::LeftButton);
    QTest::mouseClick(button("takeBack0"), Qt::LeftButton);
    QVERIFY(dismissalsIn(session().document().properties).empty());
    QCOMPARE(session().undoStack().count(), 2);
    QVERIFY(waitForAnswer());
    QCOMPARE(first().step().node, unwanted);
    session().undoStack().undo();
    session().undoStack().undo();
    QVERIFY(waitForAnswer());
    QCOMPARE(first().step().node, unwanted);
}

void TestSuggestionsPanel::dismissalsOfAnOpenedDocumentAreListed()
{
    const PlanStep step = first().step();
    Document document = m_fixture->document();
    addDismissal(document.properties, {step.freed(), step.text, QStringLiteral("printed on vans")});
    session().reset(document);
    QVERIFY(waitForAnswer());
    QTest::mouseClick(button("dismissedLine"), Qt::LeftButton);
    QVERIFY(button("takeBack0")->isVisible());
    QVERIFY(button("takeBack0")->accessibleDescription().contains(QLatin1String("printed on vans")));
    for (const Suggestion& other : m_panel->suggestions().current()->singles)
        QVERIFY(other.step().node != step.node);
}

void TestSuggestionsPanel::aNumberThatAgentsCallWithCanBePinnedAtOnce()
{
    const NodeId queue = first().step().node;
    session().apply(QStringLiteral("Callback"),
                    setOutbound(session().committed(), std::array{queue}, &OutboundUse::onBehalf, true));
    session().undoStack().clear();
    QVERIFY(waitForAnswer());
    QVERIFY(button("pinOffer0") && button("pinOffer0")->isVisible());
    QTest::mouseClick(button("pinOffer0"), Qt::LeftButton);
    QCOMPARE(session().undoStack().count(), 1);
    QVERIFY(session().document().nodes.find(queue)->accounts.front().pinned);
    QVERIFY(waitForAnswer());
    for (const Suggestion& other : m_panel->suggestions().current()->singles)
        QVERIFY(other.step().node != queue);
}

void TestSuggestionsPanel::aGoalAsksForFewerAccounts()
{
    openGoal();
    chooseGoal(1);
    QVERIFY(waitForAnswer());
    QCOMPARE(m_panel->suggestions().current()->plan.licensableAfter, 26); // begins where the best plan ends
    auto* keep = m_panel->findChild<QSpinBox*>(QStringLiteral("planKeep"));
    QVERIFY(keep->isVisible());
    keep->selectAll();
    QTest::keyClicks(keep, QStringLiteral("23"));
    QTest::keyClick(keep, Qt::Key_Return);
    QVERIFY(waitForAnswer());
    QCOMPARE(m_panel->suggestions().current()->plan.licensableAfter, 23);
    QVERIFY(m_panel->hasPlan());
    QCOMPARE(session().undoStack().count(), 0); // a goal is no edit
    session().reset(m_fixture->document());
    QVERIFY(waitForAnswer());
    QCOMPARE(m_panel->suggestions().current()->plan.licensableAfter, 26);
}

void TestSuggestionsPanel::aGoalThatCannotBeMetIsExplained()
{
    openGoal();
    chooseGoal(1);
    auto* keep = m_panel->findChild<QSpinBox*>(QStringLiteral("planKeep"));
    keep->selectAll();
    QTest::keyClicks(keep, QStringLiteral("0"));
    QTest::keyClick(keep, Qt::Key_Return);
    QVERIFY(waitForAnswer());
    QVERIFY(!m_panel->hasPlan());
    QVERIFY2(text("planFigures").contains(QLatin1String("the fewest possible is")), qPrintable(text("planFigures")));
}

void TestSuggestionsPanel::aGoalSparesCallers()
{
    const double all = m_panel->suggestions().current()->plan.callerCost;
    openGoal();
    chooseGoal(2);
    auto* limit = m_panel->findChild<QDoubleSpinBox*>(QStringLiteral("planEffortLimit"));
    limit->selectAll();
    QTest::keyClicks(limit, QString::number(all - 1, 'f', 0));
    QTest::keyClick(limit, Qt::Key_Return);
    QVERIFY(waitForAnswer());
    QVERIFY(m_panel->suggestions().current()->plan.callerCost < all);
    QVERIFY(m_panel->suggestions().current()->paidAfter > 0);
    QVERIFY2(text("planNotes").contains(QLatin1String("are the fewest")), qPrintable(text("planNotes")));
}

void TestSuggestionsPanel::limitsAreKeptInTheDocument()
{
    openGoal();
    auto* menus = m_panel->findChild<QCheckBox*>(QStringLiteral("allowNewMenus"));
    QVERIFY(menus->isChecked());
    menus->setFocus();
    QTest::keyClick(menus, Qt::Key_Space);
    QCOMPARE(session().document().properties.planning.value(QStringLiteral("allowNewMenus")), QJsonValue(false));
    auto* keys = m_panel->findChild<QLineEdit*>(QStringLiteral("reservedKeys"));
    keys->setFocus();
    keys->selectAll();
    QTest::keyClicks(keys, QStringLiteral("0 9"));
    QTest::keyClick(keys, Qt::Key_Return);
    QCOMPARE(session().document().properties.planning.value(QStringLiteral("reservedKeys")),
             QJsonValue(QJsonArray({QStringLiteral("0"), QStringLiteral("9")})));
    QCOMPARE(session().undoStack().count(), 2);
    session().undoStack().undo();
    session().undoStack().undo();
    QVERIFY(menus->isChecked());
    QCOMPARE(keys->text(), QStringLiteral("0 * #"));
}

void TestSuggestionsPanel::accountsGoUnderRulesWithDirectNesting()
{
    session().apply(QStringLiteral("Edition"), setPolicy(session().committed(), QStringLiteral("direct-nesting-2024")));
    QVERIFY(waitForAnswer());
    QVERIFY(m_panel->hasPlan());
    const Suggestion single = first();
    QVERIFY(single.step().direct);
    const QString row = view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(QLatin1String("caller ID")), qPrintable(row));
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(session().document().nodes.find(single.step().node)->accounts.empty());
    QCOMPARE(paid(), 3);
}

void TestSuggestionsPanel::saysThatRulesLeaveNothingToSave()
{
    session().apply(QStringLiteral("Edition"),
                    setPolicy(session().committed(), QStringLiteral("resource-account-2022")));
    QVERIFY(waitForAnswer());
    QVERIFY(!m_panel->hasPlan());
    QCOMPARE(text("planTitle"), QStringLiteral("Nothing to save"));
    QVERIFY2(text("planFigures").contains(QLatin1String("every account needs a licence")),
             qPrintable(text("planFigures")));
}

void TestSuggestionsPanel::dismissingCanBeThoughtBetterOf()
{
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Delete);
    auto* reason = m_panel->findChild<QLineEdit*>(QStringLiteral("dismissReason"));
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(!reason->isVisible());
    QVERIFY(dismissalsIn(session().document().properties).empty());
    QVERIFY(m_panel->hasPlan());
}

void TestSuggestionsPanel::aPinnedNumberIsNotSuggestedAgain()
{
    const NodeId pinned = first().step().node;
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_P);
    QCOMPARE(session().undoStack().count(), 1);
    QVERIFY(session().document().nodes.find(pinned)->accounts.front().pinned);
    QVERIFY(waitForAnswer());
    for (const Suggestion& other : m_panel->suggestions().current()->singles)
        QVERIFY(other.step().node != pinned);
}

void TestSuggestionsPanel::linksOfTheCardWork()
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, linkOf(0, SuggestionsDelegate::Link::Apply));
    QCOMPARE(session().undoStack().count(), 1);
    QCOMPARE(paid(), 3);
    QVERIFY(!session().isPreviewing());
    QVERIFY(waitForAnswer());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, linkOf(0, SuggestionsDelegate::Link::Dismiss));
    QVERIFY(m_panel->findChild<QLineEdit*>(QStringLiteral("dismissReason"))->isVisible());
}

void TestSuggestionsPanel::saysWhatWouldBeNeededWhereNothingCanBeSaved()
{
    // Queues alone, and no new menus: nobody can take anybody in.
    QString queues = estate(29);
    queues.remove(0, queues.indexOf(u'\n') + 1);
    open(queues, 10);
    Document closed = session().committed();
    closed.properties.planning.insert(QStringLiteral("allowNewMenus"), false);
    session().apply(QStringLiteral("No menus"), closed);
    QVERIFY(waitForAnswer());
    QVERIFY(!m_panel->hasPlan());
    QVERIFY(!view()->isVisible());
    QCOMPARE(text("planTitle"), QStringLiteral("Nothing to save"));
    QVERIFY2(text("planFigures").contains(QLatin1String("No menu of today with a free key")),
             qPrintable(text("planFigures")));
    QVERIFY(!button("applyPlan")->isVisible());
}

void TestSuggestionsPanel::saysThatNothingIsPaid()
{
    open(estate(3), 10);
    QVERIFY(waitForAnswer());
    QCOMPARE(text("planTitle"), QStringLiteral("Nothing to save"));
    QVERIFY(text("planFigures").contains(QLatin1String("free pool")));
}

void TestSuggestionsPanel::showsWhyThereAreNoSuggestions()
{
    Document wrong = session().committed();
    wrong.properties.planning.insert(QStringLiteral("maxSteps"), QStringLiteral("many"));
    session().apply(QStringLiteral("Wrong"), wrong);
    QVERIFY(waitForAnswer());
    QVERIFY(!m_panel->suggestions().error().isEmpty());
    QCOMPARE(text("planTitle"), QStringLiteral("No suggestions"));
    QCOMPARE(text("planFigures"), m_panel->suggestions().error());
    QCOMPARE(view()->model()->rowCount(), 0);
}

void TestSuggestionsPanel::newRowsAreInTheOrderOfTheirWorth()
{
    const std::vector<Suggestion>& singles = m_panel->suggestions().current()->singles;
    for (size_t i = 1; i < singles.size(); ++i)
        QVERIFY(singles[i - 1].paidSaved * singles[i].callerCost >= singles[i].paidSaved * singles[i - 1].callerCost);
}

void TestSuggestionsPanel::aPanelGoesAwayWhileItWorks()
{
    open(estate(200), 10);
    m_panel.reset();
    QVERIFY(!session().isPreviewing());
}

QTEST_MAIN(TestSuggestionsPanel)
#include "tst_suggestionspanel.moc"
