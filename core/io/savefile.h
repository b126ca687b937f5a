// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <variant>

namespace nestline {

/// Writes a whole file or nothing: what was at `path` stays until the new bytes are complete.
Result<std::monostate> saveFile(const QByteArray& bytes, const QString& path);

} // namespace nestline
