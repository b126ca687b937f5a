// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/step.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nestline {

namespace {

void addAccount(Node& node, Account account)
{
    const auto place = std::lower_bound(node.accounts.begin(), node.accounts.end(), account,
                                        [](const Account& a, const Account& b) { return a.id < b.id; });
    node.accounts.insert(place, std::move(account));
}

bool contains(const std::vector<AccountId>& ids, const AccountId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// The node that gives numbers or accounts up, and the account that leaves it for a front door.
std::optional<Account> giveUp(Node& node, const PlanStep& step)
{
    std::erase_if(node.accounts, [&step](const Account& account) { return contains(step.removed, account.id); });
    for (Account& account : node.accounts) {
        if (contains(step.dropped, account.id))
            account.number.clear();
    }
    std::optional<Account> moved;
    if (step.movedAccount) {
        const auto found = std::find_if(node.accounts.begin(), node.accounts.end(),
                                        [&](const Account& account) { return account.id == *step.movedAccount; });
        if (found != node.accounts.end()) {
            moved = *found;
            node.accounts.erase(found);
        }
    }
    if (step.newAccount)
        addAccount(node, Account{*step.newAccount});
    return moved;
}

Link newLink(const PlanStep& step)
{
    const bool isMenu = step.action == PlanStep::Action::AddMenu;
    return {*step.host,
            isMenu ? step.newMenu->first : step.node,
            Trigger::Key,
            step.key,
            step.direct ? Reference::VoiceApp : Reference::ResourceAccount,
            {}};
}

// Old links to an app whose account is gone lead to the app itself.
template <class IsDirect, class Change>
void referDirectly(const Document& document, IsDirect isDirect, Change change)
{
    for (const auto& [id, link] : document.links) {
        if (link.reference == Reference::VoiceApp || !isDirect(link.to))
            continue;
        Link next = link;
        next.reference = Reference::VoiceApp;
        change(id, std::move(next));
    }
}

} // namespace

QString actionName(PlanStep::Action action)
{
    switch (action) {
    case PlanStep::Action::AddMenu: return QStringLiteral("addMenu");
    case PlanStep::Action::AddFrontDoor: return QStringLiteral("addFrontDoor");
    case PlanStep::Action::Nest: return QStringLiteral("nest");
    case PlanStep::Action::DropNumbers: return QStringLiteral("dropNumbers");
    case PlanStep::Action::DropAccount: break;
    }
    return QStringLiteral("dropAccount");
}

Document applyStep(const Document& document, const PlanStep& step)
{
    Document next = document;
    std::optional<Account> moved;
    if (step.action != PlanStep::Action::AddMenu) {
        if (const Node* old = document.nodes.find(step.node)) {
            Node node = *old;
            moved = giveUp(node, step);
            next.nodes = next.nodes.with(step.node, std::move(node));
        }
        if (step.direct)
            referDirectly(
                document, [&step](const NodeId& to) { return to == step.node; },
                [&next](const LinkId& id, Link link) { next.links = next.links.with(id, std::move(link)); });
    }
    if (step.newMenu) {
        Node menu = step.newMenu->second;
        if (moved)
            addAccount(menu, *moved);
        next.nodes = next.nodes.with(step.newMenu->first, std::move(menu));
        if (step.position)
            next.positions = next.positions.with(step.newMenu->first, *step.position);
    }
    if (step.link)
        next.links = next.links.with(*step.link, newLink(step));
    return next;
}

Document applySteps(const Document& document, const std::vector<PlanStep>& steps)
{
    QHash<NodeId, Node> changed;
    QSet<NodeId> direct;
    std::vector<Table<LinkId, Link>::Entry> links(document.links.begin(), document.links.end());
    std::vector<Table<NodeId, QPointF>::Entry> positions(document.positions.begin(), document.positions.end());
    for (const PlanStep& step : steps) {
        std::optional<Account> moved;
        if (step.action != PlanStep::Action::AddMenu) {
            auto place = changed.find(step.node);
            if (place == changed.end())
                place = changed.insert(step.node, *document.nodes.find(step.node));
            moved = giveUp(*place, step);
            if (step.direct)
                direct.insert(step.node);
        }
        if (step.newMenu) {
            Node menu = step.newMenu->second;
            if (moved)
                addAccount(menu, *moved);
            changed.insert(step.newMenu->first, menu);
            if (step.position)
                positions.push_back({step.newMenu->first, *step.position});
        }
        if (step.link)
            links.push_back({*step.link, newLink(step)});
    }
    referDirectly(
        document, [&direct](const NodeId& to) { return direct.contains(to); },
        [&links](const LinkId& id, Link link) {
            links.push_back({id, std::move(link)});
        });
    std::vector<Table<NodeId, Node>::Entry> nodes(document.nodes.begin(), document.nodes.end());
    for (auto node = changed.cbegin(); node != changed.cend(); ++node)
        nodes.push_back({node.key(), node.value()}); // of two rows with one id the later wins
    Document next = document;
    next.nodes = Table<NodeId, Node>::fromEntries(std::move(nodes));
    next.links = Table<LinkId, Link>::fromEntries(std::move(links));
    next.positions = Table<NodeId, QPointF>::fromEntries(std::move(positions));
    return next;
}

} // namespace nestline
