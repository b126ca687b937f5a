// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/clipboard.h"

#include "core/base/phonenumber.h"
#include "core/edits/freshids.h"

#include <QSet>

#include <map>

namespace nestline {

namespace {

/// What must not appear twice among the accounts of a document.
struct AccountNames
{
    QSet<AccountId> ids;
    QSet<QString> numbers; ///< digits only
    QSet<QString> upns;

    void add(const Node& node)
    {
        for (const Account& account : node.accounts) {
            ids.insert(account.id);
            if (account.hasNumber())
                numbers.insert(digitsOf(account.number));
            if (!account.upn.isEmpty())
                upns.insert(account.upn.toCaseFolded());
        }
    }
};

// A copy of an account is a new account: what belongs to the number or the name that stays with the original goes.
void dropWhatIsTaken(Account& account, const AccountNames& taken)
{
    if (account.hasNumber() && taken.numbers.contains(digitsOf(account.number))) {
        account.number.clear();
        account.numberType = NumberType::Unknown;
        account.monthlyCalls.reset();
        account.pinned = false;
        account.license = AssignedLicense::Unknown;
    }
    if (taken.upns.contains(account.upn.toCaseFolded())) {
        account.upn.clear();
        account.license = AssignedLicense::Unknown;
    }
}

} // namespace

Document excerpt(const Document& document, std::span<const NodeId> ids)
{
    Document part;
    for (const NodeId& id : ids) {
        if (const Node* node = document.nodes.find(id))
            part.nodes = part.nodes.with(id, *node);
        if (const QPointF* position = document.positions.find(id))
            part.positions = part.positions.with(id, *position);
    }
    for (const auto& [id, link] : document.links) {
        if (part.nodes.contains(link.from) && part.nodes.contains(link.to))
            part.links = part.links.with(id, link);
    }
    return part;
}

Pasted paste(const Document& document, const Document& part, QPointF offset)
{
    AccountNames taken;
    taken.ids.reserve(document.nodes.size());
    for (const auto& [id, node] : document.nodes)
        taken.add(node);
    const auto isTaken = [&taken](const AccountId& id) { return taken.ids.contains(id); };
    FreshIds<AccountId, decltype(isTaken)> accountIds('r', taken.ids.size(), isTaken);
    auto nodeIds = freshIdsFor(document.nodes, 'n');
    auto linkIds = freshIdsFor(document.links, 'l');

    Pasted result{document, {}};
    std::map<NodeId, NodeId> newIds;
    for (const auto& [oldId, original] : part.nodes) {
        Node node = original;
        node.positionPinned = false; // it was the place of the original that was to be kept
        for (Account& account : node.accounts) {
            account.id = accountIds.next();
            dropWhatIsTaken(account, taken);
        }
        sortAccounts(node.accounts);
        const NodeId id = nodeIds.next();
        result.document.nodes = result.document.nodes.with(id, std::move(node));
        const QPointF* position = part.positions.find(oldId);
        result.document.positions = result.document.positions.with(id, (position ? *position : QPointF()) + offset);
        result.nodes.push_back(id);
        newIds.emplace(oldId, id);
    }
    for (const auto& [id, link] : part.links) {
        Link copy = link;
        copy.from = newIds.at(link.from);
        copy.to = newIds.at(link.to);
        result.document.links = result.document.links.with(linkIds.next(), std::move(copy));
    }
    return result;
}

} // namespace nestline
