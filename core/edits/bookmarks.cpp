// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/bookmarks.h"

#include <QCoreApplication>

namespace nestline {

namespace {

Error bookmarkIsGone()
{
    return {Error::Code::NotFound, QCoreApplication::translate("Edits", "This bookmark no longer exists.")};
}

Result<BookmarkName> freeName(const Document& document, const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Error{Error::Code::InvalidInput, QCoreApplication::translate("Edits", "A bookmark needs a name.")};
    if (bookmarksOf(document).contains(BookmarkName(trimmed)))
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate("Edits", "There is a bookmark “%1” already. Choose another name.")
                         .arg(trimmed)};
    return BookmarkName(trimmed);
}

} // namespace

Result<Document> addBookmark(const Document& document, const QString& name, Bookmark bookmark)
{
    Q_ASSERT(bookmark.node || bookmark.centre);
    const Result<BookmarkName> free = freeName(document, name);
    if (!free)
        return free.error();
    Bookmarks bookmarks = bookmarksOf(document);
    bookmarks.emplace(*free, std::move(bookmark));
    return withBookmarks(document, bookmarks);
}

Result<Document> renameBookmark(const Document& document, const BookmarkName& name, const QString& newName)
{
    Bookmarks bookmarks = bookmarksOf(document);
    const auto bookmark = bookmarks.find(name);
    if (bookmark == bookmarks.end())
        return bookmarkIsGone();
    if (newName.trimmed() == name.toString())
        return document;
    const Result<BookmarkName> free = freeName(document, newName);
    if (!free)
        return free.error();
    auto renamed = bookmarks.extract(bookmark);
    renamed.key() = *free;
    bookmarks.insert(std::move(renamed));
    return withBookmarks(document, bookmarks);
}

Result<Document> removeBookmark(const Document& document, const BookmarkName& name)
{
    Bookmarks bookmarks = bookmarksOf(document);
    if (bookmarks.erase(name) == 0)
        return bookmarkIsGone();
    return withBookmarks(document, bookmarks);
}

Document forgetInBookmarks(const Document& document, const std::set<NodeId>& nodes)
{
    Bookmarks bookmarks = bookmarksOf(document);
    for (auto& [name, bookmark] : bookmarks) {
        if (bookmark.node && nodes.contains(*bookmark.node))
            bookmark.node.reset();
    }
    std::erase_if(bookmarks, [](const auto& entry) { return !entry.second.node && !entry.second.centre; });
    return withBookmarks(document, bookmarks);
}

} // namespace nestline
