// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/whatif.h"

#include "core/licensing/demand.h"

#include <algorithm>
#include <map>

namespace nestline {

namespace {

/// What the accounts of a site need.
struct SiteNeed
{
    int licenses = 0;
    int plans = 0;
};

std::optional<Money> costOf(int count, std::optional<Money> price)
{
    if (count == 0)
        return Money();
    return price ? std::optional(*price * count) : std::nullopt;
}

SiteCost costOf(const QString& site, SiteNeed need, const Bill& bill)
{
    SiteCost cost{.site = site, .needed = need.licenses};
    const int after = bill.pool ? std::max(0, bill.licensableAccounts + need.licenses - *bill.pool) : 0;
    cost.paidMore = after - bill.paidCount;
    const std::optional<Money> licenses = costOf(cost.paidMore, bill.costOfPaidLicense());
    const std::optional<Money> plans = costOf(need.plans, bill.planPrice.monthly);
    if (licenses && plans)
        cost.monthlyMore = *licenses + *plans;
    return cost;
}

} // namespace

std::vector<EditionFigures> compareEditions(const Document& document, const Catalogue& catalogue)
{
    const RuleEdition* current = catalogue.edition(document.properties.tenant.policy);
    std::vector<EditionFigures> figures;
    for (const RuleEdition& edition : catalogue.editions) {
        const Bill bill = computeBill(document, edition, catalogue);
        figures.push_back({.id = edition.id,
                           .code = edition.code,
                           .name = edition.name,
                           .needed = bill.licensableAccounts,
                           .pool = bill.pool,
                           .paid = bill.paidCount + bill.planCount,
                           .monthly = bill.monthly,
                           .yearly = bill.yearly,
                           .isCurrent = &edition == current});
    }
    return figures;
}

std::vector<SiteCost> costOfOneMoreSite(const Document& document, const Bill& bill, const RuleEdition& edition)
{
    const Demand demand(document, edition);
    std::map<QString, SiteNeed> sites;
    for (const auto& [id, node] : document.nodes) {
        if (node.group.isEmpty())
            continue;
        SiteNeed& need = sites[node.group];
        for (const Account& account : node.accounts) {
            need.licenses += demand.needsLicense(id, account) ? 1 : 0;
            const bool needsPlan = account.hasNumber() && account.numberType == NumberType::CallingPlan;
            need.plans += needsPlan && demand.callsOut(id) ? 1 : 0;
        }
    }
    std::vector<SiteCost> costs;
    costs.reserve(sites.size());
    for (const auto& [site, need] : sites)
        costs.push_back(costOf(site, need, bill));
    std::stable_sort(costs.begin(), costs.end(),
                     [](const SiteCost& a, const SiteCost& b) { return a.needed > b.needed; });
    const bool oneNeeds = edition.demand != RuleEdition::Demand::None;
    costs.insert(costs.begin(), costOf(QString(), {.licenses = oneNeeds ? 1 : 0}, bill));
    return costs;
}

} // namespace nestline
