// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/bill.h"

#include "core/licensing/billlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace nestline {

namespace {

/// An account that needs a licence, in competition for the free ones.
struct Candidate
{
    quint64 rank; ///< lower is served earlier
    const Node* node;
    const Account* account;
    size_t share; ///< of its node

    // Only equal ranks take the slow way: by name, then by account.
    bool isServedBefore(const Candidate& other) const
    {
        if (rank != other.rank)
            return rank < other.rank;
        if (node != other.node) {
            const auto names = compareCodePoints(node->name, other.node->name);
            if (names != 0)
                return names < 0;
        }
        return account->id < other.account->id;
    }
};

// Free licences go first to accounts that hold one today, then to pinned ones, then by calls, most first: in one
// number, so that most comparisons need nothing else. A number without known calls is taken to have one call a month.
quint64 rankOf(const Account& account)
{
    constexpr quint64 mostCalls = (quint64(1) << 62) - 1;
    const quint64 calls = std::min(static_cast<quint64>(account.monthlyCalls.value_or(1)), mostCalls);
    const quint64 holdsNone = account.license == AssignedLicense::VirtualUser ? 0 : 1;
    const quint64 notPinned = account.pinned ? 0 : 1;
    return (holdsNone << 63) | (notPinned << 62) | (mostCalls - calls);
}

/// What one walk over the document finds.
struct Demand
{
    int accounts = 0;
    int numbered = 0;
    std::vector<Candidate> candidates; ///< in the order of the document
    std::vector<Bill::NodeShare> shares;
    std::vector<const NodeId*> unlicensed; ///< nodes with an account that needs no licence
};

bool needsLicense(const Account& account, RuleEdition::Demand demand)
{
    switch (demand) {
    case RuleEdition::Demand::AccountsWithNumber: return account.hasNumber();
    }
    return false;
}

Demand demandOf(const Document& document, RuleEdition::Demand rule)
{
    Demand demand;
    for (const auto& [id, node] : document.nodes) {
        bool hasCandidate = false;
        bool hasUnlicensed = false;
        for (const Account& account : node.accounts) {
            demand.numbered += account.hasNumber() ? 1 : 0;
            if (needsLicense(account, rule)) {
                if (!hasCandidate)
                    demand.shares.push_back({&id});
                hasCandidate = true;
                demand.candidates.push_back({rankOf(account), &node, &account, demand.shares.size() - 1});
            } else {
                hasUnlicensed = true;
            }
        }
        demand.accounts += static_cast<int>(node.accounts.size());
        if (hasUnlicensed)
            demand.unlicensed.push_back(&id);
    }
    return demand;
}

// Gives `free` candidates a free licence and the others a paid one; returns the accounts of the others.
std::vector<const AccountId*> distribute(Demand& demand, size_t free)
{
    std::vector<const AccountId*> paid;
    const std::vector<Candidate>& candidates = demand.candidates;
    if (free >= candidates.size()) {
        for (const Candidate& candidate : candidates)
            ++demand.shares[candidate.share].free;
        return paid;
    }
    // Only the first candidate without a free licence has to be found: the others stand before or behind it.
    std::vector<const Candidate*> order(candidates.size());
    std::iota(order.begin(), order.end(), candidates.data());
    const auto first = order.begin() + static_cast<std::ptrdiff_t>(free);
    std::nth_element(order.begin(), first, order.end(),
                     [](const Candidate* a, const Candidate* b) { return a->isServedBefore(*b); });
    const Candidate& firstPaid = **first;
    paid.reserve(candidates.size() - free);
    for (const Candidate& candidate : candidates) {
        if (candidate.isServedBefore(firstPaid)) {
            ++demand.shares[candidate.share].free;
        } else {
            ++demand.shares[candidate.share].paid;
            paid.push_back(&candidate.account->id);
        }
    }
    return paid;
}

void setPrice(Bill& bill, const Tenant& tenant, const RuleEdition& edition, const PriceBook& prices)
{
    const OwnPrices& own = tenant.prices;
    bill.currency = own.currency.isEmpty() ? prices.currency : own.currency;
    bill.ownPrice = own.paidLicense.has_value();
    const PriceBook::Price* published = prices.find(edition.paidProduct);
    if (own.paidLicense) {
        bill.unitPrice = own.paidLicense;
    } else if (published && bill.currency == prices.currency) {
        // A price in another currency says nothing: nothing is converted.
        bill.unitPrice = published->monthly;
        bill.priceSource = published->source;
    }
}

std::optional<Money> costOf(int count, std::optional<Money> unitPrice)
{
    if (count == 0)
        return Money();
    return unitPrice ? std::optional(*unitPrice * count) : std::nullopt;
}

template <class IsWanted>
IdList<NodeId> nodesOf(const Bill& bill, const std::shared_ptr<const void>& owner, IsWanted isWanted)
{
    std::vector<const NodeId*> nodes;
    nodes.reserve(bill.shares.size());
    for (const Bill::NodeShare& share : bill.shares) {
        if (isWanted(share))
            nodes.push_back(share.node);
    }
    return {std::move(nodes), owner};
}

} // namespace

Bill::NodeShare Bill::shareOf(const NodeId& node) const
{
    const auto share = std::lower_bound(shares.begin(), shares.end(), node,
                                        [](const NodeShare& s, const NodeId& id) { return *s.node < id; });
    return share != shares.end() && *share->node == node ? *share : NodeShare{};
}

Coverage Bill::coverage(const NodeId& node) const
{
    const NodeShare share = shareOf(node);
    if (share.paid > 0)
        return Coverage::Paid;
    return share.free > 0 ? Coverage::Free : Coverage::None;
}

std::optional<Money> Bill::monthlyOf(const NodeId& node) const
{
    return costOf(shareOf(node).paid, unitPrice);
}

const Bill::Line* Bill::line(LineKind lineKind) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line& l) { return l.kind == lineKind; });
    return found == lines.end() ? nullptr : &*found;
}

Result<Bill> computeBill(const Document& document, const Catalogue& catalogue)
{
    const QString& policy = document.properties.tenant.policy;
    if (const RuleEdition* edition = catalogue.edition(policy))
        return computeBill(document, *edition, catalogue.prices);
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("Bill", "The rule edition \"%1\" is not known. Known are: %2.")
                     .arg(policy, catalogue.editionNames().join(QStringLiteral(", ")))};
}

Bill computeBill(const Document& document, const RuleEdition& edition, const PriceBook& prices)
{
    const Tenant& tenant = document.properties.tenant;
    const auto rows = std::make_shared<const Table<NodeId, Node>>(document.nodes);
    Demand demand = demandOf(document, edition.demand);

    Bill bill;
    bill.policy = edition.id;
    bill.phoneSystemUsers = edition.countedUsers(tenant);
    bill.accounts = demand.accounts;
    bill.licensableAccounts = static_cast<int>(demand.candidates.size());
    bill.numberedAccounts = demand.numbered;
    bill.pool = edition.poolFor(bill.phoneSystemUsers);
    bill.freeUsed = std::min(*bill.pool, bill.licensableAccounts);
    bill.spare = *bill.pool - bill.freeUsed;
    bill.paidCount = bill.licensableAccounts - bill.freeUsed;
    setPrice(bill, tenant, edition, prices);
    bill.monthly = costOf(bill.paidCount, bill.unitPrice);
    if (bill.monthly)
        bill.yearly = *bill.monthly * 12;

    bill.paidAccounts = {distribute(demand, static_cast<size_t>(bill.freeUsed)), rows};
    bill.shares = std::move(demand.shares);
    const auto needsAny = [](const Bill::NodeShare&) { return true; };
    const auto hasFree = [](const Bill::NodeShare& share) { return share.free > 0; };
    const auto hasPaid = [](const Bill::NodeShare& share) { return share.paid > 0; };
    bill.lines = billLines(bill, edition,
                           {.numbered = nodesOf(bill, rows, needsAny),
                            .free = nodesOf(bill, rows, hasFree),
                            .paid = nodesOf(bill, rows, hasPaid),
                            .withoutNumber = {std::move(demand.unlicensed), rows}});
    return bill;
}

} // namespace nestline
