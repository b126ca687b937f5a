// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/licensing/pricebook.h"
#include "core/licensing/ruleedition.h"

#include <vector>

namespace nestline {

/// All rule editions and price books that a bill can be made with. A value without behaviour beyond look-up; it is
/// loaded once at start and passed on.
struct Catalogue
{
    std::vector<RuleEdition> editions; ///< in the order of their dates
    std::vector<PriceBook> priceBooks; ///< one for each currency
    QString defaultEdition;
    QString defaultCurrency;

    /// The edition with this id or code (letter case does not matter), the default for an empty text, or null.
    const RuleEdition* edition(const QString& idOrCode) const;
    /// The price book of a currency, or null.
    const PriceBook* priceBook(const QString& currency) const;
    /// Ids and codes for messages, such as "virtual-user-2020 (R2c)".
    QStringList editionNames() const;
};

/// Loads the editions and prices that are built into the program (resource folder :/nestline) and, from the folders
/// `editions` and `prices` below each of `ownFolders`, those that the user added. A file of the user replaces one of the
/// program with the same id or currency. Errors name file and place.
Result<Catalogue> loadCatalogue(const QStringList& ownFolders = {});

} // namespace nestline
