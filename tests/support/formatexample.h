// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QByteArray>
#include <QJsonObject>

/// The example of the file format that says everything, and documents in between.
namespace nestline::formatexample {

/// The bytes of the example: each field that version 1 has, and some that later ones may have.
QByteArray everything();

/// The example with `field` of the object at `path` (such as /nodes/0) replaced by `json`, or removed where that is empty.
QByteArray withField(const QString& path, const QString& field, const QByteArray& json);

/// What `bytes` say, which must be a document.
Document readOrFail(const QByteArray& bytes);
/// What would be written of `document`.
QJsonObject toJson(const Document& document);

} // namespace nestline::formatexample
