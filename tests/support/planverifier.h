// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QStringList>

namespace nestline {

/// What needs a licence, and what a redesign may do about it.
enum class LicenseRule {
    Numbers,      ///< accounts with a number; accounts stay
    EveryAccount, ///< every account; unpinned ones may go where links lead to the app itself
};

/// What a redesign is worth, found out from the two documents alone. It shares no code with the planner.
struct RedesignVerdict
{
    QStringList violations; ///< rules that the redesign breaks; empty for a legal one
    int licensable = 0;     ///< accounts of apps that need a licence afterwards
    double callerCost = 0;
};

/// Checks a redesign against the definition of the nesting problem, with the settings in `before`.
RedesignVerdict verifyRedesign(const Document& before, const Document& after, LicenseRule rule = LicenseRule::Numbers);

} // namespace nestline
