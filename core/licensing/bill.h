// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/idlist.h"
#include "core/base/result.h"
#include "core/document/document.h"
#include "core/licensing/catalogue.h"

#include <optional>
#include <vector>

namespace nestline {

/// What a node costs and why, as its badge shows it.
enum class Coverage {
    None, ///< no account that needs a licence
    Free, ///< every licence it needs comes from the free pool
    Paid, ///< at least one of its licences or plans must be paid
};

/// The licence bill of a document under one rule edition.
struct Bill
{
    enum class LineKind {
        LicensableAccounts,
        FreePool,
        PaidLicenses,
        BaseLicenses,  ///< under paid licences that are add-ons, if the tenant wants them on the bill
        OutboundPlans, ///< for accounts that call the telephone network
        UnlicensedAccounts,
        NestedDirectly, ///< apps without an account
    };

    struct Line
    {
        LineKind kind;
        QString what; ///< translated, such as "Accounts with a number"
        int count = 0;
        std::optional<Money> unitPrice; ///< absent where nothing is charged or no price is known
        std::optional<Money> monthly;   ///< absent only where the price is unknown and count is not 0
        QString why;                    ///< translated: rule, figures, edition and source, in one sentence
        IdList<NodeId> nodes;           ///< the nodes that cause the line, by id

        /// True for what is bought.
        bool isCharged() const
        {
            return kind == LineKind::PaidLicenses || kind == LineKind::BaseLicenses || kind == LineKind::OutboundPlans;
        }

        friend bool operator==(const Line&, const Line&) = default;
    };

    /// A price as the bill applies it, and where it comes from.
    struct Price
    {
        QString product;              ///< empty: nothing is bought
        std::optional<Money> listed;  ///< a month with an annual commitment; absent: not known
        std::optional<Money> monthly; ///< with the surcharge of the tenant's commitment
        bool isOwn = false;           ///< set by the user
        Source source;                ///< of the price book's price; empty with an own price
        QString note;                 ///< what the price book assumes, English

        friend bool operator==(const Price&, const Price&) = default;
    };

    /// The licences that one node needs.
    struct NodeShare
    {
        const NodeId* node = nullptr; ///< in a row that the bill keeps alive
        int paid = 0;
        int free = 0;
        int plans = 0; ///< outbound plans

        friend bool operator==(const NodeShare& a, const NodeShare& b)
        {
            return a.paid == b.paid && a.free == b.free && a.plans == b.plans
                   && (a.node == b.node || *a.node == *b.node);
        }
    };

    QString policy;           ///< id of the edition
    QString citation;         ///< RuleEdition::citation()
    int phoneSystemUsers = 0; ///< counted licences
    int accounts = 0;
    int numberedAccounts = 0;
    int licensableAccounts = 0;
    std::optional<int> pool; ///< absent: no limit
    int freeUsed = 0;
    std::optional<int> spare;
    int paidCount = 0;
    int baseCount = 0;
    int planCount = 0;
    int possiblePlans = 0; ///< accounts that call out with a number whose type is not known
    Price paidPrice;
    Price basePrice;
    Price planPrice;
    std::optional<Money> monthly; ///< everything together
    std::optional<Money> yearly;  ///< 12 x monthly
    QString currency;
    Commitment commitment = Commitment::Year;
    std::vector<Line> lines;
    IdList<AccountId> paidAccounts; ///< accounts over the pool, in the order of their nodes
    std::vector<NodeShare> shares;  ///< every node that needs a licence or a plan, by id

    Coverage coverage(const NodeId& node) const;
    NodeShare shareOf(const NodeId& node) const;
    /// What the node costs a month; nothing if that needs a price that is not known.
    std::optional<Money> monthlyOf(const NodeId& node) const;
    /// What one more account above the pool costs a month, with its base licence if that is billed.
    std::optional<Money> costOfPaidLicense() const;
    const Line* line(LineKind lineKind) const;

    friend bool operator==(const Bill&, const Bill&) = default;
};

/// The bill under the document's own edition. Fails if the catalogue has no such edition; the message lists those it has.
Result<Bill> computeBill(const Document& document, const Catalogue& catalogue);

/// The bill under a given edition.
Bill computeBill(const Document& document, const RuleEdition& edition, const Catalogue& catalogue);

/// The bill under each edition of the catalogue, in its order.
std::vector<Bill> computeBills(const Document& document, const Catalogue& catalogue);

} // namespace nestline
