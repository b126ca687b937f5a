// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace nestline {

/// How well what somebody types fits a text, for lists that are searched by a few letters: higher is better, nothing if
/// it does not fit. Each word of `query` must be found, in any order; its letters may have others between them. Words
/// that stand together, and at the beginning of words, count more. An empty query fits everything equally.
std::optional<int> fuzzyMatch(const QString& query, const QString& text);

} // namespace nestline
