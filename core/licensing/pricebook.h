// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/licensing/ruleedition.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace nestline {

/// Published list prices of one currency at one date: data, read from resources/prices.
struct PriceBook
{
    struct Price
    {
        Money monthly;
        QDate validFrom;
        Source source;
        QString note; ///< what is assumed, English; may be empty
    };

    QString id;
    QString currency;             ///< ISO 4217
    QHash<QString, Price> prices; ///< by product name, as in RuleEdition::paidProduct

    /// The price of a product, or nothing where none was published.
    const Price* find(const QString& product) const;
};

} // namespace nestline
