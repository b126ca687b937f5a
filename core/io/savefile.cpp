// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace nestline {

Result<std::monostate> saveFile(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::monostate();
    return Error{Error::Code::FileSystem, QCoreApplication::translate("NativeFormat", "Cannot write %1: %2.")
                                              .arg(QDir::toNativeSeparators(path), file.errorString())};
}

} // namespace nestline
