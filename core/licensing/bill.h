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
    Paid, ///< at least one of its licences must be paid
};

/// The licence bill of a document under one rule edition.
struct Bill
{
    enum class LineKind { AccountsWithNumber, FreePool, PaidLicenses, AccountsWithoutNumber };

    struct Line
    {
        LineKind kind;
        QString what; ///< translated, such as "Accounts with a number"
        int count = 0;
        std::optional<Money> unitPrice; ///< absent where nothing is charged or no price is known
        std::optional<Money> monthly;   ///< absent only where the price is unknown and count is not 0
        QString why;                    ///< translated: the rule with its figures, in one sentence
        IdList<NodeId> nodes;           ///< the nodes that cause the line, by id

        friend bool operator==(const Line&, const Line&) = default;
    };

    /// The licences that one node needs.
    struct NodeShare
    {
        const NodeId* node = nullptr; ///< in a row that the bill keeps alive
        int paid = 0;
        int free = 0;

        friend bool operator==(const NodeShare& a, const NodeShare& b)
        {
            return a.paid == b.paid && a.free == b.free && (a.node == b.node || *a.node == *b.node);
        }
    };

    QString policy;           ///< id of the edition
    int phoneSystemUsers = 0; ///< counted licences
    int accounts = 0;
    int numberedAccounts = 0;
    int licensableAccounts = 0;
    std::optional<int> pool; ///< absent: no limit
    int freeUsed = 0;
    std::optional<int> spare;
    int paidCount = 0;
    std::optional<Money> unitPrice; ///< a month for one paid licence
    std::optional<Money> monthly;
    std::optional<Money> yearly; ///< 12 x monthly
    QString currency;
    bool ownPrice = false; ///< the price was set by the user
    Source priceSource;    ///< of the price book's price; empty with an own price
    std::vector<Line> lines;
    IdList<AccountId> paidAccounts; ///< accounts over the pool, in the order of their nodes
    std::vector<NodeShare> shares;  ///< every node that needs a licence, by id

    Coverage coverage(const NodeId& node) const;
    int paidLicenses(const NodeId& node) const { return shareOf(node).paid; }
    int freeLicenses(const NodeId& node) const { return shareOf(node).free; }
    /// What the node costs a month; nothing if that needs a price that is not known.
    std::optional<Money> monthlyOf(const NodeId& node) const;
    const Line* line(LineKind lineKind) const;

    friend bool operator==(const Bill&, const Bill&) = default;

private:
    NodeShare shareOf(const NodeId& node) const;
};

/// The bill under the document's own edition. Fails if the catalogue has no such edition; the message lists those it has.
Result<Bill> computeBill(const Document& document, const Catalogue& catalogue);

/// The bill under a given edition.
Bill computeBill(const Document& document, const RuleEdition& edition, const PriceBook& prices);

/// One translated sentence on what the node costs and why, such as "over the free pool: US$8.00 a month because 85
/// busier accounts use the free licences". `amount` is Bill::monthlyOf() as the caller formats it, empty without a price.
QString explainNode(const Document& document, const Bill& bill, const NodeId& node, const QString& amount);

} // namespace nestline
