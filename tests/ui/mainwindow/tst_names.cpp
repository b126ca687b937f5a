// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/dialogs/questions.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QTabWidget>
#include <QTimer>

using namespace nestline;
using namespace nestline::ui;

namespace {

struct Names
{
    QStringList missing; ///< of widgets that can have the focus
    int found = 0;
};

bool isPartOfAField(const QWidget& widget)
{
    QWidget* parent = widget.parentWidget();
    return qobject_cast<QAbstractSpinBox*>(parent) || qobject_cast<QComboBox*>(parent)
           || qobject_cast<QAbstractScrollArea*>(parent);
}

void collectNames(QWidget& root, Names& names)
{
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || isPartOfAField(*widget) || !widget->isVisibleTo(&root))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && !accessible->text(QAccessible::Name).isEmpty())
            ++names.found;
        else
            names.missing << QStringLiteral("%1 %2 in %3")
                                 .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                      widget->parentWidget()->objectName());
    }
}

/// On every page of every book of the window.
Names namesIn(QWidget& root)
{
    Names names;
    collectNames(root, names);
    for (QTabWidget* book : root.findChildren<QTabWidget*>()) {
        for (int page = 0; page < book->count(); ++page) {
            book->setCurrentIndex(page);
            collectNames(*book->currentWidget(), names);
        }
    }
    return names;
}

} // namespace

/// Whatever can have the focus says what it is, in every window and every dialog.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<WindowFixture>();
        f->showOffice();
        f->session().selection().set({f->named("Main line"), f->named("Sales"), f->named("Support")}, {});
    }
    void cleanup() { f.reset(); }

    void inTheWindow()
    {
        f->select("n1");
        QApplication::processEvents();
        const Names names = namesIn(*f->window);
        QVERIFY2(names.missing.isEmpty(), qPrintable(names.missing.join(QLatin1String("; "))));
        QVERIFY(names.found >= 30);
    }

    void inDialogsOfActions_data()
    {
        QTest::addColumn<QString>("action");
        for (const char* action : {"RenameByPattern", "NumbersFromColumn", "SetFields",   "DistributeByDistance",
                                   "ExportPicture",   "PrintPicture",      "ExportBill",  "PrintBill",
                                   "KeepBaseline",    "AddBookmark",       "Open",        "SaveAs",
                                   "About",           "KeySheet",          "ExplainBill", "WhatIf",
                                   "TradeOff",        "Settings",          "Shortcuts",   "CommandPalette"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }
    void inDialogsOfActions()
    {
        QFETCH(QString, action);
        QAction* opens = f->action(qPrintable(action));
        QVERIFY(opens && opens->isEnabled());
        expectNames([opens] { opens->trigger(); });
    }

    void inSearchesForNodes_data()
    {
        QTest::addColumn<QString>("action");
        for (const char* action : {"ConnectTo", "MoveUnder"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }
    void inSearchesForNodes()
    {
        QFETCH(QString, action);
        f->select("n2");
        expectNames([this, action] { f->action(qPrintable(action))->trigger(); });
    }

    void inQuestions()
    {
        using namespace questions;
        expectNames([this] { askAboutUnsaved(f->window.get(), QStringLiteral("Flow")); });
        expectNames([this] { askAboutConflict(f->window.get(), QStringLiteral("flow.nestline")); });
        expectNames([this] { askAboutRecovery(f->window.get(), {}); });
        expectNames([this] { askForPicture(f->window.get(), QStringLiteral("flow"), QStringLiteral("svg")); });
    }

private:
    std::unique_ptr<WindowFixture> f;

    // Opens a dialog, looks at it and closes it, whether opening waits for that or not.
    void expectNames(const std::function<void()>& open)
    {
        std::optional<Names> names;
        const auto look = [&] {
            for (QWidget* window : QApplication::topLevelWidgets()) {
                if (names || !qobject_cast<QDialog*>(window) || !window->isVisible())
                    continue;
                names = namesIn(*window);
                window->close();
            }
        };
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, look);
        timer.start(0);
        open();
        QTRY_VERIFY(names);
        QVERIFY2(names->missing.isEmpty(), qPrintable(names->missing.join(QLatin1String("; "))));
        QVERIFY(names->found >= 1);
    }
};

QTEST_MAIN(TestNames)
#include "tst_names.moc"
