// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/finding.h"

#include "core/validation/rules.h"

#include <algorithm>
#include <array>

namespace nestline {

namespace {

struct Rule
{
    Finding::Severity severity;
    QLatin1String code;
    rules::Findings (*check)(const rules::Context&);
};

// In the order of the result: by severity, then by code.
constexpr std::array<Rule, 19> allRules{{
    {Finding::Severity::Error, QLatin1String("cycle-without-exit"), rules::cyclesWithoutExit},
    {Finding::Severity::Error, QLatin1String("duplicate-key"), rules::duplicateKeys},
    {Finding::Severity::Error, QLatin1String("duplicate-number"), rules::duplicateNumbers},
    {Finding::Severity::Error, QLatin1String("number-not-e164"), rules::numbersNotE164},
    {Finding::Severity::Warning, QLatin1String("account-on-end"), rules::accountsOnEnds},
    {Finding::Severity::Warning, QLatin1String("direct-nesting-not-known"), rules::directNestingNotKnown},
    {Finding::Severity::Warning, QLatin1String("number-on-nested-app"), rules::numbersOnNestedApps},
    {Finding::Severity::Warning, QLatin1String("paid-license-forbidden"), rules::paidLicensesThatAreForbidden},
    {Finding::Severity::Warning, QLatin1String("paid-license-while-free-spare"),
     rules::paidLicensesWhileFreeOnesAreSpare},
    {Finding::Severity::Warning, QLatin1String("queue-without-timeout"), rules::queuesWithoutTimeout},
    {Finding::Severity::Warning, QLatin1String("service-number-quota"), rules::serviceNumbersOverQuota},
    {Finding::Severity::Warning, QLatin1String("trigger-does-not-fit"), rules::misfitTriggers},
    {Finding::Severity::Warning, QLatin1String("unknown-policy"), rules::unknownPolicy},
    {Finding::Severity::Warning, QLatin1String("unreachable-app"), rules::unreachableApps},
    {Finding::Severity::Info, QLatin1String("app-without-account"), rules::appsWithoutAccount},
    {Finding::Severity::Info, QLatin1String("default-name"), rules::defaultNames},
    {Finding::Severity::Info, QLatin1String("free-licenses-not-ordered"), rules::freeLicensesNotOrdered},
    {Finding::Severity::Info, QLatin1String("license-not-needed"), rules::licensesNotNeeded},
    {Finding::Severity::Info, QLatin1String("number-type-not-known"), rules::numberTypesToFind},
}};

bool standsBefore(const Finding& a, const Finding& b)
{
    return a.nodes != b.nodes ? a.nodes < b.nodes : a.links < b.links;
}

} // namespace

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return QStringLiteral("error");
    case Finding::Severity::Warning: return QStringLiteral("warning");
    case Finding::Severity::Info: return QStringLiteral("info");
    }
    return {};
}

std::vector<Finding> checkDocument(const Document& document, const Catalogue& catalogue)
{
    const rules::Context context(document, catalogue);
    std::vector<Finding> result;
    for (const Rule& rule : allRules) {
        rules::Findings findings = rule.check(context);
        if (!std::is_sorted(findings.begin(), findings.end(), standsBefore))
            std::stable_sort(findings.begin(), findings.end(), standsBefore);
        for (Finding& finding : findings) {
            finding.code = rule.code;
            finding.severity = rule.severity;
            result.push_back(std::move(finding));
        }
    }
    return result;
}

} // namespace nestline
