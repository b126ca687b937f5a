// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/bookmark.h"

#include <QJsonArray>

namespace nestline {

namespace {

constexpr QLatin1String listField("bookmarks");
constexpr QLatin1String nameField("name");
constexpr QLatin1String nodeField("node");
constexpr QLatin1String centreField("center");
constexpr QLatin1String zoomField("zoom");

// Limits that no real document comes near.
constexpr double maximumCoordinate = 1e9;
constexpr double maximumZoom = 1000;

using Entry = std::pair<BookmarkName, Bookmark>;

std::optional<QPointF> pointFrom(const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    const auto isCoordinate = [](const QJsonValue& coordinate) {
        return coordinate.isDouble() && qAbs(coordinate.toDouble()) <= maximumCoordinate;
    };
    if (pair.size() != 2 || !isCoordinate(pair[0]) || !isCoordinate(pair[1]))
        return std::nullopt;
    return QPointF(pair[0].toDouble(), pair[1].toDouble());
}

// Takes each field that means something out of what is to be kept as unknown; nothing if one does not mean what it
// should.
std::optional<Entry> bookmarkFrom(QJsonObject json)
{
    const QString name = json.take(nameField).toString();
    Bookmark bookmark;
    if (json.contains(nodeField)) {
        const QString node = json.take(nodeField).toString();
        if (node.isEmpty())
            return std::nullopt;
        bookmark.node = NodeId(node);
    }
    if (json.contains(centreField)) {
        bookmark.centre = pointFrom(json.take(centreField));
        if (!bookmark.centre)
            return std::nullopt;
    }
    if (json.contains(zoomField)) {
        const double zoom = json.take(zoomField).toDouble();
        if (!(zoom > 0 && zoom <= maximumZoom))
            return std::nullopt;
        bookmark.zoom = zoom;
    }
    if (name.isEmpty() || (!bookmark.node && !bookmark.centre))
        return std::nullopt;
    bookmark.unknownFields = json;
    return Entry(BookmarkName(name), bookmark);
}

QJsonObject toJson(const BookmarkName& name, const Bookmark& bookmark)
{
    QJsonObject json = bookmark.unknownFields;
    json.insert(nameField, name.toString());
    if (bookmark.node)
        json.insert(nodeField, bookmark.node->toString());
    if (bookmark.centre)
        json.insert(centreField, QJsonArray{bookmark.centre->x(), bookmark.centre->y()});
    if (bookmark.zoom)
        json.insert(zoomField, *bookmark.zoom);
    return json;
}

// Sorts the entries of the field into bookmarks and others.
QJsonArray read(const Document& document, Bookmarks& bookmarks)
{
    QJsonArray others;
    const QJsonArray list = document.properties.unknownFields.value(listField).toArray();
    for (const auto& value : list) {
        std::optional<Entry> entry = bookmarkFrom(value.toObject());
        if (!entry || !bookmarks.insert(std::move(*entry)).second)
            others.append(value);
    }
    return others;
}

} // namespace

Bookmarks bookmarksOf(const Document& document)
{
    Bookmarks bookmarks;
    read(document, bookmarks);
    return bookmarks;
}

Document withBookmarks(const Document& document, const Bookmarks& bookmarks)
{
    Bookmarks before;
    const QJsonArray others = read(document, before);
    if (before == bookmarks)
        return document;
    QJsonArray list;
    for (const auto& [name, bookmark] : bookmarks)
        list.append(toJson(name, bookmark));
    for (const auto& other : others)
        list.append(other);
    Document next = document;
    if (list.isEmpty())
        next.properties.unknownFields.remove(listField);
    else
        next.properties.unknownFields.insert(listField, list);
    return next;
}

} // namespace nestline
