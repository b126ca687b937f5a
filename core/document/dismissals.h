// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <vector>

namespace nestline {

/// A suggestion that the user does not want: plans leave its accounts as they are.
struct Dismissal
{
    std::vector<AccountId> accounts; ///< by id, at least one
    QString suggestion = {};         ///< its text when it was dismissed; may be empty
    QString reason = {};             ///< why not; may be empty

    friend bool operator==(const Dismissal&, const Dismissal&) = default;
};

/// The suggestions that a document dismisses, by their accounts. They stand in the list `dismissed` of the file; what
/// else stands there is left out, and kept.
std::vector<Dismissal> dismissalsIn(const Properties& properties);

void addDismissal(Properties& properties, const Dismissal& dismissal);

/// Returns whether there was one of these accounts.
bool removeDismissal(Properties& properties, const std::vector<AccountId>& accounts);

} // namespace nestline
