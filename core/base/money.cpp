// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/money.h"

#include <cmath>

namespace nestline {

std::optional<Money> Money::fromDecimal(double value)
{
    if (!(value >= 0.0) || value > static_cast<double>(maximumUnits))
        return std::nullopt;
    const double scaled = value * static_cast<double>(scale);
    const double rounded = std::round(scaled);
    // A decimal such as 8.1 is not exact in binary: what counts is that the rounded amount is written the same way.
    if (std::abs(scaled - rounded) > 1e-4)
        return std::nullopt;
    return Money(static_cast<qint64>(rounded));
}

} // namespace nestline
