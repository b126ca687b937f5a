// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/commands.h"

#include "core/edits/accounts.h"
#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/layout/branches.h"
#include "core/layout/geometry.h"
#include "core/layout/insertion.h"
#include "core/layout/placement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nestline::ui::commands {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QPointF middleOf(const Document& document, const Link& link)
{
    const QPointF middle = (positionOf(document, link.from) + positionOf(document, link.to)) / 2 / geometry::grid;
    return QPointF(std::round(middle.x()), std::round(middle.y())) * geometry::grid;
}

Result<Document> withConnectedNode(const Document& document, const NodeId& from, const NodeId& id, NodeKind kind,
                                   QPointF position)
{
    const Result<Document> next = addNode(document, id, newNode(document, kind), position);
    if (!next)
        return next;
    const Result<Link> link = suggestLink(*next, from, id);
    return link ? connectNodes(*next, freshLinkId(*next), *link) : Result<Document>(link.error());
}

// The place is only where the node goes if nothing else arranges it.
std::optional<NodeId> addInFlow(DocumentSession& session, const NodeId& from, NodeKind kind, QPointF position)
{
    const NodeId id = freshNodeId(session.committed());
    if (!session.applyStructure(Commands::tr("Add %1").arg(defaultName(kind)),
                                withConnectedNode(session.committed(), from, id, kind, position)))
        return std::nullopt;
    session.reveal({id});
    return id;
}

} // namespace

QString defaultName(NodeKind kind)
{
    return defaultNodeName(kind);
}

std::vector<LinkId> linksTo(const Document& document, const NodeId& node)
{
    std::vector<LinkId> links;
    for (const auto& [id, link] : document.links) {
        if (link.to == node)
            links.push_back(id);
    }
    std::stable_partition(links.begin(), links.end(),
                          [&](const LinkId& id) { return document.links.find(id)->trigger == Trigger::Key; });
    return links;
}

NodeId addNodeAt(DocumentSession& session, NodeKind kind, QPointF position)
{
    const Document& document = session.committed();
    const NodeId id = freshNodeId(document);
    if (session.apply(Commands::tr("Add %1").arg(defaultName(kind)),
                      addNode(document, id, newNode(document, kind), position)))
        session.selection().setNode(id);
    return id;
}

std::optional<NodeId> addConnectedNode(DocumentSession& session, const NodeId& from, NodeKind kind, QPointF position)
{
    const NodeId id = freshNodeId(session.committed());
    if (!session.apply(Commands::tr("Add %1").arg(defaultName(kind)),
                       withConnectedNode(session.committed(), from, id, kind, position)))
        return std::nullopt;
    session.reveal({id});
    return id;
}

std::optional<NodeId> addChild(DocumentSession& session, NodeKind kind)
{
    const NodeId* selected = session.selection().singleNode();
    if (!selected)
        return std::nullopt;
    return addInFlow(session, *selected, kind, positionForChild(session.committed(), *selected));
}

std::optional<NodeId> addSibling(DocumentSession& session)
{
    const NodeId* selected = session.selection().singleNode();
    if (!selected)
        return std::nullopt;
    const Document& document = session.committed();
    const NodeKind kind = document.nodes.find(*selected)->kind;
    const QPointF place = positionForSibling(document, *selected);
    const std::vector<LinkId> incoming = linksTo(document, *selected);
    if (incoming.empty()) {
        const NodeId id = addNodeAt(session, kind, place);
        session.reveal({id});
        return id;
    }
    return addInFlow(session, document.links.find(incoming.front())->from, kind, place);
}

std::optional<NodeId> insertOnLink(DocumentSession& session, NodeKind kind, const FoldedBranches& branches)
{
    const Document& document = session.committed();
    const LinkId* selected = session.selection().singleLink();
    const Link* link = selected ? document.links.find(*selected) : nullptr;
    if (!link)
        return std::nullopt;
    const NodeId node = freshNodeId(document);
    Result<Document> next = addNode(document, node, newNode(document, kind), middleOf(document, *link));
    if (next)
        next = nestline::insertOnLink(withCardBetween(*next, link->from, node, link->to, branches), *selected, node);
    if (!session.applyStructure(Commands::tr("Put %1 into a link").arg(defaultName(kind)), std::move(next)))
        return std::nullopt;
    session.reveal({node});
    return node;
}

void toggleNumbers(DocumentSession& session)
{
    const Document& document = session.committed();
    std::vector<NodeId> apps;
    for (const NodeId& id : session.selection().nodes()) {
        if (isApp(document.nodes.find(id)->kind))
            apps.push_back(id);
    }
    if (apps.empty()) {
        if (!session.selection().nodes().empty())
            session.notify(Commands::tr("Only auto attendants and call queues can have a phone number."));
        return;
    }
    const bool all =
        std::all_of(apps.begin(), apps.end(), [&](const NodeId& id) { return document.nodes.find(id)->hasNumber(); });
    Result<Document> next = all ? removeNumbers(document, apps) : addNumbers(document, apps);
    session.apply(all ? Commands::tr("Take off %n number(s)", nullptr, static_cast<int>(apps.size()))
                      : Commands::tr("Add %n number(s)", nullptr, static_cast<int>(apps.size())),
                  std::move(next));
}

void setMenuKey(DocumentSession& session, MenuKey key)
{
    const Document& document = session.committed();
    std::optional<LinkId> link;
    if (const LinkId* selected = session.selection().singleLink()) {
        link = *selected;
    } else if (const NodeId* node = session.selection().singleNode()) {
        for (const LinkId& candidate : linksTo(document, *node)) {
            const Link& row = *document.links.find(candidate);
            if (!link && document.nodes.find(row.from)->kind == NodeKind::AutoAttendant)
                link = candidate;
        }
        if (!link) {
            session.notify(Commands::tr("No auto attendant leads to “%1”, so it has no menu key.")
                               .arg(document.nodes.find(*node)->name));
        }
    }
    if (link)
        session.apply(Commands::tr("Set menu key %1").arg(key.toString()),
                      setTrigger(document, *link, Trigger::Key, key));
}

void rename(DocumentSession& session, const NodeId& node, const QString& name)
{
    session.apply(Commands::tr("Rename"), renameNode(session.committed(), node, name));
}

void setKind(DocumentSession& session, NodeKind kind)
{
    session.apply(Commands::tr("Change kind"),
                  nestline::setKind(session.committed(), session.selection().nodeList(), kind));
}

void removeSelection(DocumentSession& session)
{
    const SelectionModel& selection = session.selection();
    if (selection.isEmpty())
        return;
    const int count = static_cast<int>(selection.nodes().size() + selection.links().size());
    const Document withoutLinks = removeLinks(session.committed(), selection.linkList());
    session.applyStructure(Commands::tr("Delete %n item(s)", nullptr, count),
                           removeNodes(withoutLinks, selection.nodeList()));
}

void nudge(DocumentSession& session, QPointF distance, const FoldedBranches& branches)
{
    QString entity;
    for (const NodeId& id : session.selection().nodes())
        entity += id.toString() + QLatin1Char('\n');
    if (entity.isEmpty())
        return;
    const Document moved = moveNodes(session.committed(), session.selection().nodeList(), distance);
    session.apply(Commands::tr("Move"), withBranchesFollowing(session.committed(), moved, branches),
                  MergeKey{entity, QStringLiteral("position")});
}

void align(DocumentSession& session, Alignment alignment, const FoldedBranches& branches)
{
    const Document lined = aligned(session.committed(), session.selection().nodeList(), alignment);
    session.apply(Commands::tr("Align"), withBranchesFollowing(session.committed(), lined, branches));
}

void distribute(DocumentSession& session, Axis axis, const FoldedBranches& branches)
{
    const Document spaced = distributed(session.committed(), session.selection().nodeList(), axis);
    session.apply(Commands::tr("Distribute"), withBranchesFollowing(session.committed(), spaced, branches));
}

} // namespace nestline::ui::commands
