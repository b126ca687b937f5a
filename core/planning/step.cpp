// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/step.h"

#include <QHash>

#include <algorithm>

namespace nestline {

namespace {

void addAccount(Node& node, Account account)
{
    const auto place = std::lower_bound(node.accounts.begin(), node.accounts.end(), account,
                                        [](const Account& a, const Account& b) { return a.id < b.id; });
    node.accounts.insert(place, std::move(account));
}

// The node that gives numbers up, and the account that leaves it.
std::optional<Account> giveUp(Node& node, const PlanStep& step)
{
    for (Account& account : node.accounts) {
        if (std::find(step.dropped.begin(), step.dropped.end(), account.id) != step.dropped.end())
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
    return {*step.host, isMenu ? step.newMenu->first : step.node, Trigger::Key, step.key, Reference::ResourceAccount,
            {}};
}

} // namespace

QString actionName(PlanStep::Action action)
{
    switch (action) {
    case PlanStep::Action::AddMenu: return QStringLiteral("addMenu");
    case PlanStep::Action::AddFrontDoor: return QStringLiteral("addFrontDoor");
    case PlanStep::Action::Nest: return QStringLiteral("nest");
    case PlanStep::Action::DropNumbers: break;
    }
    return QStringLiteral("dropNumbers");
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
    std::vector<Table<LinkId, Link>::Entry> links(document.links.begin(), document.links.end());
    std::vector<Table<NodeId, QPointF>::Entry> positions(document.positions.begin(), document.positions.end());
    for (const PlanStep& step : steps) {
        std::optional<Account> moved;
        if (step.action != PlanStep::Action::AddMenu) {
            auto place = changed.find(step.node);
            if (place == changed.end())
                place = changed.insert(step.node, *document.nodes.find(step.node));
            moved = giveUp(*place, step);
        }
        if (step.newMenu) {
            Node menu = step.newMenu->second;
            if (moved)
                addAccount(menu, *moved);
            changed.insert(step.newMenu->first, std::move(menu));
            if (step.position)
                positions.push_back({step.newMenu->first, *step.position});
        }
        if (step.link)
            links.push_back({*step.link, newLink(step)});
    }
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
