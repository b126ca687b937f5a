// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/licensing/pricebook.h"
#include "core/licensing/ruleedition.h"

#include <QByteArray>

#include <vector>

namespace nestline {

/// Reads one edition file. Errors name `fileName` and the place (a JSON pointer).
Result<RuleEdition> readRuleEdition(const QByteArray& json, const QString& fileName);

/// Reads one price book. Errors name `fileName` and the place (a JSON pointer).
Result<PriceBook> readPriceBook(const QByteArray& json, const QString& fileName);

/// All rule editions and the price book that a bill can be made with. A value without behaviour beyond look-up; it is
/// loaded once at start and passed on.
struct Catalogue
{
    std::vector<RuleEdition> editions; ///< in the order of their dates
    PriceBook prices;
    QString defaultEdition;

    /// The edition with this id or code (letter case does not matter), the default for an empty text, or null.
    const RuleEdition* edition(const QString& idOrCode) const;
    /// Ids and codes for messages, such as "virtual-user-2020 (R2c)".
    QStringList editionNames() const;
};

/// Loads the editions and prices that are built into the program (resource folder :/nestline).
Result<Catalogue> loadCatalogue();

} // namespace nestline
