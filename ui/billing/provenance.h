// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"

#include <QString>

/// Where the figures of a bill come from, in words.
namespace nestline::ui::provenance {

/// "in force from 7 Apr 2020 to 28 Feb 2022".
QString inForce(const RuleEdition& edition);

/// "Rules of 7 Apr 2020 to 28 Feb 2022".
QString dates(const RuleEdition& edition);

/// The same as short as can be, for a column: "7 Apr 2020 – 28 Feb 2022", "since 1 Nov 2025".
QString shortDates(const RuleEdition& edition);

/// Whose price it is, with its date: "List price of 2024-11-12: Microsoft Teams ...", "Your own price". Where the
/// edition knows nothing to buy, it says so.
QString priceSource(const Bill& bill);

/// All that is known about an edition as HTML: rule, sources, confidence and what is assumed. Its texts are escaped.
QString details(const RuleEdition& edition);

/// How many of the free licences are used, or why there are none; empty under an edition without free licences.
QString poolUse(const Bill& bill, const RuleEdition& edition);
/// What has to be paid, in a few words: "5 paid", "2 plans to pay", "none paid".
QString paidUse(const Bill& bill);

/// The arithmetic behind a line in short: "25 + 600 ÷ 10".
QString shortWhy(const Bill::Line& line, const Bill& bill, const RuleEdition& edition);

} // namespace nestline::ui::provenance
