// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "core/layout/tidy.h"
#include "ui/canvas/canvasview.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/keyrecorder.h"
#include "ui/widgets/searchpopup.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <map>
#include <set>

using namespace nestline;
using namespace nestline::ui;

/// The window by keys alone, and as it is for everybody.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysGoRoundThePanelsAndBack_data();
    void keysGoRoundThePanelsAndBack();
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
    void aChangedKeyWorksAtOnceEverywhere();
    void aTakenKeyIsNamedAndTakenOver();
    void aKeyThatCannotBeIsRefused();
    void theKeySheetFindsKeys();
    void settingsAreInForceAtOnce();
    void largerTextReachesEveryWidget();
    void everythingHasAName();
    void everyPartShowsTheFocus_data();
    void everyPartShowsTheFocus();
    void buttonsAreLargeEnoughToHit();

private:
    Catalogue m_catalogue = *loadCatalogue();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeManager> m_theme;
    std::unique_ptr<MainWindow> m_window;

    DocumentSession& session() { return m_window->session(); }
    QString notation() { return notationFromDocument(session().document()).trimmed(); }
    void select(const char* id) { session().selection().setNode(NodeId(QString::fromLatin1(id))); }
    SearchPopup* popup()
    {
        for (SearchPopup* found : m_window->findChildren<SearchPopup*>()) {
            if (found->isVisible()) // another may wait for its end
                return found;
        }
        return nullptr;
    }
    QLineEdit* field() { return popup()->findChild<QLineEdit*>(QStringLiteral("searchField")); }
    QModelIndex currentRow() { return popup()->findChild<QListView*>()->currentIndex(); }
    void openBy(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_window->canvas().setFocus();
        QTest::keyClick(&m_window->canvas(), key, modifiers);
        if (!popup() || !QTest::qWaitForWindowActive(popup()))
            qFatal("no search opens");
    }
    SettingsDialog* openKeysPage()
    {
        for (QAction* action : m_window->actions()) {
            if (action->objectName() == QLatin1String("Shortcuts"))
                action->trigger();
        }
        return m_window->findChild<SettingsDialog*>();
    }
    QAction* action(const char* name)
    {
        for (QAction* candidate : m_window->actions()) {
            if (candidate->objectName() == QLatin1String(name))
                return candidate;
        }
        return nullptr;
    }
    void expectNames(QWidget* root, int atLeast);
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

void TestAccess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<ThemeManager>();
    m_window = std::make_unique<MainWindow>(m_catalogue, *m_settings, *m_theme,
                                            m_folder->filePath(QStringLiteral("recovery")));
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->resize(1200, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // n1 Main line, n2 Sales, n3 Support, n4 Reception
    m_window->showDocument(tidied(*documentFromNotation(QStringLiteral("Main line +14255550100\n"
                                                                       "  1 Sales [queue]\n"
                                                                       "  2 Support\n"
                                                                       "Reception [operator]\n"))));
    session().analysis().flush();
}

void TestAccess::cleanup()
{
    m_window.reset();
}

void TestAccess::keysGoRoundThePanelsAndBack_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("F6") << int(Qt::Key_F6) << Qt::KeyboardModifiers();
    QTest::newRow("Shift+F6") << int(Qt::Key_F6) << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("Ctrl+Tab") << int(Qt::Key_Tab) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Shift+Tab") << int(Qt::Key_Backtab)
                                    << (Qt::ControlModifier | Qt::KeyboardModifiers(Qt::ShiftModifier));
}

void TestAccess::keysGoRoundThePanelsAndBack()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    select("n2");
    m_window->canvas().setFocus();
    std::set<QString> seen;
    const auto docks = m_window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i <= docks.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused);
        if (focused == &m_window->canvas())
            break;
        for (QDockWidget* dock : docks) {
            if (dock->isAncestorOf(focused)) {
                QVERIFY2(seen.insert(dock->objectName()).second, "the same panel twice");
                QVERIFY2(!focused->visibleRegion().isEmpty(), "the panel has come to the front");
            }
        }
    }
    QCOMPARE(QApplication::focusWidget(), &m_window->canvas());
    for (const char* name : {"outlineDock", "billDock", "propertiesDock", "historyDock"})
        QVERIFY2(seen.contains(QLatin1String(name)), name);
    QCOMPARE(session().undoStack().count(), 0);
}

void TestAccess::connectToIsASearchAndOneStep()
{
    select("n3");
    openBy(Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(field(), QStringLiteral("recep"));
    QCOMPARE(currentRow().data().toString(), QStringLiteral("Reception"));
    QVERIFY2(session().isPreviewing(), "the link shows while one chooses");
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY2(popup(), "the key is asked for");
    QCOMPARE(currentRow().data().toString(), QStringLiteral("Key 1"));
    QTest::keyClicks(field(), QStringLiteral("0"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!popup());
    QCOMPARE(session().undoStack().count(), 1);
    QVERIFY2(notation().contains(QLatin1String("0 Reception [operator]")), qPrintable(notation()));
    session().undoStack().undo();
    QCOMPARE(session().document().links.size(), 2);
}

void TestAccess::connectingTellsWhyNot()
{
    select("n3");
    openBy(Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(field(), QStringLiteral("support"));
    while (currentRow().data().toString() != QLatin1String("Support") && currentRow().row() < 5)
        QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(currentRow().data().toString(), QStringLiteral("Support"));
    QVERIFY(currentRow().data(Qt::AccessibleTextRole).toString().contains(QLatin1String("connected with itself")));
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY2(popup(), "what is refused cannot be chosen");
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
}

void TestAccess::connectingCreatesWhatWasTyped()
{
    select("n3");
    openBy(Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(field(), QStringLiteral("Hardware"));
    while (!currentRow().data().toString().contains(QLatin1String("Call queue")))
        QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!popup());
    QVERIFY2(notation().contains(QLatin1String("1 Hardware [queue]")), qPrintable(notation()));
    QCOMPARE(session().undoStack().count(), 1);
    QCOMPARE(session().document().nodes.find(*session().selection().singleNode())->name, QStringLiteral("Hardware"));
}

void TestAccess::escapeLeavesTheDocumentAlone()
{
    const Document before = session().document();
    select("n1");
    openBy(Qt::Key_Return, Qt::AltModifier);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    QVERIFY(!session().isPreviewing());
    QVERIFY(session().document() == before);
    QCOMPARE(session().undoStack().count(), 0);
}

void TestAccess::moveUnderReattachesTheLink()
{
    select("n2");
    openBy(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(field(), QStringLiteral("support"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!popup());
    QVERIFY2(notation().contains(QLatin1String("  2 Support\n    1 Sales [queue]")), qPrintable(notation()));
    QCOMPARE(session().undoStack().count(), 1);
}

void TestAccess::aSelectedLinkLeadsElsewhere()
{
    select("n1");
    m_window->canvas().setFocus();
    QTest::keyClick(&m_window->canvas(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(session().selection().links().size(), 1u);
    openBy(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(field(), QStringLiteral("reception"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!popup());
    QVERIFY2(notation().contains(QLatin1String("1 Reception [operator]")), qPrintable(notation()));
}

void TestAccess::thePaletteRunsWhatWasTyped()
{
    const double before = m_window->canvas().zoom();
    openBy(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), QStringLiteral("out zoo"));
    QCOMPARE(currentRow().data().toString(), QStringLiteral("Zoom out"));
    const QString spoken = currentRow().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QLatin1String("View")) && spoken.contains(QLatin1String("Ctrl+-")), qPrintable(spoken));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(m_window->canvas().zoom() < before);
    QVERIFY(!popup());
}

void TestAccess::thePaletteShowsWhatIsNotPossible()
{
    session().selection().clear();
    openBy(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), QStringLiteral("duplicate"));
    QCOMPARE(currentRow().data().toString(), QStringLiteral("Duplicate"));
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(popup());
    QCOMPARE(session().undoStack().count(), 0);
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
}

void TestAccess::thePaletteGoesToNodes()
{
    openBy(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), QStringLiteral("reception"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(session().selection().singleNode());
    QCOMPARE(*session().selection().singleNode(), NodeId(QStringLiteral("n4")));
}

void TestAccess::theLastCommandComesFirst()
{
    openBy(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), QStringLiteral("zoom out"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!popup());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    openBy(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(currentRow().data().toString(), QStringLiteral("Zoom out"));
    QTest::keyClick(field(), Qt::Key_Escape);
}

void TestAccess::aChangedKeyWorksAtOnceEverywhere()
{
    SettingsDialog* dialog = openKeysPage();
    startRecording(dialog, "Rename");
    QTest::keyClick(dialog->findChild<KeyRecorder*>(), Qt::Key_F4);
    startRecording(dialog, "Zoom out");
    QTest::keyClick(dialog->findChild<KeyRecorder*>(), Qt::Key_F12, Qt::ShiftModifier);
    dialog->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

    QVERIFY(action("Rename")->text().endsWith(QLatin1String("\tF4")));
    QVERIFY(action("ZoomOut")->toolTip().contains(QLatin1String("Shift+F12")));
    m_window->canvas().setFocus();
    const double before = m_window->canvas().zoom();
    QTest::keyClick(&m_window->canvas(), Qt::Key_F12, Qt::ShiftModifier);
    QVERIFY(m_window->canvas().zoom() < before);
    select("n1");
    QTest::keyClick(&m_window->canvas(), Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), &m_window->canvas());
    QTest::keyClick(&m_window->canvas(), Qt::Key_F4);
    QVERIFY(QApplication::focusWidget() != &m_window->canvas());
    QCOMPARE(Settings(m_folder->filePath(QStringLiteral("settings.ini"))).keys().changes().size(), 2u);
}

void TestAccess::aTakenKeyIsNamedAndTakenOver()
{
    SettingsDialog* dialog = openKeysPage();
    startRecording(dialog, "Tidy");
    QTest::keyClick(dialog->findChild<KeyRecorder*>(), Qt::Key_D, Qt::ControlModifier);
    auto* message = dialog->findChild<QLabel*>(QStringLiteral("keysMessage"));
    auto* takeOver = dialog->findChild<QPushButton*>(QStringLiteral("takeOverKey"));
    QVERIFY2(message->text().contains(QLatin1String("Duplicate")), qPrintable(message->text()));
    QVERIFY(takeOver->isVisible());
    QVERIFY2(m_settings->keys().changes().empty(), "nothing is taken before it is said");
    QTest::keyClick(takeOver, Qt::Key_Space);
    QVERIFY(action("Duplicate")->shortcuts().isEmpty());
    QCOMPARE(action("Tidy")->shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("resetAllKeys")), Qt::LeftButton);
    QCOMPARE(action("Duplicate")->shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
}

void TestAccess::aKeyThatCannotBeIsRefused()
{
    SettingsDialog* dialog = openKeysPage();
    startRecording(dialog, "Undo");
    QTest::keyClick(dialog->findChild<KeyRecorder*>(), Qt::Key_U);
    auto* message = dialog->findChild<QLabel*>(QStringLiteral("keysMessage"));
    QVERIFY2(message->text().contains(QLatin1String("typing")), qPrintable(message->text()));
    startRecording(dialog, "Undo");
    QTest::keyClick(dialog->findChild<KeyRecorder*>(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(m_settings->keys().changes().empty());
}

void TestAccess::theKeySheetFindsKeys()
{
    m_settings->keys().assign(ActionId::Tidy, QKeySequence(QStringLiteral("Shift+F12")));
    m_window->resize(640, 480);
    QString found;
    QSize size;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] {
        QWidget* sheet = QApplication::activeModalWidget();
        if (!sheet || sheet->objectName() != QLatin1String("keySheet"))
            return;
        timer.stop();
        size = sheet->size();
        expectNames(sheet, 2);
        QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("tidy"));
        const auto* item = sheet->findChild<QTreeWidget*>()->currentItem();
        found = item->parent()->text(0) + QLatin1Char('/') + item->text(0) + QLatin1Char('/') + item->text(1);
        QTest::keyClick(sheet, Qt::Key_Escape);
    });
    timer.start(0);
    QTest::keyClick(&m_window->canvas(), Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(found, QStringLiteral("Arrange/Tidy/Shift+F12"));
    QVERIFY(size.width() <= 640 && size.height() <= 480);
}

void TestAccess::settingsAreInForceAtOnce()
{
    QTest::keyClick(&m_window->canvas(), Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = m_window->findChild<SettingsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    const auto choose = [dialog](const char* name, int index) {
        auto* box = dialog->findChild<QComboBox*>(QLatin1String(name));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    };
    choose("themeBox", 4);
    QCOMPARE(&m_theme->theme(), &Theme::darkContrast());
    QVERIFY(action("ThemeDarkContrast")->isChecked());
    choose("motionBox", 2);
    QVERIFY(!m_theme->animates());
    QVERIFY(!m_window->isAnimated());
    choose("wheelBox", 1);
    QVERIFY(action("WheelZooms")->isChecked());
    const Settings remembered(m_folder->filePath(QStringLiteral("settings.ini")));
    QCOMPARE(remembered.theme(), ThemeManager::Choice::DarkContrast);
    QCOMPARE(remembered.motion(), ThemeManager::Motion::Off);
    m_theme->setChoice(ThemeManager::Choice::Light);
}

void TestAccess::largerTextReachesEveryWidget()
{
    std::map<const QWidget*, double> before;
    for (const QWidget* widget : m_window->findChildren<QWidget*>())
        before[widget] = widget->font().pointSizeF();
    m_theme->setTextSize(200);
    for (const auto& [widget, size] : before) {
        const QString name = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        const double now = widget->font().pointSizeF();
        QVERIFY2(qAbs(now - 2 * size) < 0.1,
                 qPrintable(QStringLiteral("%1: %2, then %3").arg(name).arg(size).arg(now)));
    }
    m_theme->setTextSize(100);
    for (const auto& [widget, size] : before)
        QVERIFY2(qAbs(widget->font().pointSizeF() - size) < 0.1, widget->metaObject()->className());
}

void TestAccess::expectNames(QWidget* root, int atLeast)
{
    int checked = 0;
    const QList<QWidget*> widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool isPartOfAField = qobject_cast<QAbstractSpinBox*>(widget->parentWidget())
                                    || qobject_cast<QComboBox*>(widget->parentWidget())
                                    || qobject_cast<QAbstractScrollArea*>(widget->parentWidget());
        if (widget->focusPolicy() == Qt::NoFocus || isPartOfAField || !widget->isVisibleTo(root))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        const QString where = QStringLiteral("%1 %2 in %3")
                                  .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                       widget->parentWidget()->objectName());
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(where));
        ++checked;
    }
    QVERIFY(checked >= atLeast);
}

void TestAccess::everythingHasAName()
{
    select("n1");
    QApplication::processEvents();
    expectNames(m_window.get(), 30);
    // The windows that stay open beside it.
    for (const char* name : {"ExplainBill", "WhatIf", "TradeOff", "Settings"}) {
        QVERIFY2(action(name), name);
        action(name)->trigger();
    }
    QApplication::processEvents();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (qobject_cast<QDialog*>(window) && window->isVisible())
            expectNames(window, 1);
    }
}

void TestAccess::everyPartShowsTheFocus_data()
{
    QTest::addColumn<ThemeManager::Choice>("theme");
    QTest::newRow("light") << ThemeManager::Choice::Light;
    QTest::newRow("dark") << ThemeManager::Choice::Dark;
    QTest::newRow("light, high contrast") << ThemeManager::Choice::LightContrast;
    QTest::newRow("dark, high contrast") << ThemeManager::Choice::DarkContrast;
}

void TestAccess::everyPartShowsTheFocus()
{
    QFETCH(ThemeManager::Choice, theme);
    m_theme->setChoice(theme);
    select("n1");
    QApplication::processEvents();
    int checked = 0;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->visibleRegion().isEmpty() || !widget->isEnabled()
            || widget == &m_window->canvas())
            continue;
        m_window->canvas().setFocus();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (QApplication::focusWidget() != widget) // it has a proxy, which is another widget
            continue;
        const QImage with = widget->grab().toImage();
        const QString name = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        QVERIFY2(with != without, qPrintable(name));
        ++checked;
    }
    QVERIFY(checked > 10);
    m_theme->setChoice(ThemeManager::Choice::Light);
}

void TestAccess::buttonsAreLargeEnoughToHit()
{
    constexpr int smallest = 24; // as in WCAG 2.2, target size
    for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
        const bool isPartOfAField = qobject_cast<QLineEdit*>(button->parentWidget());
        if (button->visibleRegion().isEmpty() || isPartOfAField)
            continue;
        const QString name = QStringLiteral("%1 %2: %3 x %4")
                                 .arg(QLatin1String(button->metaObject()->className()), button->objectName())
                                 .arg(button->width())
                                 .arg(button->height());
        QVERIFY2(button->width() >= smallest && button->height() >= smallest, qPrintable(name));
    }
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
