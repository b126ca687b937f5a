// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/links.h"

#include "core/edits/failures.h"
#include "core/edits/freshids.h"

#include <algorithm>
#include <array>

namespace nestline {

namespace {

Error selfConnection()
{
    return {Error::Code::NotAllowed, QCoreApplication::translate("Edits", "A node cannot be connected with itself.")};
}

Error badTrigger()
{
    return {Error::Code::NotAllowed,
            QCoreApplication::translate("Edits", "Calls cannot leave this kind of node that way.")};
}

std::optional<Error> problemOf(const Document& document, const Link& link)
{
    const Node* from = document.nodes.find(link.from);
    if (!from || !document.nodes.contains(link.to))
        return failures::nodeIsGone();
    if (!triggerFits(link.trigger, from->kind))
        return badTrigger();
    if (link.key.has_value() != (link.trigger == Trigger::Key)) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Edits", "A menu option needs a key, any other way needs none.")};
    }
    return std::nullopt;
}

bool isKeyUsed(const Document& document, const NodeId& from, MenuKey key)
{
    return std::any_of(document.links.begin(), document.links.end(),
                       [&](const auto& entry) { return entry.row.key == key && entry.row.from == from; });
}

// The trigger of a queue that a link to a node of this kind most likely stands for: people answer as agents, anything
// else takes the calls that nobody answers.
std::optional<Trigger> firstFreeQueueTrigger(const Document& document, const NodeId& from, NodeKind to)
{
    if (to == NodeKind::Person || to == NodeKind::Operator)
        return Trigger::Agents;
    for (const Trigger trigger : {Trigger::Timeout, Trigger::Overflow, Trigger::NoAgents}) {
        if (!isTriggerUsed(document, from, trigger))
            return trigger;
    }
    return std::nullopt;
}

std::optional<Trigger> firstFreeAttendantTrigger(const Document& document, const NodeId& from)
{
    for (const Trigger trigger :
         {Trigger::NoInput, Trigger::Operator, Trigger::AfterHours, Trigger::Holiday, Trigger::Forward}) {
        if (!isTriggerUsed(document, from, trigger))
            return trigger;
    }
    return std::nullopt;
}

} // namespace

LinkId freshLinkId(const Document& document)
{
    return freshIdsFor(document.links, 'l').next();
}

bool isTriggerUsed(const Document& document, const NodeId& from, Trigger trigger)
{
    return std::any_of(document.links.begin(), document.links.end(),
                       [&](const auto& entry) { return entry.row.trigger == trigger && entry.row.from == from; });
}

std::optional<MenuKey> firstFreeKey(const Document& document, const NodeId& from)
{
    std::array<bool, 12> used{};
    for (const auto& [id, link] : document.links) {
        if (link.key && link.from == from)
            used[static_cast<size_t>(link.key->order())] = true;
    }
    const auto free = std::find(used.begin(), used.end(), false);
    if (free == used.end())
        return std::nullopt;
    return MenuKey::all()[static_cast<size_t>(free - used.begin())];
}

Result<Link> suggestLink(const Document& document, const NodeId& from, const NodeId& to)
{
    const Node* source = document.nodes.find(from);
    const Node* target = document.nodes.find(to);
    if (!source || !target)
        return failures::nodeIsGone();
    if (from == to)
        return selfConnection();
    if (!isApp(source->kind))
        return Error{
            Error::Code::NotAllowed,
            QCoreApplication::translate("Edits", "Calls end here: only auto attendants and call queues lead on.")};
    std::optional<Trigger> trigger;
    std::optional<MenuKey> key;
    if (source->kind == NodeKind::CallQueue) {
        trigger = firstFreeQueueTrigger(document, from, target->kind);
    } else {
        key = firstFreeKey(document, from);
        trigger = key ? Trigger::Key : firstFreeAttendantTrigger(document, from);
    }
    if (!trigger)
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate("Edits", "Every way out of this node is in use.")};
    return Link{from, to, *trigger, key};
}

Result<Document> connectNodes(const Document& document, const LinkId& id, Link link)
{
    if (document.links.contains(id))
        return failures::idIsTaken(id.toString());
    if (auto problem = problemOf(document, link))
        return *problem;
    Document next = document;
    next.links = document.links.with(id, std::move(link));
    return next;
}

Document removeLinks(const Document& document, std::span<const LinkId> ids)
{
    Document next = document;
    for (const LinkId& id : ids)
        next.links = next.links.without(id);
    return next;
}

Result<Document> setTrigger(const Document& document, const LinkId& id, Trigger trigger, std::optional<MenuKey> key)
{
    const Link* link = document.links.find(id);
    if (!link)
        return failures::linkIsGone();
    Link changed = *link;
    changed.trigger = trigger;
    changed.key = key;
    if (auto problem = problemOf(document, changed))
        return *problem;
    Document next = document;
    next.links = document.links.with(id, std::move(changed));
    return next;
}

Document setReference(const Document& document, std::span<const LinkId> ids, Reference reference)
{
    Document next = document;
    for (const LinkId& id : ids) {
        const Link* old = next.links.find(id);
        if (!old)
            continue;
        Link link = *old;
        link.reference = reference;
        next.links = next.links.with(id, std::move(link));
    }
    return next;
}

Result<Document> reconnect(const Document& document, const LinkId& id, const NodeId& from, const NodeId& to)
{
    const Link* link = document.links.find(id);
    if (!link)
        return failures::linkIsGone();
    const Node* source = document.nodes.find(from);
    if (!source || !document.nodes.contains(to))
        return failures::nodeIsGone();
    if (from == to && link->from != link->to)
        return selfConnection();
    Link changed = *link;
    changed.from = from;
    changed.to = to;
    const bool keyIsTaken = from != link->from && link->key && isKeyUsed(document, from, *link->key);
    if (keyIsTaken || !triggerFits(link->trigger, source->kind)) {
        const Result<Link> suggestion = suggestLink(document, from, to);
        if (!suggestion)
            return suggestion.error();
        changed.trigger = suggestion->trigger;
        changed.key = suggestion->key;
    }
    Document next = document;
    next.links = document.links.with(id, std::move(changed));
    return next;
}

bool isUnconnected(const Document& document, const NodeId& node)
{
    return std::none_of(document.links.begin(), document.links.end(),
                        [&](const auto& entry) { return entry.row.from == node || entry.row.to == node; });
}

Result<Document> insertOnLink(const Document& document, const LinkId& id, const NodeId& node)
{
    const Link* link = document.links.find(id);
    if (!link)
        return failures::linkIsGone();
    if (!isUnconnected(document, node))
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate("Edits", "Only a node without links can be put into a link.")};
    const Result<Link> suggestion = suggestLink(document, node, link->to);
    if (!suggestion)
        return suggestion.error();
    Link onward = *suggestion;
    onward.reference = link->reference;
    Link first = *link;
    first.to = node;
    first.reference = Reference::ResourceAccount;
    Document next = document;
    next.links = document.links.with(id, std::move(first));
    return connectNodes(next, freshLinkId(next), std::move(onward));
}

} // namespace nestline
