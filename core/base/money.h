// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

namespace nestline {

/// An exact amount of money in ten-thousandths of the currency's unit (US$8.00 is 80,000 of them); the currency stands
/// beside it. Price lists go to four decimals at most; nothing here is ever computed in floating point.
class Money
{
public:
    /// The largest price that is accepted, in units of the currency.
    static constexpr qint64 maximumUnits = 1'000'000;

    constexpr Money() = default;
    static constexpr Money fromTenThousandths(qint64 amount) { return Money(amount); }
    static constexpr Money fromUnits(qint64 units) { return Money(units * scale); }

    /// The amount that a decimal in a file or an input field means, or nothing if it is negative, not a number, above
    /// maximumUnits or has more than four decimals.
    static std::optional<Money> fromDecimal(double value);

    constexpr qint64 tenThousandths() const { return m_amount; }
    constexpr bool isZero() const { return m_amount == 0; }

    /// For files and display: the nearest double; exact to four decimals for every amount a bill can reach.
    double toDecimal() const { return static_cast<double>(m_amount) / static_cast<double>(scale); }

    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_amount + b.m_amount); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_amount - b.m_amount); }
    friend constexpr Money operator*(Money price, qint64 count) { return Money(price.m_amount * count); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    static constexpr qint64 scale = 10'000;
    explicit constexpr Money(qint64 amount) : m_amount(amount) {}

    qint64 m_amount = 0;
};

} // namespace nestline
