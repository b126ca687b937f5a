// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/pricebook.h"

namespace nestline {

const PriceBook::Price* PriceBook::find(const QString& product, std::optional<QDate> end) const
{
    const Price* last = nullptr;
    for (const Price& price : prices) {
        if (price.product == product && (!end || price.validFrom < *end))
            last = &price;
    }
    return last;
}

int surchargePercent(Commitment commitment)
{
    switch (commitment) {
    case Commitment::Year: return 0;
    case Commitment::YearPaidMonthly: return 5;
    case Commitment::Month: return 20;
    }
    return 0;
}

Money withSurcharge(Money monthly, Commitment commitment)
{
    const int percent = surchargePercent(commitment);
    if (percent == 0)
        return monthly;
    constexpr qint64 hundredth = 100;                                // in ten-thousandths
    const qint64 exact = monthly.tenThousandths() * (100 + percent); // in millionths
    return Money::fromTenThousandths((exact + 50 * hundredth) / (100 * hundredth) * hundredth);
}

} // namespace nestline
