// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <map>

namespace nestline {

/// What a bookmark is called: its id, for names are unique within a document.
using BookmarkName = Id<struct BookmarkTag>;

/// A place of the drawing to come back to: a node, or a point where there is none (any more).
struct Bookmark
{
    std::optional<NodeId> node;     ///< may be gone
    std::optional<QPointF> centre;  ///< of what was seen, in canvas units; set at least where there is no node
    std::optional<double> zoom;     ///< how large it was seen; absent: as one looks at the moment
    QJsonObject unknownFields = {}; ///< fields of later versions, kept for saving

    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

using Bookmarks = std::map<BookmarkName, Bookmark>;

/// The bookmarks of a document. It holds them as they stand in its file, for hardly anybody asks: earlier versions kept
/// whatever stood there, so nothing is refused, and what is no bookmark stays where it is.
Bookmarks bookmarksOf(const Document& document);

/// The document with these bookmarks instead of those it has; what else stands in the field follows them.
Document withBookmarks(const Document& document, const Bookmarks& bookmarks);

} // namespace nestline
