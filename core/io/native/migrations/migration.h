// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonreader.h"

#include <QJsonObject>
#include <QStringList>

#include <span>

namespace nestline {

/// A document as raw JSON, and what was changed on the way to it.
struct MigratedJson
{
    QJsonObject document;
    QStringList notes; ///< translated sentences for the user
};

/// One step from a version to the next. Steps work on raw JSON and never use the types of the document, so that they
/// stay right when those change; the version field is not their business. Each lies in a file of its own, with a
/// fixture of the old version in tests/data/formats that is kept forever.
using Migration = MigratedJson (*)(const QJsonObject& document);

/// The steps of the format, oldest first: the first one leads from version 1 to version 2.
std::span<const Migration> nativeMigrations();

/// Brings a document to the newest version, which is one more than there are steps. Fails if the version is missing or
/// newer than that. Errors name `place`, where the document stands.
Result<MigratedJson> migrated(const QJsonObject& document, std::span<const Migration> steps,
                              const JsonPlace& place = {});

} // namespace nestline
