// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/licensing/ruleedition.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace nestline {

/// Published list prices of one currency with their dates: data, read from resources/prices.
struct PriceBook
{
    struct Price
    {
        QString product; ///< as in RuleEdition::paidProduct
        Money monthly;   ///< with an annual commitment, before tax
        QDate validFrom;
        Source source;
        QString note; ///< what is assumed, English; may be empty
    };

    QString id;
    QString currency;          ///< ISO 4217
    std::vector<Price> prices; ///< by product, then by date

    /// The last price of a product that came into force before `end` (absent: the last one there is), or null where
    /// none was published.
    const Price* find(const QString& product, std::optional<QDate> end = {}) const;
};

/// The price under a commitment: an annual one that is paid monthly costs 5 % more (Partner Center, announced for
/// 2025-04), a monthly one 20 % more (New Commerce, 2022). Rounded half up to hundredths; the plain price stays exact.
Money withSurcharge(Money monthly, Commitment commitment);

/// Per cent that a commitment adds to the price.
int surchargePercent(Commitment commitment);

} // namespace nestline
