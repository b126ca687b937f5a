// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generatedestate.h"

#include "core/io/native/nativeformat.h"

#include <QProcess>
#include <QTemporaryDir>

namespace nestline {

Document generatedEstate(int nodes, int seed)
{
    const QTemporaryDir folder;
    const auto run = [](const char* script, const QStringList& arguments) {
        const QString path = QStringLiteral(NESTLINE_SOURCE_DIR "/tests/bench/") + QLatin1String(script);
        return QProcess::execute(QStringLiteral("python3"), QStringList(path) + arguments) == 0;
    };
    const QString estate = folder.filePath(QStringLiteral("estate.json"));
    const QString document = folder.filePath(QStringLiteral("estate.nestline"));
    if (!run("gen_estate.py", {QString::number(nodes), estate, QStringLiteral("--seed"), QString::number(seed)})
        || !run("estate_to_nestline.py", {estate, document}))
        return {};
    const Result<ReadDocument> read = loadNativeFile(document);
    return read ? read->document : Document();
}

} // namespace nestline
