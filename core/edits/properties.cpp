// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline {

Document setTitle(const Document& document, const QString& title)
{
    Document next = document;
    next.properties.title = title;
    return next;
}

Result<Document> setPhoneSystemUsers(const Document& document, int users)
{
    if (users < 0 || users > Tenant::maximumUsers) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Edits", "The number of users must be from 0 to %L1.")
                         .arg(Tenant::maximumUsers)};
    }
    Document next = document;
    Tenant& tenant = next.properties.tenant;
    if (tenant.licenses) {
        const int others = tenant.licenses->e5 + tenant.licenses->businessVoice;
        if (users < others) {
            return Error{Error::Code::NotAllowed,
                         QCoreApplication::translate("Edits",
                                                     "The document lists %L1 licences of E5 and Business Voice, "
                                                     "which include Phone System: there cannot be fewer users.")
                             .arg(others)};
        }
        tenant.licenses->phoneSystem = users - others;
    }
    tenant.phoneSystemUsers = users;
    return next;
}

Document setPolicy(const Document& document, const QString& policy)
{
    Document next = document;
    next.properties.tenant.policy = policy;
    return next;
}

Document setPaidLicensePrice(const Document& document, std::optional<Money> price)
{
    Document next = document;
    next.properties.tenant.prices.paidLicense = price;
    return next;
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
    Document next = document;
    next.properties.tenant.prices.currency = currency;
    return next;
}

} // namespace nestline
