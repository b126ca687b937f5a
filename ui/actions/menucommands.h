// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

class QAction;
class QMenuBar;

namespace nestline::ui {

/// An entry of the menus, as one finds it there.
struct MenuCommand
{
    QAction* action = nullptr;
    QStringList path; ///< the menus that lead to it, without marks of access keys
    QString title;    ///< its words alone
    QString key;      ///< for people; several with a comma between; empty if it has none
};

/// Every entry of the menus in their order, those of submenus too. Menus that are filled when they open are asked to.
std::vector<MenuCommand> menuCommands(const QMenuBar& menus);

/// The words of a menu entry alone, as on a button: without its key, the mark of its access key, which languages without
/// Latin letters put in brackets behind the words, and the dots of "a dialog follows".
QString withoutMenuMarks(QString text);

} // namespace nestline::ui
