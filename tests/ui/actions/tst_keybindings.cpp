// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/keybindings.h"
#include "ui/session/settings.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace nestline::ui;

namespace {

QKeySequence key(const char* text)
{
    return QKeySequence(QString::fromLatin1(text));
}

QKeyEvent press(Qt::Key key, const char* text = "", Qt::KeyboardModifiers modifiers = {})
{
    return QKeyEvent(QEvent::KeyPress, key, modifiers, QString::fromLatin1(text));
}

} // namespace

class TestKeyBindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsComeWithTheSameKey();
    void noActionComesWithAKeyThatItCouldNotBeGiven();
    void aNewKeyReplacesTheOld();
    void aKeyTakenFromAnotherActionIsLostThere();
    void aKeyThatBeginsAnotherIsTaken();
    void resettingTakesTheKeyBack();
    void resettingAllForgetsEveryChange();
    void someKeysAreNotForActions_data();
    void someKeysAreNotForActions();
    void theDrawingHearsPlainKeys();
    void theSignCountsNotTheWayToTypeIt();
    void changesSurviveTheProgram();
};

void TestKeyBindings::noTwoActionsComeWithTheSameKey()
{
    const KeyBindings bindings;
    for (const ActionKeys& entry : defaultKeys()) {
        for (const QKeySequence& own : entry.keys)
            QVERIFY2(!bindings.owner(own, entry.action), qPrintable(own.toString()));
    }
}

void TestKeyBindings::noActionComesWithAKeyThatItCouldNotBeGiven()
{
    // The exceptions: the key sheet's "?", which fields type and everything else may hear, and letters with Alt that no
    // menu of ours has.
    std::vector<ActionKeys> bare = defaultKeys();
    for (ActionKeys& entry : bare)
        entry.keys.clear();
    const KeyBindings bindings(bare);
    for (const ActionKeys& entry : defaultKeys()) {
        for (const QKeySequence& own : entry.keys)
            QVERIFY2(bindings.refusal(entry.action, own).isEmpty() || own == key("?")
                         || own.toString().startsWith(QLatin1String("Alt+")),
                     qPrintable(own.toString()));
    }
}

void TestKeyBindings::aNewKeyReplacesTheOld()
{
    KeyBindings bindings;
    QSignalSpy changed(&bindings, &KeyBindings::changed);
    bindings.assign(ActionId::Tidy, key("Ctrl+Alt+T"));
    QCOMPARE(bindings.keys(ActionId::Tidy), QList<QKeySequence>{key("Ctrl+Alt+T")});
    QVERIFY(bindings.isChanged(ActionId::Tidy));
    QVERIFY(!bindings.owner(key("Ctrl+T"), ActionId::Undo));
    QCOMPARE(changed.count(), 1);
    bindings.assign(ActionId::Tidy, key("Ctrl+T"));
    QVERIFY2(!bindings.isChanged(ActionId::Tidy), "the key it came with is no change");
    bindings.assign(ActionId::Tidy, {});
    QVERIFY(bindings.keys(ActionId::Tidy).isEmpty());
}

void TestKeyBindings::aKeyTakenFromAnotherActionIsLostThere()
{
    KeyBindings bindings;
    QCOMPARE(bindings.owner(key("Ctrl+D"), ActionId::Tidy), std::optional(ActionId::Duplicate));
    bindings.assign(ActionId::Tidy, key("Ctrl+D"));
    QVERIFY(bindings.keys(ActionId::Duplicate).isEmpty());
    bindings.assign(ActionId::Tidy, key("Ctrl+Y"));
    QCOMPARE(bindings.keys(ActionId::Redo), QList<QKeySequence>{key("Ctrl+Shift+Z")});
    QVERIFY2(bindings.keys(ActionId::Duplicate).isEmpty(), "what was taken stays taken until it is reset");
}

void TestKeyBindings::aKeyThatBeginsAnotherIsTaken()
{
    KeyBindings bindings;
    bindings.assign(ActionId::Tidy, key("Ctrl+J, Ctrl+T"));
    QCOMPARE(bindings.owner(key("Ctrl+J"), ActionId::Undo), std::optional(ActionId::Tidy));
    QVERIFY(!bindings.owner(key("Ctrl+J, Ctrl+U"), ActionId::Undo));
}

void TestKeyBindings::resettingTakesTheKeyBack()
{
    KeyBindings bindings;
    bindings.assign(ActionId::Tidy, key("Ctrl+D"));
    bindings.reset(ActionId::Duplicate);
    QCOMPARE(bindings.keys(ActionId::Duplicate), QList<QKeySequence>{key("Ctrl+D")});
    QVERIFY(bindings.keys(ActionId::Tidy).isEmpty());
    bindings.reset(ActionId::Tidy);
    QVERIFY(bindings.changes().empty());
}

void TestKeyBindings::resettingAllForgetsEveryChange()
{
    KeyBindings bindings;
    bindings.assign(ActionId::Tidy, key("Ctrl+D"));
    bindings.assign(ActionId::Rename, key("F4"));
    bindings.resetAll();
    QVERIFY(bindings.changes().empty());
    QCOMPARE(bindings.keys(ActionId::Tidy), QList<QKeySequence>{key("Ctrl+T")});
}

void TestKeyBindings::someKeysAreNotForActions_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* name, ActionId action, const char* keys, bool allowed) {
        QTest::newRow(name) << action << QString::fromLatin1(keys) << allowed;
    };
    row("a letter for a tool", ActionId::ToolOperator, "O", true);
    row("a letter for the whole window", ActionId::Undo, "U", false);
    row("a letter with Ctrl", ActionId::Undo, "Ctrl+U", true);
    row("a function key", ActionId::Undo, "F9", true);
    row("a sign for the drawing", ActionId::Rename, "/", true);
    row("a digit", ActionId::ToolOperator, "5", false);
    row("a digit with Alt", ActionId::Undo, "Alt+5", false);
    row("an arrow", ActionId::Undo, "Ctrl+Left", false);
    row("Esc", ActionId::ToolSelect, "Esc", false);
    row("Page down", ActionId::ToolSelect, "PgDown", false);
    row("Tab for the window", ActionId::Undo, "Tab", false);
    row("Tab for the drawing", ActionId::AddSibling, "Tab", true);
    row("a menu's access key", ActionId::Undo, "Alt+F", false);
}

void TestKeyBindings::someKeysAreNotForActions()
{
    QFETCH(ActionId, action);
    QFETCH(QString, keys);
    QFETCH(bool, allowed);
    const KeyBindings bindings;
    QCOMPARE(bindings.refusal(action, QKeySequence(keys)).isEmpty(), allowed);
}

void TestKeyBindings::theDrawingHearsPlainKeys()
{
    KeyBindings bindings;
    QCOMPARE(bindings.actionOnDrawing(press(Qt::Key_Return, "\r")), std::optional(ActionId::AddSibling));
    QCOMPARE(bindings.actionOnDrawing(press(Qt::Key_Backspace, "\b")), std::optional(ActionId::Delete));
    QCOMPARE(bindings.actionOnDrawing(press(Qt::Key_A, "a")), std::optional(ActionId::ToolAttendant));
    QVERIFY2(!bindings.actionOnDrawing(press(Qt::Key_Question, "?")), "the window hears this one");
    bindings.assign(ActionId::ToolAttendant, key("K"));
    QVERIFY(!bindings.actionOnDrawing(press(Qt::Key_A, "a")));
    QCOMPARE(bindings.actionOnDrawing(press(Qt::Key_K, "k")), std::optional(ActionId::ToolAttendant));
}

void TestKeyBindings::theSignCountsNotTheWayToTypeIt()
{
    const KeyBindings bindings;
    // With Shift on an American keyboard, by itself on a German one, with AltGr elsewhere.
    QCOMPARE(bindings.actionOnDrawing(press(Qt::Key_NumberSign, "#", Qt::ShiftModifier)),
             std::optional(ActionId::ToggleNumber));
    QCOMPARE(bindings.actionOnDrawing(press(Qt::Key_3, "#", Qt::ControlModifier | Qt::AltModifier)),
             std::optional(ActionId::ToggleNumber));
}

void TestKeyBindings::changesSurviveTheProgram()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(file);
        settings.keys().assign(ActionId::Tidy, key("Ctrl+Alt+;"));
        settings.keys().assign(ActionId::Undo, {});
    }
    Settings settings(file);
    QCOMPARE(settings.keys().keys(ActionId::Tidy), QList<QKeySequence>{key("Ctrl+Alt+;")});
    QVERIFY(settings.keys().keys(ActionId::Undo).isEmpty());
    QCOMPARE(settings.keys().changes().size(), 2u);
    settings.keys().resetAll();
    QVERIFY(Settings(file).keys().changes().empty());
}

QTEST_MAIN(TestKeyBindings)
#include "tst_keybindings.moc"
