// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/ruleedition.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Licensing)
};

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

bool RuleEdition::counts(QLatin1String licenseName) const
{
    return std::find(countedLicenses.begin(), countedLicenses.end(), licenseName) != countedLicenses.end();
}

std::optional<int> RuleEdition::poolFor(int countedUsers) const
{
    switch (pool.kind) {
    case Pool::Kind::None: return 0;
    case Pool::Kind::BasePlusStep: return countedUsers > 0 ? pool.base + countedUsers / pool.usersPerFreeLicense : 0;
    case Pool::Kind::NoLimit: break;
    }
    return std::nullopt;
}

int RuleEdition::countedUsers(const Tenant& tenant) const
{
    if (!tenant.licenses)
        return tenant.phoneSystemUsers;
    qint64 sum = 0;
    for (const CountedKind& kind : countedKinds) {
        if (counts(kind.name))
            sum += (*tenant.licenses).*kind.count;
    }
    return static_cast<int>(std::min<qint64>(sum, std::numeric_limits<int>::max() / 2));
}

QString Source::citation() const
{
    return QStringLiteral("%1, %2").arg(document.isEmpty() ? title : document, date);
}

QString RuleEdition::citation() const
{
    // Years are enough to tell editions apart by; the dates stand beside the name of the edition.
    const QString source = sources.empty() ? QString() : sources.front().citation();
    const auto year = [](const QDate& date) { return QString::number(date.year()); };
    if (!from && !until)
        return Text::tr("rule %1: %2").arg(code, source);
    if (!from)
        return Text::tr("rule until %1, %2: %3").arg(year(until->addDays(-1)), code, source);
    if (!until)
        return Text::tr("rule since %1, %2: %3").arg(year(*from), code, source);
    const QString first = year(*from);
    const QString last = year(until->addDays(-1));
    const QString years = first == last ? first : first + QChar(0x2013) + last;
    return Text::tr("rule of %1, %2: %3").arg(years, code, source);
}

} // namespace nestline
