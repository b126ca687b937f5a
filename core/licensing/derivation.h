// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"

#include <functional>

namespace nestline {

/// How figures are written: by the locale on screen and paper, plainly in files.
struct FigureFormat
{
    std::function<QString(Money, const QString& currency)> money;
    std::function<QString(int)> count;
    std::function<QString(const QDate&)> date;

    /// The date of a source or a price: a whole ISO 8601 date as other dates, anything else as it was written.
    QString published(const QString& text) const;

    /// As files have them: 1234, 8.00, 2020-04-07; amounts without their currency.
    static FigureFormat plain();
};

/// One step of the way from the document to the bill, all texts translated.
struct DerivationStep
{
    QString heading; ///< "Free licences"
    QString formula; ///< "25 + 600 ÷ 10 = 25 + 60"; empty where there is nothing to calculate
    QString result;  ///< "85"
    QString reason;  ///< the rule with its source
    IdList<NodeId> nodes;

    friend bool operator==(const DerivationStep&, const DerivationStep&) = default;
};

/// How the bill comes about with the document's figures, from the rule to the total of a year. `edition` is the one the
/// bill was made under.
std::vector<DerivationStep> deriveBill(const Tenant& tenant, const Bill& bill, const RuleEdition& edition,
                                       const FigureFormat& format);

} // namespace nestline
