// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QToolBar>
#include <QToolButton>

#include <map>
#include <set>

using namespace nestline;
using namespace nestline::ui;

/// The window by keys alone, and as it is for everybody.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<WindowFixture>();
        f->showOffice();
    }
    void cleanup() { f.reset(); }
    void keysGoRoundThePanelsAndBack_data();
    void keysGoRoundThePanelsAndBack();
    void largerTextReachesEveryWidget();
    void everyPartShowsTheFocus_data();
    void everyPartShowsTheFocus();
    void buttonsAreLargeEnoughToHit();
    void aNarrowToolBarLeavesItsWordsOut();

private:
    std::unique_ptr<WindowFixture> f;
};

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
    f->select("n2");
    f->canvas().setFocus();
    std::set<QString> seen;
    const auto docks = f->window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i <= docks.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused);
        if (focused == &f->canvas())
            break;
        for (QDockWidget* dock : docks) {
            if (dock->isAncestorOf(focused)) {
                QVERIFY2(seen.insert(dock->objectName()).second, "the same panel twice");
                QVERIFY2(!focused->visibleRegion().isEmpty(), "the panel has come to the front");
            }
        }
    }
    QCOMPARE(QApplication::focusWidget(), &f->canvas());
    for (const char* name : {"outlineDock", "billDock", "propertiesDock", "historyDock"})
        QVERIFY2(seen.contains(QLatin1String(name)), name);
    QCOMPARE(f->session().undoStack().count(), 0);
}

void TestAccess::largerTextReachesEveryWidget()
{
    std::map<const QWidget*, double> before;
    for (const QWidget* widget : f->window->findChildren<QWidget*>())
        before[widget] = widget->font().pointSizeF();
    f->theme.setTextSize(200);
    for (const auto& [widget, size] : before) {
        const QString name = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        const double now = widget->font().pointSizeF();
        QVERIFY2(qAbs(now - 2 * size) < 0.1,
                 qPrintable(QStringLiteral("%1: %2, then %3").arg(name).arg(size).arg(now)));
    }
    f->theme.setTextSize(100);
    for (const auto& [widget, size] : before)
        QVERIFY2(qAbs(widget->font().pointSizeF() - size) < 0.1, widget->metaObject()->className());
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
    f->theme.setChoice(theme);
    f->select("n1");
    QApplication::processEvents();
    int checked = 0;
    for (QWidget* widget : f->window->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->visibleRegion().isEmpty() || !widget->isEnabled()
            || widget == &f->canvas())
            continue;
        f->canvas().setFocus();
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
    f->theme.setChoice(ThemeManager::Choice::Light);
}

void TestAccess::buttonsAreLargeEnoughToHit()
{
    constexpr int smallest = 24; // as in WCAG 2.2, target size
    for (const QAbstractButton* button : f->window->findChildren<QAbstractButton*>()) {
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

// No word of the toolbar is cut: either there is room for all of them or none is shown.
void TestAccess::aNarrowToolBarLeavesItsWordsOut()
{
    auto* bar = f->window->findChild<QToolBar*>(QStringLiteral("toolBar"));
    const auto showsWords = [bar] {
        for (const QToolButton* button : bar->findChildren<QToolButton*>()) {
            if (button->isVisible() && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
                return true;
        }
        return false;
    };
    const auto nothingIsCut = [bar] {
        for (const QToolButton* button : bar->findChildren<QToolButton*>()) {
            if (button->defaultAction() && (!button->isVisible() || button->width() < button->sizeHint().width()))
                return false;
        }
        return true;
    };
    QTRY_VERIFY(showsWords() && nothingIsCut());
    f->window->resize(900, 600);
    QTRY_VERIFY(!showsWords() && nothingIsCut());
    f->window->resize(1200, 800);
    QTRY_VERIFY(showsWords() && nothingIsCut());
    f->theme.setTextSize(200);
    QTRY_VERIFY(!showsWords() && nothingIsCut());
    f->theme.setTextSize(100);
    QTRY_VERIFY(showsWords() && nothingIsCut());
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
