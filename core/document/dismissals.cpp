// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/dismissals.h"

#include <QJsonArray>

#include <algorithm>

namespace nestline {

namespace {

constexpr QLatin1String listField("dismissed");
constexpr QLatin1String accountsField("accounts");
constexpr QLatin1String suggestionField("suggestion");
constexpr QLatin1String reasonField("reason");

// The accounts of one entry; none if it is no dismissal.
std::vector<AccountId> accountsOf(const QJsonValue& entry)
{
    std::vector<AccountId> accounts;
    const QJsonArray ids = entry.toObject().value(accountsField).toArray();
    for (const auto& id : ids) {
        if (!id.toString().isEmpty())
            accounts.emplace_back(id.toString());
    }
    std::sort(accounts.begin(), accounts.end());
    return accounts;
}

QJsonArray listIn(const Properties& properties)
{
    const QJsonValue value = properties.unknownFields.value(listField);
    return value.isArray() || value.isUndefined() ? value.toArray() : QJsonArray{value};
}

// What is no dismissal stands behind all that are, as it stood.
void setList(Properties& properties, const QJsonArray& list)
{
    std::vector<QJsonValue> entries(list.begin(), list.end());
    std::stable_sort(entries.begin(), entries.end(), [](const QJsonValue& a, const QJsonValue& b) {
        const std::vector<AccountId> first = accountsOf(a);
        const std::vector<AccountId> second = accountsOf(b);
        return first.empty() != second.empty() ? second.empty() : first < second;
    });
    QJsonArray sorted;
    for (const auto& entry : entries)
        sorted.append(entry);
    if (sorted.isEmpty())
        properties.unknownFields.remove(listField);
    else
        properties.unknownFields.insert(listField, sorted);
}

} // namespace

std::vector<Dismissal> dismissalsIn(const Properties& properties)
{
    std::vector<Dismissal> dismissals;
    const QJsonArray list = listIn(properties);
    for (const auto& entry : list) {
        std::vector<AccountId> accounts = accountsOf(entry);
        const QJsonObject object = entry.toObject();
        if (!accounts.empty())
            dismissals.push_back(
                {std::move(accounts), object.value(suggestionField).toString(), object.value(reasonField).toString()});
    }
    std::stable_sort(dismissals.begin(), dismissals.end(),
                     [](const Dismissal& a, const Dismissal& b) { return a.accounts < b.accounts; });
    return dismissals;
}

void addDismissal(Properties& properties, const Dismissal& dismissal)
{
    QJsonArray accounts;
    for (const AccountId& account : dismissal.accounts)
        accounts.append(account.toString());
    QJsonObject entry{{accountsField, accounts}};
    if (!dismissal.suggestion.isEmpty())
        entry.insert(suggestionField, dismissal.suggestion);
    if (!dismissal.reason.isEmpty())
        entry.insert(reasonField, dismissal.reason);
    QJsonArray list = listIn(properties);
    list.append(entry);
    setList(properties, list);
}

bool removeDismissal(Properties& properties, const std::vector<AccountId>& accounts)
{
    const QJsonArray list = listIn(properties);
    QJsonArray left;
    for (const auto& entry : list) {
        if (accounts.empty() || accountsOf(entry) != accounts)
            left.append(entry);
    }
    if (left.size() == list.size())
        return false;
    setList(properties, left);
    return true;
}

} // namespace nestline
