// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/accounts.h"

#include "core/base/phonenumber.h"
#include "core/edits/failures.h"
#include "core/edits/freshids.h"

#include <QSet>

#include <algorithm>

namespace nestline {

namespace {

// The first number of a range that is reserved for fiction.
constexpr quint64 firstNumber = 14255550100;
constexpr quint64 largestNumber = 999'999'999'999'999;

template <class Visitor>
void visitAccounts(const Document& document, Visitor&& visit)
{
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts)
            visit(account);
    }
}

QSet<AccountId> accountIds(const Document& document)
{
    QSet<AccountId> ids;
    ids.reserve(document.nodes.size());
    visitAccounts(document, [&ids](const Account& account) { ids.insert(account.id); });
    return ids;
}

Result<Node> appWithAccounts(const Document& document, const NodeId& id)
{
    const Node* node = document.nodes.find(id);
    if (!node)
        return failures::nodeIsGone();
    if (!isApp(node->kind))
        return failures::notAnApp();
    return *node;
}

Document withNode(const Document& document, const NodeId& id, Node node)
{
    Document next = document;
    next.nodes = document.nodes.with(id, std::move(node));
    return next;
}

auto findAccount(Node& node, const AccountId& id)
{
    return std::find_if(node.accounts.begin(), node.accounts.end(),
                        [&id](const Account& account) { return account.id == id; });
}

} // namespace

AccountId freshAccountId(const Document& document)
{
    const QSet<AccountId> taken = accountIds(document);
    const auto isTaken = [&taken](const AccountId& id) { return taken.contains(id); };
    return FreshIds<AccountId, decltype(isTaken)>('r', taken.size(), isTaken).next();
}

QString freshNumber(const Document& document)
{
    quint64 highest = 0;
    visitAccounts(document, [&highest](const Account& account) {
        if (isE164(account.number))
            highest = std::max(highest, QStringView(account.number).sliced(1).toULongLong());
    });
    if (highest > 0 && highest < largestNumber)
        return QString(QLatin1Char('+') + QString::number(highest + 1));
    if (highest == 0)
        return QString(QLatin1Char('+') + QString::number(firstNumber));

    // The highest number has no successor: take the first one of the range that is free.
    QSet<QString> used;
    visitAccounts(document, [&used](const Account& account) { used.insert(account.number); });
    for (quint64 number = firstNumber;; ++number) {
        const QString text = QLatin1Char('+') + QString::number(number);
        if (!used.contains(text))
            return text;
    }
}

Result<Document> toggleNumber(const Document& document, const NodeId& id, const QString& number)
{
    Result<Node> found = appWithAccounts(document, id);
    if (!found)
        return found.error();
    Node node = std::move(found).value();
    if (node.hasNumber()) {
        for (Account& account : node.accounts)
            account.number.clear();
    } else {
        if (node.accounts.empty())
            node.accounts.push_back({.id = freshAccountId(document)});
        node.accounts.front().number = number;
    }
    return withNode(document, id, std::move(node));
}

Result<Document> addAccount(const Document& document, const NodeId& id, Account account)
{
    Result<Node> found = appWithAccounts(document, id);
    if (!found)
        return found.error();
    if (accountIds(document).contains(account.id))
        return failures::idIsTaken(account.id.toString());
    Node node = std::move(found).value();
    node.accounts.push_back(std::move(account));
    sortAccounts(node.accounts);
    return withNode(document, id, std::move(node));
}

// Finds an account of an app and applies `change(node, account)`; fails if either is gone.
template <class Change>
static Result<Document> changeAt(const Document& document, const NodeId& id, const AccountId& accountId, Change change)
{
    Result<Node> found = appWithAccounts(document, id);
    if (!found)
        return found.error();
    Node node = std::move(found).value();
    const auto account = findAccount(node, accountId);
    if (account == node.accounts.end())
        return failures::accountIsGone();
    change(node, account);
    return withNode(document, id, std::move(node));
}

Result<Document> removeAccount(const Document& document, const NodeId& id, const AccountId& accountId)
{
    return changeAt(document, id, accountId, [](Node& node, auto account) { node.accounts.erase(account); });
}

Result<Document> updateAccount(const Document& document, const NodeId& id, const AccountId& accountId,
                               const std::function<void(Account&)>& change)
{
    return changeAt(document, id, accountId, [&](Node&, auto account) {
        change(*account);
        Q_ASSERT(account->id == accountId);
    });
}

} // namespace nestline
