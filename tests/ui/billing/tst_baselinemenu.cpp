// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/billing/baselines.h"
#include "ui/session/commands.h"

#include <QAction>
#include <QDate>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace nestline;
using namespace nestline::ui;

class TestBaselineMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutBaselinesThereIsOnlyKeeping();
    void keepingIsOneStepAndIsComparedWith();
    void aSecondBaselineLeavesTheComparison();
    void aRefusedNameIsExplained();
    void suggestedNamesAreFree();
    void theBaselineToCompareWithIsChosen();
    void goingBackBringsTheDocumentBack();
    void renamingAsksForTheName();
    void removingIsOneStep();
    void namesAreTextOfMenus();
    void openingAgainLeavesNothingBehind();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QAction> m_keep;
    std::unique_ptr<BaselineMenu> m_menu;

    const Properties& properties() const { return m_fixture->document().properties; }
    DocumentSession& session() { return m_fixture->session; }
    int steps() { return session().undoStack().count(); }
    void keep(const char* name) { commands::keepBaseline(session(), QString::fromUtf8(name)); }
    // The entries of a submenu, which is filled as when it opens.
    QList<QAction*> entries(const char* submenu)
    {
        Q_EMIT m_menu->aboutToShow();
        for (QAction* action : m_menu->actions())
            if (action->menu() && action->text().remove(QLatin1Char('&')) == QLatin1String(submenu))
                return action->menu()->actions();
        return {};
    }
    void choose(const char* submenu, const char* entry)
    {
        for (QAction* action : entries(submenu))
            if (action->text() == QLatin1String(entry))
                return action->trigger();
        QFAIL(entry);
    }
};

void TestBaselineMenu::init()
{
    m_menu.reset();
    m_fixture = std::make_unique<SessionFixture>(QStringLiteral("Main line +14255550100\n"), 600);
    m_keep = std::make_unique<QAction>(QStringLiteral("Keep"));
    m_menu = std::make_unique<BaselineMenu>(session(), m_keep.get());
}

void TestBaselineMenu::withoutBaselinesThereIsOnlyKeeping()
{
    QCOMPARE(m_menu->actions(), QList<QAction*>{m_keep.get()});
    QVERIFY(entries("Compare with").isEmpty());
}

void TestBaselineMenu::keepingIsOneStepAndIsComparedWith()
{
    QSignalSpy notices(&session(), &DocumentSession::noticeRaised);
    keep(" before ");
    QCOMPARE(steps(), 1);
    const Baseline* baseline = properties().baseline(QStringLiteral("before"));
    QVERIFY(baseline);
    QVERIFY(QDate::fromString(baseline->date, Qt::ISODate).isValid());
    QCOMPARE(properties().comparedBaseline, QStringLiteral("before"));
    QCOMPARE(notices.size(), 1);
    session().undoStack().undo();
    QVERIFY(properties().baselines.empty() && properties().comparedBaseline.isEmpty());
}

void TestBaselineMenu::aSecondBaselineLeavesTheComparison()
{
    keep("first");
    keep("second");
    QCOMPARE(properties().comparedBaseline, QStringLiteral("first"));
}

void TestBaselineMenu::aRefusedNameIsExplained()
{
    keep("first");
    QSignalSpy notices(&session(), &DocumentSession::noticeRaised);
    keep("first");
    QCOMPARE(steps(), 1);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.front().front().toString().contains(QLatin1String("first")));
}

void TestBaselineMenu::suggestedNamesAreFree()
{
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        names << commands::suggestedBaselineName(m_fixture->document());
        commands::keepBaseline(session(), names.back());
    }
    QCOMPARE(properties().baselines.size(), size_t(3));
    QVERIFY(QDate::fromString(names.front(), Qt::ISODate).isValid());
}

void TestBaselineMenu::theBaselineToCompareWithIsChosen()
{
    keep("first");
    keep("second");
    choose("Compare with", "second");
    QCOMPARE(properties().comparedBaseline, QStringLiteral("second"));
    QStringList checked;
    for (const QAction* action : entries("Compare with"))
        if (action->isChecked())
            checked << action->text();
    QCOMPARE(checked, QStringList(QStringLiteral("second")));
    choose("Compare with", "None");
    QVERIFY(properties().comparedBaseline.isEmpty());
    QCOMPARE(steps(), 4);
}

void TestBaselineMenu::goingBackBringsTheDocumentBack()
{
    keep("first");
    session().apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 10));
    choose("Go back to", "first");
    QCOMPARE(properties().tenant.phoneSystemUsers, 600);
    QCOMPARE(properties().baselines.size(), size_t(1));
    session().undoStack().undo();
    QCOMPARE(properties().tenant.phoneSystemUsers, 10);
}

void TestBaselineMenu::renamingAsksForTheName()
{
    keep("first");
    QSignalSpy asked(m_menu.get(), &BaselineMenu::renameRequested);
    choose("Rename", "first");
    QCOMPARE(asked.front().front().toString(), QStringLiteral("first"));
    commands::renameBaseline(session(), QStringLiteral("first"), QStringLiteral("Before the move"));
    QVERIFY(properties().baseline(QStringLiteral("Before the move")));
}

void TestBaselineMenu::removingIsOneStep()
{
    keep("first");
    choose("Remove", "first");
    QVERIFY(properties().baselines.empty());
    QCOMPARE(steps(), 2);
}

void TestBaselineMenu::namesAreTextOfMenus()
{
    keep("Sales & Support\nsecond line");
    QCOMPARE(entries("Remove").front()->text(), QStringLiteral("Sales && Support second line"));
    keep(QByteArray(500, 'x').constData());
    QVERIFY(entries("Remove").back()->text().size() < 100);
}

void TestBaselineMenu::openingAgainLeavesNothingBehind()
{
    keep("first");
    Q_EMIT m_menu->aboutToShow();
    const auto before = m_menu->findChildren<QObject*>().size();
    for (int i = 0; i < 10; ++i)
        Q_EMIT m_menu->aboutToShow();
    QCOMPARE(m_menu->findChildren<QObject*>().size(), before);
    QVERIFY(m_menu->actions().contains(m_keep.get()));
}

QTEST_MAIN(TestBaselineMenu)
#include "tst_baselinemenu.moc"
