// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/bookmarks.h"

#include "core/edits/bookmarks.h"

#include <QCoreApplication>

namespace nestline::ui::commands {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

void addBookmark(DocumentSession& session, const QString& name, const Bookmark& bookmark)
{
    session.apply(Commands::tr("Add bookmark"), nestline::addBookmark(session.committed(), name, bookmark));
}

void renameBookmark(DocumentSession& session, const BookmarkName& name, const QString& newName)
{
    session.apply(Commands::tr("Rename bookmark"), nestline::renameBookmark(session.committed(), name, newName));
}

void removeBookmark(DocumentSession& session, const BookmarkName& name)
{
    session.apply(Commands::tr("Remove bookmark"), nestline::removeBookmark(session.committed(), name));
}

} // namespace nestline::ui::commands
