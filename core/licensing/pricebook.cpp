// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/pricebook.h"

namespace nestline {

const PriceBook::Price* PriceBook::find(const QString& product) const
{
    const auto price = prices.constFind(product);
    return price == prices.constEnd() ? nullptr : &*price;
}

} // namespace nestline
