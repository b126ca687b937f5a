// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/accounts.h"

#include "core/edits/failures.h"
#include "core/edits/freshaccounts.h"

#include <QSet>

#include <algorithm>

namespace nestline {

namespace {

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

void clearNumbers(Node& node)
{
    for (Account& account : node.accounts)
        account.number.clear();
}

template <class Change>
Result<Document> changeApps(const Document& document, std::span<const NodeId> ids, Change change)
{
    Document next = document;
    for (const NodeId& id : ids) {
        Result<Node> found = appWithAccounts(next, id);
        if (!found)
            return found.error();
        Node node = std::move(found).value();
        change(node);
        next = withNode(next, id, std::move(node));
    }
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
    return FreshAccounts(document).nextId();
}

QString freshNumber(const Document& document)
{
    return FreshAccounts(document).nextNumber();
}

Result<Document> toggleNumber(const Document& document, const NodeId& id, const QString& number)
{
    Result<Node> found = appWithAccounts(document, id);
    if (!found)
        return found.error();
    Node node = std::move(found).value();
    if (node.hasNumber()) {
        clearNumbers(node);
    } else {
        if (node.accounts.empty())
            node.accounts.push_back({.id = freshAccountId(document)});
        node.accounts.front().number = number;
    }
    return withNode(document, id, std::move(node));
}

Result<Document> addNumbers(const Document& document, std::span<const NodeId> ids)
{
    FreshAccounts fresh(document);
    return changeApps(document, ids, [&fresh](Node& node) {
        if (node.hasNumber())
            return;
        if (node.accounts.empty())
            node.accounts.push_back({.id = fresh.nextId()});
        node.accounts.front().number = fresh.nextNumber();
    });
}

Result<Document> removeNumbers(const Document& document, std::span<const NodeId> ids)
{
    return changeApps(document, ids, clearNumbers);
}

Result<Document> addAccount(const Document& document, const NodeId& id, Account account)
{
    return addAccounts(document, {{id, std::move(account)}});
}

Result<Document> addAccounts(const Document& document, const std::vector<std::pair<NodeId, Account>>& accounts)
{
    QSet<AccountId> taken = accountIds(document);
    Document next = document;
    for (const auto& [id, account] : accounts) {
        Result<Node> found = appWithAccounts(next, id);
        if (!found)
            return found.error();
        if (taken.contains(account.id))
            return failures::idIsTaken(account.id.toString());
        taken.insert(account.id);
        Node node = std::move(found).value();
        node.accounts.push_back(account);
        sortAccounts(node.accounts);
        next = withNode(next, id, std::move(node));
    }
    return next;
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
