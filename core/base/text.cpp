// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <algorithm>

namespace nestline {

namespace {

// Moves surrogates above the other units, so that comparing units compares code points.
constexpr char16_t rank(char16_t unit)
{
    if (unit < 0xD800)
        return unit;
    return static_cast<char16_t>(unit <= 0xDFFF ? unit + 0x2000 : unit - 0x800);
}

} // namespace

std::strong_ordering compareCodePoints(QStringView a, QStringView b)
{
    const char16_t* left = a.utf16();
    const char16_t* right = b.utf16();
    const auto [l, r] = std::mismatch(left, left + std::min(a.size(), b.size()), right);
    if (l != left + std::min(a.size(), b.size()))
        return rank(*l) <=> rank(*r);
    return a.size() <=> b.size();
}

} // namespace nestline
