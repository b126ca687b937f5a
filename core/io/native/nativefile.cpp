// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"

#include "core/io/savefile.h"

#include <QCoreApplication>
#include <QFile>

namespace nestline {

namespace {

// A document of a million nodes has about 400 MB; what is larger, or has no end, is something else.
constexpr qint64 maximumFileSize = 512 * 1024 * 1024;
constexpr qint64 readAtOnce = 1024 * 1024;

Error fileError(const QString& sentence, const QString& path, const QString& reason)
{
    return {Error::Code::FileSystem, sentence.arg(path, reason)};
}

} // namespace

Result<ReadDocument> loadNativeFile(const QString& path)
{
    QFile file(path);
    const auto failure = [&] {
        return fileError(QCoreApplication::translate("NativeFormat", "Cannot read %1: %2."), path, file.errorString());
    };
    if (!file.open(QIODevice::ReadOnly))
        return failure();
    QByteArray bytes;
    // Pipes have no size and end when they end, so files of every kind are read in parts.
    for (QByteArray part = file.read(readAtOnce); !part.isEmpty(); part = file.read(readAtOnce)) {
        bytes += part;
        if (bytes.size() > maximumFileSize)
            return fileError(QCoreApplication::translate("NativeFormat",
                                                         "Cannot read %1: it has more than %2 MB, so it is not a "
                                                         "Nestline document."),
                             path, QString::number(maximumFileSize / (1024 * 1024)));
    }
    if (file.error() != QFileDevice::NoError)
        return failure();
    Result<ReadDocument> document = readNative(bytes);
    if (!document)
        return Error{document.error().code, QStringLiteral("%1: %2").arg(path, document.error().message)};
    return document;
}

Result<std::monostate> saveNativeFile(const Document& document, const QString& path)
{
    return saveFile(writeNative(document), path);
}

} // namespace nestline
