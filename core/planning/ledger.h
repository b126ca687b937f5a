// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/licensing/ruleedition.h"

#include <optional>
#include <set>
#include <vector>

namespace nestline::planning {

/// Which accounts need a licence under a rule edition, and what makes them need none: what a wish for so many licences
/// means for the numbers of an estate.
struct Ledger
{
    /// An account without a number that may go altogether, as menus and queues can lead to its app directly.
    struct Spare
    {
        NodeId node;
        AccountId account;
    };

    /// How to reach a number of licences.
    struct Target
    {
        int spares = 0;  ///< so many of `spares` go, the first ones
        int numbers = 0; ///< and so many numbers stay at most; more than there are where they save nothing
    };

    RuleEdition::Demand demand = RuleEdition::Demand::AccountsWithNumber;
    int licensable = 0;        ///< accounts that need a licence today
    int pool = 0;              ///< free licences; where there is no limit, enough for all
    bool hasLimit = true;      ///< whether the pool has an end
    bool numbersSave = false;  ///< taking a number off saves its licence
    bool accountsGo = false;   ///< because its account goes with it
    int fixed = 0;             ///< accounts that need a licence whatever is done
    std::vector<Spare> spares; ///< least missed first
    int pinnedSpares = 0;      ///< accounts that could go like those, but are pinned; fixed
    int heldSpares = 0;        ///< and those that are held although the document does not pin them; fixed
    int doubtful = 0;          ///< accounts without a number that need none any more once a menu leads to their app

    int paid(int accounts) const { return hasLimit && accounts > pool ? accounts - pool : 0; }
    /// Licences with so many numbers left and all spares gone.
    int withNumbers(int left) const { return fixed + left; }
    /// What keeping at most `keep` licensable accounts means; nothing if that is impossible whatever becomes of numbers.
    std::optional<Target> targetFor(int keep) const;
    /// Under this edition no redesign needs fewer licences.
    bool canSaveNothing() const { return !numbersSave && spares.empty(); }
    /// Counts doubtful accounts as if they went on needing a licence.
    void settleDoubts();
};

/// `held` are accounts that stay as they are although the document does not pin them.
Ledger ledgerOf(const Document& document, const RuleEdition& edition, const std::set<AccountId>& held);

/// Accounts that need a licence, as the bill counts them.
int licensableAccounts(const Document& document, const RuleEdition& edition);

} // namespace nestline::planning
