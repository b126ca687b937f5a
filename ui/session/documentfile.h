// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace nestline::ui {

/// The file behind an open document: where it is, and what it contained when we last read or wrote it.
class DocumentFile
{
public:
    /// Empty for a document that was never saved.
    const QString& path() const { return m_path; }
    /// The file's name for people; empty for a document that was never saved.
    QString name() const;

    struct Opened
    {
        Document document; ///< every node has a position
        QStringList notes; ///< what a migration changed, translated
    };
    /// Reads a file and remembers it. On failure nothing changes.
    Result<Opened> open(const QString& path);
    /// Writes the document atomically and remembers the file.
    Result<std::monostate> save(const Document& document, const QString& path);
    /// Begins a document that is not saved anywhere.
    void forget();
    /// Says where a recovered document belongs without having read the file: saving will ask, for the file differs.
    void remember(const QString& path);

    /// True if the file now holds something else than what we last read or wrote there.
    bool changedByOthers() const;

private:
    QString m_path;
    QByteArray m_fingerprint; // of the content; a touched but equal file is not changed
};

} // namespace nestline::ui
