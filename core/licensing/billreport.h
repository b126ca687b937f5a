// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/billdelta.h"
#include "core/licensing/derivation.h"

#include <QDate>

#include <optional>

namespace nestline {

/// A bill as it leaves the program, in words: what a table, a file or a printed page shows. All texts are translated,
/// figures are written by the format it was made with; names from the document are plain text.
struct BillReport
{
    /// Something to know about the bill, such as "Rules" and the name of the edition.
    struct Fact
    {
        QString label;
        QString text;
        friend bool operator==(const Fact&, const Fact&) = default;
    };

    struct Row
    {
        QString what;
        QString count;
        QString unitPrice; ///< empty where nothing is charged
        QString monthly;   ///< empty where nothing is charged
        QString why;
        QString countBefore;   ///< in the baseline; this and the following are empty without one
        QString monthlyBefore; ///< in the baseline
        QString difference;    ///< of count and amount, such as "+5, +40.00"
        friend bool operator==(const Row&, const Row&) = default;
    };

    QString title;
    std::vector<Fact> facts;     ///< date, edition, sources, prices, baseline
    QStringList columns;         ///< headings of what, count, unitPrice, monthly, why
    QStringList baselineColumns; ///< headings of countBefore, monthlyBefore, difference; empty without a baseline
    std::vector<Row> rows;
    Row month; ///< the totals: what, monthly, and what they were
    Row year;
    QStringList assumptions;
    QString notIncluded;

    bool hasBaseline() const { return !baselineColumns.isEmpty(); }
};

/// `today` is the date that the report bears. Fails like computeBill().
Result<BillReport> reportBill(const Document& document, const Catalogue& catalogue, const QDate& today,
                              const FigureFormat& format);

} // namespace nestline
