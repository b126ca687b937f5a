// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/phonenumber.h"
#include "core/edits/accounts.h"
#include "core/edits/links.h"
#include "core/edits/properties.h"
#include "core/licensing/demand.h"
#include "core/licensing/numberquota.h"
#include "core/validation/rules.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace nestline::rules {

namespace {

using UserLicense = RuleEdition::UserLicense;
using AccountTest = std::function<bool(const NodeId&, const Account&)>;

// What an account holds today, told to the document. Only where it still holds `held`.
std::function<Document(const Document&)> noteLicense(const NodeId& node, const AccountId& account, AssignedLicense held,
                                                     AssignedLicense next)
{
    return [=](const Document& document) {
        const auto change = [held, next](Account& a) { a.license = a.license == held ? next : a.license; };
        const Result<Document> fixed = updateAccount(document, node, account, change);
        return fixed ? *fixed : document;
    };
}

QString accountName(const NodeId& id, const Node& node, const Account& account)
{
    return account.upn.isEmpty() ? nameOf(id, node) : QStringLiteral("%1 (%2)").arg(nameOf(id, node), account.upn);
}

// One finding for each account that holds `held` and passes the test: `message` with the account's name, and a fix that
// notes `next` as its licence.
Findings accountFindings(const Context& context, AssignedLicense held, AssignedLicense next, const QString& message,
                         const QString& fixText, const AccountTest& test)
{
    Findings findings;
    for (const auto& [id, node] : context.document.nodes) {
        for (const Account& account : node.accounts) {
            // An account on an end means nothing, which is a finding of its own.
            if (!isApp(node.kind) || account.license != held || !test(id, account))
                continue;
            Finding finding;
            finding.message = message.arg(accountName(id, node, account));
            finding.nodes = {id};
            finding.fixText = fixText;
            finding.fix = noteLicense(id, account.id, held, next);
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

// How a paid licence is swapped without breaking the account.
QString swapSteps(const RuleEdition& edition)
{
    return Text::tr(
               "Order the %1 licence first, then remove the old licence and assign the new one in one and the same "
               "licence activity: otherwise the account may stop working and has to be replaced (%2).")
        .arg(edition.accountLicense, edition.citation());
}

// Where and how free licences are ordered.
QString orderSteps(const RuleEdition& edition)
{
    return Text::tr("Admin center: Billing, Purchase services, Add-ons, %1. They must be bought although they cost "
                    "nothing, and assigned to each account (%2).")
        .arg(edition.accountLicense, edition.citation());
}

// Free licences that the tenant is known to have ordered; nothing if it says nothing about today's licences.
std::optional<int> orderedLicenses(const Document& document)
{
    if (document.properties.tenant.orderedFreeLicenses)
        return document.properties.tenant.orderedFreeLicenses;
    bool isKnown = false;
    int assigned = 0;
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts) {
            isKnown = isKnown || account.license != AssignedLicense::Unknown;
            assigned += account.license == AssignedLicense::VirtualUser ? 1 : 0;
        }
    }
    return isKnown ? std::optional(assigned) : std::nullopt;
}

} // namespace

Findings licensesNotNeeded(const Context& context)
{
    const RuleEdition* edition = context.edition;
    if (!edition || edition->demand == RuleEdition::Demand::None)
        return {};
    const Demand demand(context.document, *edition);
    const auto isNotNeeded = [&demand](const NodeId& id, const Account& account) {
        return !demand.needsLicense(id, account);
    };
    const QString message =
        Text::tr("The account of “%1” holds a licence that it does not need: it can be removed (%2).")
            .arg(QStringLiteral("%1"), edition->citation());
    const QString fixText = Text::tr("Note the licence as removed");
    Findings findings =
        accountFindings(context, AssignedLicense::VirtualUser, AssignedLicense::None, message, fixText, isNotNeeded);
    // Where a paid licence must not be at all, that is said instead.
    if (edition->userLicense != UserLicense::Forbidden) {
        for (Finding& finding : accountFindings(context, AssignedLicense::PhoneSystem, AssignedLicense::None, message,
                                                fixText, isNotNeeded))
            findings.push_back(std::move(finding));
    }
    return findings;
}

Findings paidLicensesWhileFreeOnesAreSpare(const Context& context)
{
    const RuleEdition* edition = context.edition;
    if (!edition || edition->userLicense != UserLicense::Allowed)
        return {};
    const Demand demand(context.document, *edition);
    const std::unordered_set<AccountId> paid(context.bill->paidAccounts.begin(), context.bill->paidAccounts.end());
    const QString message = Text::tr("The account of “%1” holds a paid %2 licence while a free one is spare. %3")
                                .arg(QStringLiteral("%1"), edition->paidProduct, swapSteps(*edition));
    return accountFindings(context, AssignedLicense::PhoneSystem, AssignedLicense::VirtualUser, message,
                           Text::tr("Note the swap as done"), [&](const NodeId& id, const Account& account) {
                               return demand.needsLicense(id, account) && !paid.contains(account.id);
                           });
}

Findings paidLicensesThatAreForbidden(const Context& context)
{
    const RuleEdition* edition = context.edition;
    if (!edition || edition->userLicense != UserLicense::Forbidden)
        return {};
    const QString message =
        Text::tr("The account of “%1” holds a user's Phone System licence, which accounts must not have. %2")
            .arg(QStringLiteral("%1"), swapSteps(*edition));
    return accountFindings(context, AssignedLicense::PhoneSystem, AssignedLicense::VirtualUser, message,
                           Text::tr("Note the swap as done"), [](const NodeId&, const Account&) { return true; });
}

Findings freeLicensesNotOrdered(const Context& context)
{
    if (!context.bill || context.edition->pool.kind == RuleEdition::Pool::Kind::None)
        return {};
    const std::optional<int> ordered = orderedLicenses(context.document);
    const int needed = context.bill->freeUsed;
    if (!ordered || *ordered >= needed)
        return {};
    Finding finding;
    const int missing = needed - *ordered;
    finding.message = Text::tr("%Ln free licence(s) are not ordered yet: order them at 0. %1", nullptr, missing)
                          .arg(orderSteps(*context.edition));
    finding.fixText = Text::tr("Note them as ordered");
    finding.fix = [needed](const Document& document) {
        const Result<Document> fixed = setOrderedFreeLicenses(document, needed);
        return fixed ? *fixed : document;
    };
    return {finding};
}

// Only numbers from Microsoft count, which is known of those of a calling plan alone.
Findings serviceNumbersOverQuota(const Context& context)
{
    if (!context.bill)
        return {};
    std::array<std::vector<NodeId>, 2> nodes; // toll, toll-free
    std::array<int, 2> numbers{};
    for (const auto& [id, node] : context.document.nodes) {
        for (const Account& account : node.accounts) {
            if (!account.hasNumber() || account.numberType != NumberType::CallingPlan)
                continue;
            const size_t kind = isTollFree(digitsOf(account.number)) ? 1 : 0;
            ++numbers[kind];
            if (nodes[kind].empty() || nodes[kind].back() != id)
                nodes[kind].push_back(id);
        }
    }
    const int quota = serviceNumberQuota(context.bill->phoneSystemUsers);
    Findings findings;
    for (size_t kind = 0; kind < numbers.size(); ++kind) {
        if (numbers[kind] <= quota)
            continue;
        const int count = numbers[kind];
        const QString sentence =
            kind == 0
                ? Text::tr("%Ln toll service number(s) of Microsoft, but %1 licences bring %2 at most, ported ones "
                           "aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).",
                           nullptr, count)
                : Text::tr("%Ln toll-free service number(s) of Microsoft, but %1 licences bring %2 at most, ported "
                           "ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).",
                           nullptr, count);
        Finding finding;
        finding.message = sentence.arg(QString::number(context.bill->phoneSystemUsers), QString::number(quota));
        finding.nodes = std::move(nodes[kind]);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings directNestingNotKnown(const Context& context)
{
    if (!context.edition || context.edition->directNesting)
        return {};
    Findings findings;
    for (const auto& [id, link] : context.document.links) {
        const Node* target = context.document.nodes.find(link.to);
        if (link.reference != Reference::VoiceApp || !target || !isApp(target->kind))
            continue;
        Finding finding;
        finding.message =
            Text::tr("“%1” is referred to directly, which is possible since 2024-11-05 only: here it needs a "
                     "resource account (%2).")
                .arg(nameOf(link.to, *target), context.edition->citation());
        finding.nodes = {link.to};
        finding.links = {id};
        finding.fixText = Text::tr("Refer to it through its account");
        finding.fix = [link = id](const Document& document) {
            return setReference(document, std::array{link}, Reference::ResourceAccount);
        };
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings numberTypesToFind(const Context& context)
{
    if (!context.edition || context.edition->outboundProduct.isEmpty())
        return {};
    const Demand demand(context.document, *context.edition);
    Findings findings;
    for (const auto& [id, node] : context.document.nodes) {
        const bool isOpen =
            demand.callsOut(id) && std::any_of(node.accounts.begin(), node.accounts.end(), [](const Account& account) {
                return account.hasNumber() && account.numberType == NumberType::Unknown;
            });
        if (!isOpen)
            continue;
        Finding finding;
        finding.message = Text::tr("“%1” calls the telephone network: whether it needs a %2 depends on the type of its "
                                   "number, which is not known (%3).")
                              .arg(nameOf(id, node), context.edition->outboundProduct, context.edition->citation());
        finding.nodes = {id};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace nestline::rules
