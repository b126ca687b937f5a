// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigation/bookmarkmenu.h"

#include "ui/session/bookmarks.h"
#include "ui/session/secrecy.h"

namespace nestline::ui {

namespace {

constexpr qsizetype longestShown = 60;
constexpr int keys = 9; // Ctrl+1 to Ctrl+9

// A name as the text of a menu entry: on one line, not too long, and without access keys.
QString entryText(QString name)
{
    name = name.simplified();
    if (name.size() > longestShown)
        name = name.left(longestShown) + QChar(0x2026);
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

BookmarkMenu::BookmarkMenu(DocumentSession& session, QAction* add, QWidget* parent)
    : QMenu(tr("&Bookmarks"), parent), m_session(session), m_add(add)
{
    setObjectName(QStringLiteral("bookmarkMenu"));
    // Not only when it opens: the keys work without that.
    connect(&session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (changes.properties())
            fill();
    });
    connect(&Secrecy::of(session), &Secrecy::changed, this, &BookmarkMenu::fill);
    fill();
}

void BookmarkMenu::fill()
{
    qDeleteAll(findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    clear();
    addAction(m_add);
    const Bookmarks bookmarks = bookmarksOf(m_session.committed());
    if (bookmarks.empty())
        return;
    addSeparator();
    int number = 0;
    Secrecy& secrecy = Secrecy::of(m_session);
    for (const auto& [name, bookmark] : bookmarks) {
        QAction* action = addAction(entryText(secrecy.told(name.toString())));
        if (++number <= keys)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
        connect(action, &QAction::triggered, this, [this, name = name] { Q_EMIT chosen(name); });
    }
    addSeparator();
    addChoices(tr("&Rename"), [this](const BookmarkName& name) { Q_EMIT renameRequested(name); });
    addChoices(tr("Re&move"), [this](const BookmarkName& name) { commands::removeBookmark(m_session, name); });
}

template <class Choose>
void BookmarkMenu::addChoices(const QString& title, Choose choose)
{
    QMenu* menu = addMenu(title);
    Secrecy& secrecy = Secrecy::of(m_session);
    for (const auto& [name, bookmark] : bookmarksOf(m_session.committed())) {
        connect(menu->addAction(entryText(secrecy.told(name.toString()))), &QAction::triggered, this,
                [choose, name = name] { choose(name); });
    }
}

} // namespace nestline::ui
