// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/windowfixture.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/widgets/keyrecorder.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace nestline;
using namespace nestline::ui;

/// What the user sets: keys, and the rest of the settings, in force at once.
class TestKeySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<WindowFixture>();
        f->showOffice();
    }
    void cleanup() { f.reset(); }
    void aChangedKeyWorksAtOnceEverywhere();
    void aTakenKeyIsNamedAndTakenOver();
    void aKeyThatCannotBeIsRefused();
    void theKeySheetFindsKeys();
    void settingsAreInForceAtOnce();

private:
    std::unique_ptr<WindowFixture> f;

    SettingsDialog* openKeysPage()
    {
        f->action("Shortcuts")->trigger();
        return f->window->findChild<SettingsDialog*>();
    }
    // Shows the row of an action in the table of keys and starts recording by keys.
    void startRecording(SettingsDialog* dialog, const char* words)
    {
        auto* filter = dialog->findChild<QLineEdit*>(QStringLiteral("keysFilter"));
        filter->setFocus();
        filter->clear();
        QTest::keyClicks(filter, QString::fromLatin1(words));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("changeKey")), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<KeyRecorder*>()->hasFocus());
    }
};

void TestKeySettings::aChangedKeyWorksAtOnceEverywhere()
{
    SettingsDialog* dialog = openKeysPage();
    startRecording(dialog, "Rename");
    QTest::keyClick(dialog->findChild<KeyRecorder*>(), Qt::Key_F4);
    startRecording(dialog, "Zoom out");
    QTest::keyClick(dialog->findChild<KeyRecorder*>(), Qt::Key_F12, Qt::ShiftModifier);
    dialog->close();
    f->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f->window.get()));

    QVERIFY(f->action("Rename")->text().endsWith(QLatin1String("\tF4")));
    QVERIFY(f->action("ZoomOut")->toolTip().contains(QLatin1String("Shift+F12")));
    f->canvas().setFocus();
    const double before = f->canvas().zoom();
    QTest::keyClick(&f->canvas(), Qt::Key_F12, Qt::ShiftModifier);
    QVERIFY(f->canvas().zoom() < before);
    f->select("n1");
    QTest::keyClick(&f->canvas(), Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), &f->canvas());
    QTest::keyClick(&f->canvas(), Qt::Key_F4);
    QVERIFY(QApplication::focusWidget() != &f->canvas());
    QCOMPARE(Settings(f->folder.filePath(QStringLiteral("settings.ini"))).keys().changes().size(), 2u);
}

void TestKeySettings::aTakenKeyIsNamedAndTakenOver()
{
    SettingsDialog* dialog = openKeysPage();
    startRecording(dialog, "Tidy");
    QTest::keyClick(dialog->findChild<KeyRecorder*>(), Qt::Key_D, Qt::ControlModifier);
    auto* message = dialog->findChild<QLabel*>(QStringLiteral("keysMessage"));
    auto* takeOver = dialog->findChild<QPushButton*>(QStringLiteral("takeOverKey"));
    QVERIFY2(message->text().contains(QLatin1String("Duplicate")), qPrintable(message->text()));
    QVERIFY(takeOver->isVisible());
    QVERIFY2(f->settings.keys().changes().empty(), "nothing is taken before it is said");
    QTest::keyClick(takeOver, Qt::Key_Space);
    QVERIFY(f->action("Duplicate")->shortcuts().isEmpty());
    QCOMPARE(f->action("Tidy")->shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("resetAllKeys")), Qt::LeftButton);
    QCOMPARE(f->action("Duplicate")->shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
}

void TestKeySettings::aKeyThatCannotBeIsRefused()
{
    SettingsDialog* dialog = openKeysPage();
    startRecording(dialog, "Undo");
    QTest::keyClick(dialog->findChild<KeyRecorder*>(), Qt::Key_U);
    auto* message = dialog->findChild<QLabel*>(QStringLiteral("keysMessage"));
    QVERIFY2(message->text().contains(QLatin1String("typing")), qPrintable(message->text()));
    startRecording(dialog, "Undo");
    QTest::keyClick(dialog->findChild<KeyRecorder*>(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(f->settings.keys().changes().empty());
}

void TestKeySettings::theKeySheetFindsKeys()
{
    f->settings.keys().assign(ActionId::Tidy, QKeySequence(QStringLiteral("Shift+F12")));
    f->window->resize(640, 480);
    QString found;
    QSize size;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] {
        QWidget* sheet = QApplication::activeModalWidget();
        if (!sheet || sheet->objectName() != QLatin1String("keySheet"))
            return;
        timer.stop();
        size = sheet->size();
        QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("tidy"));
        const auto* item = sheet->findChild<QTreeWidget*>()->currentItem();
        found = item->parent()->text(0) + QLatin1Char('/') + item->text(0) + QLatin1Char('/') + item->text(1);
        QTest::keyClick(sheet, Qt::Key_Escape);
    });
    timer.start(0);
    QTest::keyClick(&f->canvas(), Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(found, QStringLiteral("Arrange/Tidy/Shift+F12"));
    QVERIFY(size.width() <= 640 && size.height() <= 480);
}

void TestKeySettings::settingsAreInForceAtOnce()
{
    QTest::keyClick(&f->canvas(), Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = f->window->findChild<SettingsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    const auto choose = [dialog](const char* name, int index) {
        auto* box = dialog->findChild<QComboBox*>(QLatin1String(name));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    };
    choose("themeBox", 4);
    QCOMPARE(&f->theme.theme(), &Theme::darkContrast());
    QVERIFY(f->action("ThemeDarkContrast")->isChecked());
    choose("motionBox", 2);
    QVERIFY(!f->theme.animates());
    QVERIFY(!f->window->isAnimated());
    choose("wheelBox", 1);
    QVERIFY(f->action("WheelZooms")->isChecked());
    const Settings remembered(f->folder.filePath(QStringLiteral("settings.ini")));
    QCOMPARE(remembered.theme(), ThemeManager::Choice::DarkContrast);
    QCOMPARE(remembered.motion(), ThemeManager::Motion::Off);
    f->theme.setChoice(ThemeManager::Choice::Light);
}

QTEST_MAIN(TestKeySettings)
#include "tst_keysettings.moc"
