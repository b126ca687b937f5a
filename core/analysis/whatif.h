// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"

#include <optional>
#include <vector>

namespace nestline {

/// The bill of a document under one of the rule editions, in figures.
struct EditionFigures
{
    QString id;
    QString code;
    QString name;
    int needed = 0;
    std::optional<int> pool;      ///< absent: no limit
    int paid = 0;                 ///< licences and outbound plans that are bought
    std::optional<Money> monthly; ///< absent: a price is not known
    std::optional<Money> yearly;
    bool isCurrent = false; ///< the document's own edition

    friend bool operator==(const EditionFigures&, const EditionFigures&) = default;
};

/// The same design under every edition, in their order.
std::vector<EditionFigures> compareEditions(const Document& document, const Catalogue& catalogue);

/// What one more site like an existing one would cost.
struct SiteCost
{
    QString site;                     ///< the group's name; empty: a single account with a number
    int needed = 0;                   ///< its accounts that need a licence
    int paidMore = 0;                 ///< how many of these would be paid
    std::optional<Money> monthlyMore; ///< absent: a price is not known

    friend bool operator==(const SiteCost&, const SiteCost&) = default;
};

/// First one more account, then each group of the document, the largest first. The pool stays as it is: a site that
/// brings users of its own changes it, which the chart over users shows. `bill` is the document's.
std::vector<SiteCost> costOfOneMoreSite(const Document& document, const Bill& bill, const RuleEdition& edition);

} // namespace nestline
