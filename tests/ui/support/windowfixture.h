// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/notation/notation.h"
#include "core/layout/tidy.h"
#include "tests/support/drawing.h"
#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/searchpopup.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

namespace nestline::ui {

/// A whole window that is shown and active, with settings and a folder of its own.
struct WindowFixture
{
    Catalogue catalogue = *loadCatalogue();
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ThemeManager theme;
    std::unique_ptr<MainWindow> window;

    WindowFixture() { makeWindow(); }

    /// Another window with the same settings, as after another start of the program.
    void makeWindow(QSize size = {1200, 800})
    {
        window.reset();
        window = std::make_unique<MainWindow>(catalogue, settings, theme, folder.filePath(QStringLiteral("recovery")));
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->resize(size);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }

    /// Shows a tidy drawing of what the notation says.
    void show(const char* notation)
    {
        window->showDocument(tidied(*documentFromNotation(QString::fromUtf8(notation))));
        session().analysis().flush();
    }

    /// n1 Main line, n2 Sales, n3 Support, n4 Reception.
    void showOffice()
    {
        show("Main line +14255550100\n"
             "  1 Sales [queue]\n"
             "  2 Support\n"
             "Reception [operator]\n");
    }

    DocumentSession& session() { return window->session(); }
    const Document& document() { return session().committed(); }
    CanvasView& canvas() { return window->canvas(); }
    QString notation() { return notationFromDocument(session().document()).trimmed(); }
    void select(const char* id) { session().selection().setNode(NodeId(QString::fromLatin1(id))); }
    NodeId named(const char* name) { return nodeNamed(document(), name); }
    QPointF place(const char* name) { return positionOf(document(), named(name)); }

    /// An action by the name of its id.
    QAction* action(const char* name)
    {
        for (QAction* candidate : window->actions()) {
            if (candidate->objectName() == QLatin1String(name))
                return candidate;
        }
        return nullptr;
    }
    /// A key on the canvas.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        canvas().setFocus();
        QTest::keyClick(&canvas(), key, modifiers);
    }

    /// The search that is open, or null.
    SearchPopup* popup()
    {
        for (SearchPopup* found : window->findChildren<SearchPopup*>()) {
            if (found->isVisible()) // another may wait for its end
                return found;
        }
        return nullptr;
    }
    void openPopup(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        press(key, modifiers);
        if (!popup() || !QTest::qWaitForWindowActive(popup()))
            qFatal("no search opens");
    }
    QLineEdit* popupField() { return popup()->findChild<QLineEdit*>(QStringLiteral("searchField")); }
    QModelIndex popupRow() { return popup()->findChild<QListView*>()->currentIndex(); }
};

} // namespace nestline::ui
