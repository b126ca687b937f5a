// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/bookmark.h"
#include "ui/session/documentsession.h"

/// What a user can do with bookmarks; each is one undo step.
namespace nestline::ui::commands {

void addBookmark(DocumentSession& session, const QString& name, const Bookmark& bookmark);
void renameBookmark(DocumentSession& session, const BookmarkName& name, const QString& newName);
void removeBookmark(DocumentSession& session, const BookmarkName& name);

} // namespace nestline::ui::commands
