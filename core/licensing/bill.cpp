// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/bill.h"

#include "core/licensing/billlines.h"
#include "core/licensing/demand.h"

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
// number, so that most comparisons need nothing else. A number without known calls is taken to have one call a month;
// an account without a number has none.
quint64 rankOf(const Account& account)
{
    constexpr quint64 mostCalls = (quint64(1) << 62) - 1;
    const qint64 known = account.monthlyCalls.value_or(account.hasNumber() ? 1 : 0);
    const quint64 calls = std::min(static_cast<quint64>(known), mostCalls);
    const quint64 holdsNone = account.license == AssignedLicense::VirtualUser ? 0 : 1;
    const quint64 notPinned = account.pinned ? 0 : 1;
    return (holdsNone << 63) | (notPinned << 62) | (mostCalls - calls);
}

/// What one walk over the document finds.
struct Survey
{
    int accounts = 0;
    int numbered = 0;
    int plans = 0;
    int possiblePlans = 0;
    std::vector<Candidate> candidates; ///< in the order of the document
    std::vector<Bill::NodeShare> shares;
    std::vector<const NodeId*> unlicensed;     ///< nodes with an account that needs no licence
    std::vector<const NodeId*> nestedDirectly; ///< apps without an account that a link leads to directly
};

// Looks at the accounts of one node; `share` is what the node has needed so far.
void surveyAccounts(const NodeId& id, const Node& node, const Demand& demand, Survey& survey)
{
    Bill::NodeShare share{.node = &id};
    bool hasCandidate = false;
    bool hasUnlicensed = false;
    for (const Account& account : node.accounts) {
        survey.numbered += account.hasNumber() ? 1 : 0;
        if (demand.needsLicense(id, account)) {
            hasCandidate = true;
            survey.candidates.push_back({rankOf(account), &node, &account, survey.shares.size()});
        } else {
            hasUnlicensed = true;
        }
        if (account.hasNumber() && demand.callsOut(id)) {
            share.plans += account.numberType == NumberType::CallingPlan ? 1 : 0;
            survey.possiblePlans += account.numberType == NumberType::Unknown ? 1 : 0;
        }
    }
    survey.accounts += static_cast<int>(node.accounts.size());
    survey.plans += share.plans;
    if (hasCandidate || share.plans > 0)
        survey.shares.push_back(share);
    if (hasUnlicensed)
        survey.unlicensed.push_back(&id);
    if (node.accounts.empty() && isApp(node.kind) && demand.isNestedDirectly(id))
        survey.nestedDirectly.push_back(&id);
}

Survey surveyOf(const Document& document, const RuleEdition& edition)
{
    const Demand demand(document, edition);
    Survey survey;
    for (const auto& [id, node] : document.nodes)
        surveyAccounts(id, node, demand, survey);
    return survey;
}

// Gives `free` candidates a free licence and the others a paid one; returns the accounts of the others.
std::vector<const AccountId*> distribute(Survey& survey, size_t free)
{
    std::vector<const AccountId*> paid;
    const std::vector<Candidate>& candidates = survey.candidates;
    if (free >= candidates.size()) {
        for (const Candidate& candidate : candidates)
            ++survey.shares[candidate.share].free;
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
            ++survey.shares[candidate.share].free;
        } else {
            ++survey.shares[candidate.share].paid;
            paid.push_back(&candidate.account->id);
        }
    }
    return paid;
}

// The price of a product: the user's own, else that of the price book. A price in another currency says nothing:
// nothing is converted.
Bill::Price priceOf(const QString& product, std::optional<Money> own, const Bill& bill, const RuleEdition& edition,
                    const Catalogue& catalogue)
{
    Bill::Price price{.product = product};
    if (product.isEmpty())
        return price;
    const PriceBook* book = catalogue.priceBook(bill.currency);
    const PriceBook::Price* published = book ? book->find(product, edition.until) : nullptr;
    if (own) {
        price.isOwn = true;
        price.listed = own;
    } else if (published) {
        price.listed = published->monthly;
        price.source = published->source;
        price.note = published->note;
    }
    if (price.listed)
        price.monthly = withSurcharge(*price.listed, bill.commitment);
    return price;
}

void setPrices(Bill& bill, const Tenant& tenant, const RuleEdition& edition, const Catalogue& catalogue)
{
    const OwnPrices& own = tenant.prices;
    bill.currency = own.currency.isEmpty() ? catalogue.defaultCurrency : own.currency;
    bill.commitment = tenant.commitment;
    bill.paidPrice = priceOf(edition.paidProduct, own.paidLicense, bill, edition, catalogue);
    if (tenant.billBaseLicenses)
        bill.basePrice = priceOf(edition.baseProduct, own.baseLicense, bill, edition, catalogue);
    bill.planPrice = priceOf(edition.outboundProduct, own.payAsYouGo, bill, edition, catalogue);
}

using MaybeMoney = std::optional<Money>;

MaybeMoney costOf(int count, MaybeMoney unitPrice)
{
    if (count == 0)
        return Money();
    return unitPrice ? MaybeMoney(*unitPrice * count) : std::nullopt;
}

// A sum with an unknown part is unknown.
MaybeMoney sum(MaybeMoney a, MaybeMoney b)
{
    return a && b ? MaybeMoney(*a + *b) : std::nullopt;
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
    if (share.paid > 0 || share.plans > 0)
        return Coverage::Paid;
    return share.free > 0 ? Coverage::Free : Coverage::None;
}

std::optional<Money> Bill::monthlyOf(const NodeId& node) const
{
    const NodeShare share = shareOf(node);
    return sum(costOf(share.paid, costOfPaidLicense()), costOf(share.plans, planPrice.monthly));
}

std::optional<Money> Bill::costOfPaidLicense() const
{
    return basePrice.product.isEmpty() ? paidPrice.monthly : sum(paidPrice.monthly, basePrice.monthly);
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
        return computeBill(document, *edition, catalogue);
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("Bill", "The rule edition \"%1\" is not known. Known are: %2.")
                     .arg(policy, catalogue.editionNames().join(QStringLiteral(", ")))};
}

Bill computeBill(const Document& document, const RuleEdition& edition, const Catalogue& catalogue)
{
    const Tenant& tenant = document.properties.tenant;
    const auto rows = std::make_shared<const Table<NodeId, Node>>(document.nodes);
    Survey survey = surveyOf(document, edition);

    Bill bill;
    bill.policy = edition.id;
    bill.citation = edition.citation();
    bill.phoneSystemUsers = edition.countedUsers(tenant);
    bill.accounts = survey.accounts;
    bill.licensableAccounts = static_cast<int>(survey.candidates.size());
    bill.numberedAccounts = survey.numbered;
    bill.pool = edition.poolFor(bill.phoneSystemUsers);
    bill.freeUsed = std::min(bill.pool.value_or(bill.licensableAccounts), bill.licensableAccounts);
    if (bill.pool)
        bill.spare = *bill.pool - bill.freeUsed;
    bill.paidCount = bill.licensableAccounts - bill.freeUsed;
    bill.planCount = survey.plans;
    bill.possiblePlans = survey.possiblePlans;
    setPrices(bill, tenant, edition, catalogue);
    bill.baseCount = bill.basePrice.product.isEmpty() ? 0 : bill.paidCount;
    bill.monthly =
        sum(costOf(bill.paidCount, bill.costOfPaidLicense()), costOf(bill.planCount, bill.planPrice.monthly));
    if (bill.monthly)
        bill.yearly = *bill.monthly * 12;

    bill.paidAccounts = {distribute(survey, static_cast<size_t>(bill.freeUsed)), rows};
    bill.shares = std::move(survey.shares);
    using Share = Bill::NodeShare;
    bill.lines =
        billLines(bill, edition,
                  {.licensable = nodesOf(bill, rows, [](const Share& share) { return share.free + share.paid > 0; }),
                   .free = nodesOf(bill, rows, [](const Share& share) { return share.free > 0; }),
                   .paid = nodesOf(bill, rows, [](const Share& share) { return share.paid > 0; }),
                   .callingOut = nodesOf(bill, rows, [](const Share& share) { return share.plans > 0; }),
                   .unlicensed = {std::move(survey.unlicensed), rows},
                   .nestedDirectly = {std::move(survey.nestedDirectly), rows}});
    return bill;
}

std::vector<Bill> computeBills(const Document& document, const Catalogue& catalogue)
{
    std::vector<Bill> bills;
    bills.reserve(catalogue.editions.size());
    for (const RuleEdition& edition : catalogue.editions)
        bills.push_back(computeBill(document, edition, catalogue));
    return bills;
}

} // namespace nestline
