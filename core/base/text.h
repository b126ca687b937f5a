// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <compare>

namespace nestline {

/// Orders two texts by Unicode code points. QString's own order is by UTF-16 units, which puts U+10000 and above before
/// U+E000; files are sorted by code points so that programs in other languages agree.
std::strong_ordering compareCodePoints(QStringView a, QStringView b);

} // namespace nestline
