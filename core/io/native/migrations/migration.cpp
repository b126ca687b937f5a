// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/migrations/migration.h"

#include <QCoreApplication>

#include <limits>

namespace nestline {

namespace {

constexpr QLatin1String versionField("version");

Error newerVersion(const JsonPlace& place, qint64 version, qint64 newest, const QString& writtenBy)
{
    const QString program =
        writtenBy.isEmpty() ? QCoreApplication::translate("NativeFormat", "a later version of Nestline") : writtenBy;
    return {Error::Code::NewerVersion,
            QCoreApplication::translate("NativeFormat",
                                        "%1: this document has format version %2, written by %3. This is "
                                        "Nestline %4, which reads versions up to %5; please update it.")
                .arg(JsonPlace(place, versionField).pointer(), QString::number(version), shortenedForMessage(program),
                     QStringLiteral(NESTLINE_VERSION), QString::number(newest))};
}

} // namespace

std::span<const Migration> nativeMigrations()
{
    return {}; // version 1 is the first
}

Result<MigratedJson> migrated(const QJsonObject& document, std::span<const Migration> steps, const JsonPlace& place)
{
    JsonProblem problem;
    JsonReader reader(document, place, problem);
    const qint64 version = reader.requiredInteger(versionField, 1, std::numeric_limits<qint64>::max());
    if (problem.isSet())
        return problem.error();
    const auto newest = static_cast<qint64>(steps.size()) + 1;
    if (version > newest)
        return newerVersion(place, version, newest, document.value(QLatin1String("writtenBy")).toString());

    MigratedJson result{document, {}};
    for (const Migration& step : steps.subspan(static_cast<size_t>(version) - 1)) {
        MigratedJson next = step(result.document);
        result.document = std::move(next.document);
        result.notes += next.notes;
    }
    result.document.insert(versionField, newest);
    return result;
}

} // namespace nestline
