// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/menucommands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace nestline::ui {

namespace {

QString keyOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    const QString onDrawing = action.text().section(QLatin1Char('\t'), 1);
    if (!onDrawing.isEmpty())
        keys << onDrawing;
    return keys.join(QStringLiteral(", "));
}

void collect(const QList<QAction*>& entries, const QStringList& path, std::vector<MenuCommand>& commands)
{
    for (QAction* entry : entries) {
        if (entry->isSeparator() || !entry->isVisible())
            continue;
        const QString title = withoutMenuMarks(entry->text());
        if (QMenu* menu = entry->menu()) {
            Q_EMIT menu->aboutToShow();
            collect(menu->actions(), path + QStringList{title}, commands);
        } else if (!title.isEmpty()) {
            commands.push_back({entry, path, title, keyOf(*entry)});
        }
    }
}

} // namespace

std::vector<MenuCommand> menuCommands(const QMenuBar& menus)
{
    std::vector<MenuCommand> commands;
    collect(menus.actions(), {}, commands);
    return commands;
}

QString withoutMenuMarks(QString text)
{
    text = text.section(QLatin1Char('\t'), 0, 0);
    static const QRegularExpression accessKeyInBrackets(QStringLiteral("\\s*\\(&.\\)"));
    text.remove(accessKeyInBrackets);
    // A doubled ampersand is one that is meant.
    static const QRegularExpression accessKey(QStringLiteral("&(.)"));
    text.replace(accessKey, QStringLiteral("\\1"));
    if (text.endsWith(QLatin1String("...")))
        text.chop(3);
    return text.endsWith(QChar(0x2026)) ? text.chopped(1) : text;
}

} // namespace nestline::ui
