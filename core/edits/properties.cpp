// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline {

namespace {

template <class Change>
Document withTenant(const Document& document, Change change)
{
    Document next = document;
    change(next.properties.tenant);
    return next;
}

bool isCount(qint64 count)
{
    return count >= 0 && count <= Tenant::maximumUsers;
}

Error badCount()
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Edits", "The number of licences must be from 0 to %L1.")
                .arg(Tenant::maximumUsers)};
}

} // namespace

Document setTitle(const Document& document, const QString& title)
{
    Document next = document;
    next.properties.title = title;
    return next;
}

Result<Document> setPhoneSystemUsers(const Document& document, int users)
{
    if (!isCount(users)) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Edits", "The number of users must be from 0 to %L1.")
                         .arg(Tenant::maximumUsers)};
    }
    std::optional<LicenseCounts> licenses = document.properties.tenant.licenses;
    if (licenses) {
        const qint64 others = licenses->ofUsers() - licenses->phoneSystem;
        if (users < others) {
            return Error{Error::Code::NotAllowed,
                         QCoreApplication::translate(
                             "Edits", "The document lists %L1 licences of E5, Business Voice and Teams Phone "
                                      "with Calling Plan, which include Phone System: there cannot be fewer "
                                      "users.")
                             .arg(others)};
        }
        licenses->phoneSystem = static_cast<int>(users - others);
    }
    return withTenant(document, [&](Tenant& tenant) {
        tenant.licenses = licenses;
        tenant.phoneSystemUsers = users;
    });
}

Result<Document> setLicenses(const Document& document, const std::optional<LicenseCounts>& licenses)
{
    const std::optional<LicenseCounts>& before = document.properties.tenant.licenses;
    if (licenses == before)
        return document;
    const LicenseCounts counts = licenses ? *licenses : before.value_or(LicenseCounts());
    for (const int count :
         {counts.phoneSystem, counts.e5, counts.businessVoice, counts.callingPlan, counts.sharedDevices}) {
        if (!isCount(count))
            return badCount();
    }
    return withTenant(document, [&](Tenant& tenant) {
        tenant.phoneSystemUsers = static_cast<int>(std::min<qint64>(counts.ofUsers(), Tenant::maximumUsers));
        tenant.licenses = licenses;
    });
}

Result<Document> setOrderedFreeLicenses(const Document& document, std::optional<int> ordered)
{
    if (ordered && !isCount(*ordered))
        return badCount();
    return withTenant(document, [&](Tenant& tenant) { tenant.orderedFreeLicenses = ordered; });
}

Document setPolicy(const Document& document, const QString& policy)
{
    return withTenant(document, [&](Tenant& tenant) { tenant.policy = policy; });
}

Document setCommitment(const Document& document, Commitment commitment)
{
    return withTenant(document, [&](Tenant& tenant) { tenant.commitment = commitment; });
}

Document setBillBaseLicenses(const Document& document, bool bill)
{
    return withTenant(document, [&](Tenant& tenant) { tenant.billBaseLicenses = bill; });
}

Document setPaidLicensePrice(const Document& document, std::optional<Money> price)
{
    return withTenant(document, [&](Tenant& tenant) { tenant.prices.paidLicense = price; });
}

Document setBaseLicensePrice(const Document& document, std::optional<Money> price)
{
    return withTenant(document, [&](Tenant& tenant) { tenant.prices.baseLicense = price; });
}

Document setPayAsYouGoPrice(const Document& document, std::optional<Money> price)
{
    return withTenant(document, [&](Tenant& tenant) { tenant.prices.payAsYouGo = price; });
}

Document setPriceSource(const Document& document, const QString& source)
{
    return withTenant(document, [&](Tenant& tenant) { tenant.prices.source = source; });
}

Document setPriceDate(const Document& document, const QString& date)
{
    return withTenant(document, [&](Tenant& tenant) { tenant.prices.date = date; });
}

Result<Document> setCurrency(const Document& document, const QString& currency)
{
    const bool isCode = currency.size() == 3 && std::all_of(currency.begin(), currency.end(), [](QChar c) {
                            return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
                        });
    if (!isCode && !currency.isEmpty()) {
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("Edits", "A currency is named by three capital letters, such as USD.")};
    }
    return withTenant(document, [&](Tenant& tenant) { tenant.prices.currency = currency; });
}

Document clearOwnPrices(const Document& document)
{
    return withTenant(document, [](Tenant& tenant) {
        OwnPrices none;
        none.unknownFields = tenant.prices.unknownFields;
        tenant.prices = none;
    });
}

} // namespace nestline
