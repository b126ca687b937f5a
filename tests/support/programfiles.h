// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/native/nativeformat.h"

#include <QTemporaryDir>

namespace nestline {

/// Files that a test gives to the program and gets from it: the sample, and a folder of its own.
class ProgramFiles
{
protected:
    const QString m_contoso = QStringLiteral(NESTLINE_SOURCE_DIR "/resources/samples/contoso.nestline");
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString save(const char* name, const Document& document) const
    {
        return saveNativeFile(document, path(name)) ? path(name) : QString();
    }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
};

} // namespace nestline
