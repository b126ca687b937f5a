// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/edits/properties.h"
#include "tests/ui/support/suggestionsfixture.h"
#include "ui/planning/suggestionsmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

using namespace nestline;
using namespace nestline::ui;

/// What plans are asked for in the panel, what they may do, and what the rule edition makes of it.
class TestPlanGoals : public QObject, SuggestionsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNumberThatAgentsCallWithCanBePinnedAtOnce();
    void inALowPanelTheGoalTakesThePlaceOfTheList();
    void aGoalAsksForFewerAccounts();
    void nothingIsPromisedTwice();
    void aGoalThatCannotBeMetIsExplained();
    void aGoalSparesCallers();
    void limitsAreKeptInTheDocument();
    void accountsGoUnderRulesWithDirectNesting();
    void saysThatRulesLeaveNothingToSave();

private:
    void openGoal() const { QTest::mouseClick(button("goalLine"), Qt::LeftButton); }
    void chooseGoal(int index) const
    {
        auto* goal = m_panel->findChild<QComboBox*>(QStringLiteral("planGoal"));
        goal->setFocus();
        for (int i = 0; i < index; ++i)
            QTest::keyClick(goal, Qt::Key_Down);
        QCOMPARE(goal->currentIndex(), index);
    }
    void askToKeep(int accounts) const
    {
        auto* keep = m_panel->findChild<QSpinBox*>(QStringLiteral("planKeep"));
        keep->selectAll();
        QTest::keyClicks(keep, QString::number(accounts));
        QTest::keyClick(keep, Qt::Key_Return);
        QVERIFY(waitForAnswer());
    }
    QString row(int row, int role) const { return view()->model()->index(row, 0).data(role).toString(); }
};

void TestPlanGoals::init()
{
    open(estate(29), 10); // 30 numbers, 26 free
    QVERIFY(waitForAnswer());
    QCOMPARE(paid(), 4);
    QVERIFY(m_panel->hasPlan());
}

void TestPlanGoals::aNumberThatAgentsCallWithCanBePinnedAtOnce()
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

void TestPlanGoals::inALowPanelTheGoalTakesThePlaceOfTheList()
{
    m_panel->resize(340, 330);
    QTRY_VERIFY(view()->isVisible());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      view()->visualRect(view()->model()->index(0, 0)).center());
    QVERIFY(session().isPreviewing());
    m_panel->editGoal();
    QVERIFY(!view()->isVisible());
    QVERIFY(button("applyPlan")->isVisible()); // what comes of a change is told above
    QVERIFY(!session().isPreviewing());
    openGoal();
    QVERIFY(view()->isVisible());
    openGoal();
    m_panel->resize(340, 900);
    QTRY_VERIFY(view()->isVisible());
}

void TestPlanGoals::aGoalAsksForFewerAccounts()
{
    m_panel->editGoal();
    QVERIFY(m_panel->findChild<QComboBox*>(QStringLiteral("planGoal"))->hasFocus());
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

void TestPlanGoals::nothingIsPromisedTwice()
{
    openGoal();
    chooseGoal(1);
    askToKeep(20); // 4 of 30 are paid
    const Suggestions& all = *m_panel->suggestions().current();
    QCOMPARE(all.plan.licensableAfter, 20);
    Money promised;
    for (const Suggestion& single : all.singles)
        promised = promised + *single.monthly;
    QCOMPARE(promised, *all.monthly);
    QVERIFY(row(3, SuggestionsModel::SavingRole).endsWith(QLatin1String("8.00 a month")));
    QVERIFY(row(4, SuggestionsModel::SavingRole)
                .endsWith(QLatin1String("saves nothing more: free licences cover the rest")));
    QCOMPARE(row(4, SuggestionsModel::ShortSavingRole), QStringLiteral("saves nothing more"));
    QVERIFY(row(4, Qt::AccessibleTextRole).contains(QLatin1String("saves nothing more")));
}

void TestPlanGoals::aGoalThatCannotBeMetIsExplained()
{
    openGoal();
    chooseGoal(1);
    askToKeep(0);
    QVERIFY(!m_panel->hasPlan());
    QVERIFY2(text("planFigures").contains(QLatin1String("the fewest possible is")), qPrintable(text("planFigures")));
    // And is no dead end.
    QVERIFY(button("keepFewest")->isVisible());
    QTest::mouseClick(button("keepFewest"), Qt::LeftButton);
    QVERIFY(!button("keepFewest")->isVisible());
    QVERIFY(waitForAnswer());
    QVERIFY(m_panel->hasPlan());
    QVERIFY(!button("keepFewest")->isVisible());
    const int fewest = m_panel->findChild<QSpinBox*>(QStringLiteral("planKeep"))->value();
    QCOMPARE(m_panel->suggestions().current()->plan.licensableAfter, fewest);
    askToKeep(fewest - 1);
    QVERIFY(!m_panel->hasPlan()); // it was the fewest
}

void TestPlanGoals::aGoalSparesCallers()
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

void TestPlanGoals::limitsAreKeptInTheDocument()
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

void TestPlanGoals::accountsGoUnderRulesWithDirectNesting()
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

void TestPlanGoals::saysThatRulesLeaveNothingToSave()
{
    session().apply(QStringLiteral("Edition"),
                    setPolicy(session().committed(), QStringLiteral("resource-account-2022")));
    QVERIFY(waitForAnswer());
    QVERIFY(!m_panel->hasPlan());
    QCOMPARE(text("planTitle"), QStringLiteral("Nothing to save"));
    QVERIFY2(text("planFigures").contains(QLatin1String("every account needs a licence")),
             qPrintable(text("planFigures")));
}

QTEST_MAIN(TestPlanGoals)
#include "tst_plangoals.moc"
