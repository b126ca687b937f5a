// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/bookmark.h"

#include <set>

namespace nestline {

/// Adds a bookmark; leading and trailing blanks of the name are dropped. Fails if the name is empty or taken.
Result<Document> addBookmark(const Document& document, const QString& name, Bookmark bookmark);

/// Gives a bookmark another name, which must not be empty or taken.
Result<Document> renameBookmark(const Document& document, const BookmarkName& name, const QString& newName);

Result<Document> removeBookmark(const Document& document, const BookmarkName& name);

/// Bookmarks of nodes that go become bookmarks of places, so that a later node with the same id is not taken for them.
/// A bookmark that has no place goes with its node.
Document forgetInBookmarks(const Document& document, const std::set<NodeId>& nodes);

} // namespace nestline
