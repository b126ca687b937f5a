// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>
#include <QStringList>

namespace nestline {

/// The version that is written, and the newest that can be read.
inline constexpr int nativeFormatVersion = 1;

struct ReadDocument
{
    Document document;
    QStringList notes; ///< translated: what a migration from an older version changed
};

/// Reads a `.nestline` document. Either all of it is read or nothing: errors name the place, as line and column where
/// the text is not JSON and as a JSON pointer where the content is wrong. Unknown fields are kept at every level.
Result<ReadDocument> readNative(const QByteArray& bytes);

/// Writes a `.nestline` document: UTF-8 JSON, keys in alphabetical order, arrays sorted by id, one line a value.
QByteArray writeNative(const Document& document);

/// Reads a file; errors name it.
Result<ReadDocument> loadNativeFile(const QString& path);

/// Writes a file atomically: the old content stays until the new one is complete on disk.
Result<std::monostate> saveNativeFile(const Document& document, const QString& path);

} // namespace nestline
