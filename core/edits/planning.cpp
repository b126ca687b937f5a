// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/planning.h"

#include "core/edits/failures.h"

#include <algorithm>

namespace nestline {

namespace {

bool hasAccount(const Document& document, const AccountId& id)
{
    return std::any_of(document.nodes.begin(), document.nodes.end(), [&](const auto& entry) {
        const auto& accounts = entry.row.accounts;
        return std::any_of(accounts.begin(), accounts.end(), [&](const Account& account) { return account.id == id; });
    });
}

} // namespace

Document setPlanning(const Document& document, const QString& setting, const QJsonValue& value)
{
    Document next = document;
    if (value.isUndefined())
        next.properties.planning.remove(setting);
    else
        next.properties.planning.insert(setting, value);
    return next;
}

Result<Document> dismissSuggestion(const Document& document, Dismissal dismissal)
{
    const bool areThere = std::all_of(dismissal.accounts.begin(), dismissal.accounts.end(),
                                      [&document](const AccountId& account) { return hasAccount(document, account); });
    if (dismissal.accounts.empty() || !areThere)
        return failures::accountIsGone();
    std::sort(dismissal.accounts.begin(), dismissal.accounts.end());
    dismissal.reason = dismissal.reason.trimmed();
    Document next = document;
    addDismissal(next.properties, dismissal);
    return next;
}

Result<Document> takeBackDismissal(const Document& document, const std::vector<AccountId>& accounts)
{
    Document next = document;
    if (!removeDismissal(next.properties, accounts))
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Edits", "This suggestion is no longer dismissed.")};
    return next;
}

} // namespace nestline
