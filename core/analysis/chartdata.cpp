// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/chartdata.h"

#include <algorithm>
#include <limits>

namespace nestline {

namespace {

constexpr int stepsBefore = 6;
constexpr int stepsAfter = 12;

// The right end: half as much again as the larger of demand and pool, on a round number.
int chartEnd(const Bill& bill)
{
    const qint64 larger = std::max(bill.licensableAccounts, bill.pool.value_or(0));
    const qint64 tens = (larger * 3 / 2 + 9) / 10;
    return static_cast<int>(std::clamp<qint64>(tens * 10, 10, Tenant::maximumUsers));
}

// Free licences for so many users; where there is no limit, more than there can be accounts.
int freeFor(const RuleEdition& edition, int users)
{
    return edition.poolFor(users).value_or(std::numeric_limits<int>::max());
}

// What one more account above the pool costs; nothing where nothing needs to be bought.
std::optional<Money> priceOfOneMore(const Bill& bill)
{
    const bool nothingToBuy = bill.paidPrice.product.isEmpty() && !bill.paidPrice.monthly;
    return nothingToBuy ? Money() : bill.costOfPaidLicense();
}

// The smallest number of users above `users` that brings a larger pool. Asks the edition only for pools, which never
// shrink with more users, so that it holds for rules with any steps.
std::optional<int> nextStep(const RuleEdition& edition, int users)
{
    const int pool = freeFor(edition, users);
    if (freeFor(edition, Tenant::maximumUsers) <= pool)
        return std::nullopt;
    int low = users;
    int high = Tenant::maximumUsers;
    for (int reach = 1; low + reach < high; reach *= 2)
        if (freeFor(edition, low + reach) > pool)
            high = low + reach;
    while (low + 1 < high) {
        const int middle = low + (high - low) / 2;
        (freeFor(edition, middle) > pool ? high : low) = middle;
    }
    return high;
}

// The smallest number of users, of at most `most`, with a pool of at least `pool`.
std::optional<int> usersForPool(const RuleEdition& edition, int pool, int most = Tenant::maximumUsers)
{
    if (freeFor(edition, 0) >= pool)
        return 0;
    if (freeFor(edition, most) < pool)
        return std::nullopt;
    int low = 0;
    int high = most;
    while (low + 1 < high) {
        const int middle = low + (high - low) / 2;
        (freeFor(edition, middle) >= pool ? high : low) = middle;
    }
    return high;
}

} // namespace

Money AccountCostChart::costAt(int accounts) const
{
    for (size_t i = 1; i < points.size(); ++i) {
        const CostPoint& left = points[i - 1];
        const CostPoint& right = points[i];
        if (accounts > right.count)
            continue;
        const qint64 rise = (right.monthly - left.monthly).tenThousandths() / std::max(1, right.count - left.count);
        return left.monthly + Money::fromTenThousandths(rise) * (accounts - left.count);
    }
    return points.empty() ? Money() : points.back().monthly;
}

Money UserCostChart::costAt(int users) const
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), users,
                                        [](int count, const CostPoint& step) { return count < step.count; });
    return after == steps.begin() ? Money() : std::prev(after)->monthly;
}

AccountCostChart accountCostChart(const Bill& bill)
{
    AccountCostChart chart;
    const std::optional<Money> price = priceOfOneMore(bill);
    if (!price)
        return chart;
    const int end = chartEnd(bill);
    const bool costs = bill.pool && !price->isZero();
    const auto cost = [&](int accounts) { return costs ? *price * std::max(0, accounts - *bill.pool) : Money(); };
    chart.points.push_back({0, Money()});
    if (costs) {
        chart.corner = *bill.pool;
        if (*bill.pool > 0)
            chart.points.push_back({*bill.pool, Money()});
    }
    chart.points.push_back({end, cost(end)});
    chart.here = {bill.licensableAccounts, cost(bill.licensableAccounts)};
    return chart;
}

UserCostChart userCostChart(const Bill& bill, const RuleEdition& edition)
{
    UserCostChart chart;
    const int users = bill.phoneSystemUsers;
    chart.nextFreeLicense = nextStep(edition, users);
    chart.nothingPaid = usersForPool(edition, bill.licensableAccounts);
    const std::optional<Money> price = priceOfOneMore(bill);
    if (!price)
        return chart;
    const auto cost = [&](int count) {
        return *price * std::max(0, bill.licensableAccounts - freeFor(edition, count));
    };
    // Licences counted by kind may be more than users can be entered.
    int begin = *usersForPool(edition, freeFor(edition, users), users);
    for (int i = 0; i < stepsBefore && begin > 0; ++i)
        begin = *usersForPool(edition, freeFor(edition, begin - 1), users);
    std::optional<int> step = begin;
    for (int after = 0; step && after < stepsAfter; step = nextStep(edition, *step)) {
        chart.steps.push_back({*step, cost(*step)});
        chart.maximum = *step;
        after += *step > users;
    }
    // The last step needs some width to be seen; without any step ahead there is room around the present number.
    const int width = std::max(10, (chart.maximum - begin) / 16);
    chart.maximum = std::max(users, std::min(Tenant::maximumUsers, std::max(chart.maximum, users) + width));
    chart.here = {users, cost(users)};
    return chart;
}

} // namespace nestline
