// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/documentfile.h"

#include "core/io/native/nativeformat.h"
#include "core/layout/tidy.h"

#include <QFile>
#include <QFileInfo>

namespace nestline::ui {

namespace {

// Tells a file from one that somebody else has written since, within one run of the program. Nobody forges it, so it
// need not cost a cryptographic hash of a large file.
QByteArray fingerprintOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    return QByteArray::number(content.size()) + ' ' + QByteArray::number(quint64(qHash(content)));
}

} // namespace

QString DocumentFile::name() const
{
    return QFileInfo(m_path).fileName();
}

Result<DocumentFile::Opened> DocumentFile::open(const QString& path)
{
    Result<ReadDocument> read = loadNativeFile(path);
    if (!read)
        return read.error();
    remember(path);
    m_fingerprint = fingerprintOf(m_path);
    return Opened{withMissingPositions(read->document), read->notes};
}

Result<std::monostate> DocumentFile::save(const Document& document, const QString& path)
{
    Result<std::monostate> saved = saveNativeFile(document, path);
    if (saved) {
        remember(path);
        m_fingerprint = fingerprintOf(m_path);
    }
    return saved;
}

void DocumentFile::forget()
{
    m_path.clear();
    m_fingerprint.clear();
}

void DocumentFile::remember(const QString& path)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_fingerprint.clear();
}

bool DocumentFile::changedByOthers() const
{
    return !m_path.isEmpty() && QFileInfo::exists(m_path) && fingerprintOf(m_path) != m_fingerprint;
}

} // namespace nestline::ui
