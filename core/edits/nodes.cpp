// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"

#include "core/edits/accounts.h"
#include "core/edits/bookmarks.h"
#include "core/edits/failures.h"
#include "core/edits/freshids.h"
#include "core/edits/links.h"

#include <algorithm>
#include <set>

namespace nestline {

namespace {

const char* defaultNameText(NodeKind kind)
{
    switch (kind) {
    case NodeKind::AutoAttendant: return QT_TRANSLATE_NOOP("Nodes", "Auto attendant");
    case NodeKind::CallQueue: return QT_TRANSLATE_NOOP("Nodes", "Call queue");
    case NodeKind::Person: return QT_TRANSLATE_NOOP("Nodes", "Person");
    case NodeKind::Operator: return QT_TRANSLATE_NOOP("Nodes", "Operator");
    case NodeKind::SharedVoicemail: return QT_TRANSLATE_NOOP("Nodes", "Shared voicemail");
    case NodeKind::ExternalNumber: return QT_TRANSLATE_NOOP("Nodes", "External number");
    case NodeKind::Announcement: return QT_TRANSLATE_NOOP("Nodes", "Announcement");
    case NodeKind::Disconnect: return QT_TRANSLATE_NOOP("Nodes", "Disconnect");
    }
    return "";
}

Error emptyName()
{
    return {Error::Code::InvalidInput, QCoreApplication::translate("Edits", "A node needs a name.")};
}

// The trigger that takes over the role of `link`'s trigger when its source becomes a call queue or an auto attendant.
// Agents are people; any other target of a queue is where calls go that nobody answers.
std::vector<Trigger> replacementTriggers(const Document& document, const Link& link, NodeKind kind)
{
    const Node* target = document.nodes.find(link.to);
    const bool toPeople = target && (target->kind == NodeKind::Person || target->kind == NodeKind::Operator);
    switch (link.trigger) {
    case Trigger::Agents: return {Trigger::Key};
    case Trigger::Overflow: return {Trigger::Operator, Trigger::Key};
    case Trigger::Timeout: return {Trigger::NoInput, Trigger::Key};
    case Trigger::NoAgents: return {Trigger::AfterHours, Trigger::Key};
    case Trigger::NoInput: return {Trigger::Timeout, Trigger::Overflow, Trigger::NoAgents};
    case Trigger::Operator: return {Trigger::Overflow, Trigger::Timeout, Trigger::NoAgents};
    case Trigger::AfterHours:
    case Trigger::Holiday: return {Trigger::NoAgents, Trigger::Timeout, Trigger::Overflow};
    case Trigger::Key:
    case Trigger::Forward: break;
    }
    if (kind == NodeKind::CallQueue && toPeople)
        return {Trigger::Agents};
    return {Trigger::Timeout, Trigger::Overflow, Trigger::NoAgents};
}

// `document` with a trigger for link `id` that can leave a node of `kind`, or without the link if all are in use.
Document adaptLink(const Document& document, const LinkId& id, NodeKind kind)
{
    const Link link = *document.links.find(id);
    if (triggerFits(link.trigger, kind))
        return document;
    Document next = document;
    next.links = document.links.without(id);
    if (!isApp(kind))
        return next;
    for (const Trigger trigger : replacementTriggers(document, link, kind)) {
        std::optional<MenuKey> key;
        if (trigger == Trigger::Key) {
            key = firstFreeKey(next, link.from);
            if (!key)
                continue;
        } else if (trigger != Trigger::Agents && isTriggerUsed(next, link.from, trigger)) {
            continue;
        }
        Link adapted = link;
        adapted.trigger = trigger;
        adapted.key = key;
        next.links = next.links.with(id, std::move(adapted));
        break;
    }
    return next;
}

} // namespace

NodeId freshNodeId(const Document& document)
{
    return freshIdsFor(document.nodes, 'n').next();
}

QString defaultNodeName(NodeKind kind)
{
    return QCoreApplication::translate("Nodes", defaultNameText(kind));
}

QString englishDefaultNodeName(NodeKind kind)
{
    return QString::fromLatin1(defaultNameText(kind));
}

Node newNode(const Document& document, NodeKind kind)
{
    Node node;
    node.kind = kind;
    node.name = defaultNodeName(kind);
    if (isApp(kind))
        node.accounts.push_back(Account{.id = freshAccountId(document)});
    return node;
}

Result<Document> addNode(const Document& document, const NodeId& id, Node node, QPointF position)
{
    if (document.nodes.contains(id))
        return failures::idIsTaken(id.toString());
    node.name = node.name.trimmed();
    if (node.name.isEmpty())
        return emptyName();
    Document next = document;
    next.nodes = document.nodes.with(id, std::move(node));
    next.positions = document.positions.with(id, position);
    return next;
}

Document removeNodes(const Document& document, std::span<const NodeId> ids)
{
    Document next = document;
    for (const NodeId& id : ids) {
        next.nodes = next.nodes.without(id);
        next.positions = next.positions.without(id);
    }
    const std::set<NodeId> removed(ids.begin(), ids.end());
    for (const auto& [id, link] : document.links) {
        if (removed.contains(link.from) || removed.contains(link.to))
            next.links = next.links.without(id);
    }
    return forgetInBookmarks(next, removed);
}

Result<Document> renameNode(const Document& document, const NodeId& id, const QString& name)
{
    const Node* node = document.nodes.find(id);
    if (!node)
        return failures::nodeIsGone();
    Node renamed = *node;
    renamed.name = name.trimmed();
    if (renamed.name.isEmpty())
        return emptyName();
    Document next = document;
    next.nodes = document.nodes.with(id, std::move(renamed));
    return next;
}

Result<Document> setKind(const Document& document, std::span<const NodeId> ids, NodeKind kind)
{
    Document next = document;
    for (const NodeId& id : ids) {
        const Node* node = document.nodes.find(id);
        if (!node)
            return failures::nodeIsGone();
        Node changed = *node;
        changed.kind = kind;
        if (!isApp(kind))
            changed.accounts.clear();
        if (kind != NodeKind::CallQueue)
            changed.outbound = {};
        if (kind != NodeKind::AutoAttendant)
            changed.directorySearch = false;
        next.nodes = next.nodes.with(id, std::move(changed));
    }
    const std::set<NodeId> changed(ids.begin(), ids.end());
    for (const auto& [id, link] : document.links) {
        if (changed.contains(link.from))
            next = adaptLink(next, id, kind);
    }
    return next;
}

Document updateNodes(const Document& document, std::span<const NodeId> ids, const std::function<void(Node&)>& change)
{
    Document next = document;
    for (const NodeId& id : ids) {
        const Node* node = next.nodes.find(id);
        if (!node)
            continue;
        Node changed = *node;
        change(changed);
        Q_ASSERT(changed.kind == node->kind);
        next.nodes = next.nodes.with(id, std::move(changed));
    }
    return next;
}

// Applies `change` to nodes, which must be of a kind where it turns something `on`.
static Result<Document> turn(const Document& document, std::span<const NodeId> ids, bool on, NodeKind kind,
                             const QString& refusal, const std::function<void(Node&)>& change)
{
    for (const NodeId& id : ids) {
        const Node* node = document.nodes.find(id);
        if (!node)
            return failures::nodeIsGone();
        if (on && node->kind != kind)
            return Error{Error::Code::NotAllowed, refusal};
    }
    return updateNodes(document, ids, change);
}

Result<Document> setOutbound(const Document& document, std::span<const NodeId> ids, bool OutboundUse::*use, bool on)
{
    return turn(document, ids, on, NodeKind::CallQueue,
                QCoreApplication::translate("Edits", "Only call queues call back, or let agents call on their behalf."),
                [&](Node& node) { node.outbound.*use = on; });
}

Result<Document> setDirectorySearch(const Document& document, std::span<const NodeId> ids, bool on)
{
    return turn(document, ids, on, NodeKind::AutoAttendant,
                QCoreApplication::translate("Edits", "Only auto attendants have a directory search."),
                [&](Node& node) { node.directorySearch = on; });
}

Document moveNodes(const Document& document, std::span<const NodeId> ids, QPointF distance)
{
    Document next = document;
    for (const NodeId& id : ids) {
        if (!document.nodes.contains(id))
            continue;
        const QPointF* position = next.positions.find(id);
        next.positions = next.positions.with(id, (position ? *position : QPointF()) + distance);
    }
    return next;
}

} // namespace nestline
