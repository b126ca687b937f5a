// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/ruleedition.h"

#include <algorithm>
#include <array>
#include <limits>

namespace nestline {

namespace {

struct CountedKind
{
    QLatin1String name; ///< as in documents
    int LicenseCounts::*count;
};

constexpr std::array<CountedKind, 5> countedKinds{{
    {QLatin1String("phoneSystem"), &LicenseCounts::phoneSystem},
    {QLatin1String("e5"), &LicenseCounts::e5},
    {QLatin1String("businessVoice"), &LicenseCounts::businessVoice},
    {QLatin1String("callingPlan"), &LicenseCounts::callingPlan},
    {QLatin1String("sharedDevices"), &LicenseCounts::sharedDevices},
}};

} // namespace

bool RuleEdition::isLicenseName(const QString& name)
{
    return std::any_of(countedKinds.begin(), countedKinds.end(),
                       [&name](const CountedKind& kind) { return kind.name == name; });
}

int RuleEdition::poolFor(int countedUsers) const
{
    return countedUsers > 0 ? poolBase + countedUsers / usersPerFreeLicense : 0;
}

int RuleEdition::countedUsers(const Tenant& tenant) const
{
    if (!tenant.licenses)
        return tenant.phoneSystemUsers;
    qint64 sum = 0;
    for (const CountedKind& kind : countedKinds) {
        if (std::find(countedLicenses.begin(), countedLicenses.end(), kind.name) != countedLicenses.end())
            sum += (*tenant.licenses).*kind.count;
    }
    return static_cast<int>(std::min<qint64>(sum, std::numeric_limits<int>::max() / 2));
}

} // namespace nestline
