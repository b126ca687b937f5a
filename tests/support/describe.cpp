// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/describe.h"

#include "core/io/native/nativeformat.h"

#include <QStringList>

#include <algorithm>

namespace nestline {

QString describe(const Document& document)
{
    return QString::fromUtf8(writeNative(document));
}

QString describeDifference(const Document& before, const Document& after)
{
    const QStringList left = describe(before).split(QLatin1Char('\n'));
    const QStringList right = describe(after).split(QLatin1Char('\n'));
    // What is equal at both ends is not interesting; the rest is short after one edit.
    const auto [l, r] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const auto [le, re] =
        std::mismatch(left.rbegin(), std::make_reverse_iterator(l), right.rbegin(), std::make_reverse_iterator(r));
    QString result;
    for (auto line = l; line != le.base(); ++line)
        result += QLatin1Char('-') + *line + QLatin1Char('\n');
    for (auto line = r; line != re.base(); ++line)
        result += QLatin1Char('+') + *line + QLatin1Char('\n');
    return result;
}

} // namespace nestline
