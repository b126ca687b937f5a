// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"

#include <optional>
#include <vector>

namespace nestline {

/// How a bill differs from an earlier one. Money is absent where an amount is not known or the currencies differ.
struct BillDelta
{
    struct Line
    {
        Bill::LineKind kind;
        QString what; ///< as the later bill calls it
        int before = 0;
        int after = 0;
        std::optional<Money> monthlyBefore;
        std::optional<Money> monthlyAfter;

        int count() const { return after - before; }
        /// Negative where the later bill costs less.
        std::optional<Money> monthly() const;

        friend bool operator==(const Line&, const Line&) = default;
    };

    std::vector<Line> lines;      ///< every line that one of the two has, in the order of LineKind
    std::optional<Money> monthly; ///< negative where the later bill costs less
    std::optional<Money> yearly;

    const Line* line(Bill::LineKind kind) const;

    friend bool operator==(const BillDelta&, const BillDelta&) = default;
};

BillDelta compareBills(const Bill& before, const Bill& after);

/// The bill of the baseline that the document is compared with, under the baseline's own edition and prices; nothing if
/// none is chosen, it is missing or its edition is not known.
std::optional<Bill> baselineBill(const Document& document, const Catalogue& catalogue);

} // namespace nestline
