// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/numberquota.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace nestline {

namespace {

struct QuotaStep
{
    int licenses; ///< from so many on
    int numbers;
};

constexpr std::array<QuotaStep, 18> quotaSteps{{{1, 5},
                                                {26, 10},
                                                {50, 20},
                                                {100, 30},
                                                {150, 40},
                                                {200, 65},
                                                {500, 90},
                                                {750, 110},
                                                {1000, 125},
                                                {1250, 135},
                                                {1500, 160},
                                                {2000, 210},
                                                {3000, 420},
                                                {7000, 500},
                                                {10'000, 600},
                                                {15'000, 700},
                                                {20'000, 1000},
                                                {50'000, 1500}}};

constexpr std::array<QLatin1String, 17> tollFreePrefixes{
    QLatin1String("800"),   QLatin1String("1800"),  QLatin1String("1888"),  QLatin1String("1877"),
    QLatin1String("1866"),  QLatin1String("1855"),  QLatin1String("1844"),  QLatin1String("1833"),
    QLatin1String("1822"),  QLatin1String("44800"), QLatin1String("44808"), QLatin1String("49800"),
    QLatin1String("43800"), QLatin1String("41800"), QLatin1String("3380"),  QLatin1String("86800"),
    QLatin1String("611800")};

} // namespace

int serviceNumberQuota(int licenses)
{
    const auto beyond = std::upper_bound(quotaSteps.begin(), quotaSteps.end(), licenses,
                                         [](int count, const QuotaStep& step) { return count < step.licenses; });
    return beyond == quotaSteps.begin() ? 0 : std::prev(beyond)->numbers;
}

int userNumberQuota(int callingPlans, int payAsYouGoLicenses)
{
    return (callingPlans > 0 ? callingPlans * 11 / 10 + 10 : 0) + payAsYouGoLicenses;
}

bool isTollFree(QStringView digits)
{
    return std::any_of(tollFreePrefixes.begin(), tollFreePrefixes.end(),
                       [digits](QLatin1String prefix) { return digits.startsWith(prefix); });
}

} // namespace nestline
