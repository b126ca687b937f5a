// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/ledger.h"

#include "core/licensing/demand.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace nestline::planning {

namespace {

using Kind = RuleEdition::Demand;

// How much an account without a number may be missed, little first: where its app can still be dialled by another
// account, then where a menu or queue leads there, then where nobody else does; before all others those that nobody
// sees when they are called.
int missedBy(const Node& node, bool isLinked)
{
    const bool hasOther = std::any_of(node.accounts.begin(), node.accounts.end(),
                                      [](const Account& account) { return account.hasNumber() || account.pinned; });
    const int dialled = hasOther ? 0 : isLinked ? 1 : 2;
    return dialled + (node.outbound.any() ? 3 : 0);
}

std::set<NodeId> linkedNodes(const Document& document)
{
    std::set<NodeId> linked;
    for (const auto& [id, link] : document.links)
        linked.insert(link.to);
    return linked;
}

} // namespace

std::optional<Ledger::Target> Ledger::targetFor(int keep) const
{
    const int excess = std::max(0, licensable - keep);
    const int gone = std::min(excess, static_cast<int>(spares.size()));
    const int left = keep - fixed - (static_cast<int>(spares.size()) - gone);
    if (left < 0)
        return {};
    return Target{gone, numbersSave ? left : std::numeric_limits<int>::max()};
}

void Ledger::settleDoubts()
{
    fixed += std::exchange(doubtful, 0);
}

Ledger ledgerOf(const Document& document, const RuleEdition& edition, const std::set<AccountId>& held)
{
    const Demand demand(document, edition);
    Ledger ledger;
    ledger.demand = edition.demand;
    ledger.accountsGo = edition.directNesting
                        && (edition.demand == Kind::EveryAccount || edition.demand == Kind::DirectlyDialableAccounts);
    ledger.numbersSave = ledger.accountsGo || edition.demand == Kind::AccountsWithNumber
                         || edition.demand == Kind::DirectlyDialableAccounts;
    std::set<NodeId> linked;
    if (edition.directNesting)
        linked = linkedNodes(document);
    std::vector<std::tuple<int, NodeId, AccountId>> spares;
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts) {
            if (!demand.needsLicense(id, account))
                continue;
            ++ledger.licensable;
            const bool isNumber = isApp(node.kind) && account.hasNumber();
            const bool staysSo = !isApp(node.kind) || account.pinned || held.contains(account.id);
            if (isNumber)
                ledger.fixed += ledger.numbersSave ? 0 : 1;
            else if (edition.directNesting && !staysSo)
                spares.emplace_back(missedBy(node, linked.contains(id)), id, account.id);
            else if (edition.demand == Kind::DirectlyDialableAccounts && isApp(node.kind) && node.hasNumber())
                ++ledger.doubtful;
            else {
                ++ledger.fixed;
                if (edition.directNesting && isApp(node.kind))
                    ++(account.pinned ? ledger.pinnedSpares : ledger.heldSpares);
            }
        }
    }
    std::sort(spares.begin(), spares.end());
    for (const auto& [missed, node, account] : spares)
        ledger.spares.push_back({node, account});
    const std::optional<int> pool = edition.poolFor(edition.countedUsers(document.properties.tenant));
    ledger.hasLimit = pool.has_value();
    ledger.pool = pool.value_or(ledger.licensable);
    return ledger;
}

int licensableAccounts(const Document& document, const RuleEdition& edition)
{
    const Demand demand(document, edition);
    int count = 0;
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts)
            count += demand.needsLicense(id, account) ? 1 : 0;
    }
    return count;
}

} // namespace nestline::planning
