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

/// Whose price it is, with its date: "List price of 2024-11-12: Microsoft Teams ...", "Your own price".
QString priceSource(const Bill& bill);

/// All that is known about an edition: rule, sources, what is assumed. Several lines.
QString details(const RuleEdition& edition);

/// The arithmetic behind a line in short: "25 + 600 ÷ 10".
QString shortWhy(const Bill::Line& line, const Bill& bill, const RuleEdition* edition);

} // namespace nestline::ui::provenance
