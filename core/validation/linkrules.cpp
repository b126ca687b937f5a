// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/links.h"
#include "core/validation/rules.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace nestline::rules {

namespace {

using LinksByKey = std::array<std::vector<LinkId>, 12>;

LinksByKey linksByKey(const FlowGraph& graph, int node)
{
    LinksByKey result;
    for (const FlowGraph::Edge& edge : graph.outgoing(node)) {
        if (edge.link->key)
            result[static_cast<size_t>(edge.link->key->order())].push_back(*edge.id);
    }
    return result;
}

bool canSpread(const Node& node, const LinksByKey& keys)
{
    size_t links = 0;
    for (const std::vector<LinkId>& linksOfKey : keys)
        links += linksOfKey.size();
    return node.kind == NodeKind::AutoAttendant && links <= keys.size();
}

// Every link but the first gets the first key that is free then. Links that have another key by now keep it.
Document spreadOverFreeKeys(const Document& document, const NodeId& from, MenuKey key, std::vector<LinkId> links)
{
    std::erase_if(links, [&](const LinkId& id) {
        const Link* link = document.links.find(id);
        return !link || link->key != key || link->from != from;
    });
    Document next = document;
    for (size_t i = 1; i < links.size(); ++i) {
        const std::optional<MenuKey> free = firstFreeKey(next, from);
        const Result<Document> changed = setTrigger(next, links[i], Trigger::Key, free);
        if (!changed)
            return document;
        next = *changed;
    }
    return next;
}

Finding duplicateKey(const NodeId& id, const Node& node, MenuKey key, const std::vector<LinkId>& links, bool canFix)
{
    Finding finding;
    finding.message = Text::tr("In “%1”, key %2 leads to several nodes.").arg(nameOf(id, node), key.toString());
    finding.nodes = {id};
    finding.links = links;
    if (canFix) {
        finding.fixText = links.size() == 2 ? Text::tr("Give the second one the first free key")
                                            : Text::tr("Give all but the first one a free key");
        finding.fix = [id, key, links](const Document& document) {
            return spreadOverFreeKeys(document, id, key, links);
        };
    }
    return finding;
}

/// One strongly connected set and what leads out of it.
struct Loop
{
    std::vector<int> nodes;
    std::vector<LinkId> links;
    bool hasExit = false;
};

std::vector<Loop> loopsOf(const Context& context)
{
    std::vector<Loop> loops(static_cast<size_t>(context.graph.size()));
    for (int node = 0; node < context.graph.size(); ++node) {
        Loop& loop = loops[static_cast<size_t>(context.component(node))];
        loop.nodes.push_back(node);
        const Node& row = context.graph.node(node);
        if (row.kind != NodeKind::AutoAttendant || row.directorySearch)
            loop.hasExit = true;
        for (const FlowGraph::Edge& edge : context.graph.outgoing(node)) {
            if (context.component(edge.to) == context.component(node))
                loop.links.push_back(*edge.id);
            else
                loop.hasExit = true;
        }
    }
    return loops;
}

// Names for a message: a handful at most.
QString namesOf(const FlowGraph& graph, const std::vector<int>& nodes)
{
    constexpr size_t most = 4;
    QStringList names;
    for (size_t i = 0; i < std::min(nodes.size(), most); ++i)
        names << Text::tr("“%1”", "a name in a list of names").arg(nameOf(graph.id(nodes[i]), graph.node(nodes[i])));
    if (nodes.size() > most)
        names << QStringLiteral("…");
    return names.join(Text::tr(", ", "between the names of a list"));
}

} // namespace

Findings duplicateKeys(const Context& context)
{
    Findings findings;
    for (int node = 0; node < context.graph.size(); ++node) {
        if (context.graph.outgoing(node).size() < 2)
            continue;
        const LinksByKey keys = linksByKey(context.graph, node);
        for (const MenuKey key : MenuKey::all()) {
            const std::vector<LinkId>& links = keys[static_cast<size_t>(key.order())];
            if (links.size() > 1) {
                findings.push_back(duplicateKey(context.graph.id(node), context.graph.node(node), key, links,
                                                canSpread(context.graph.node(node), keys)));
            }
        }
    }
    return findings;
}

// A loop of attendants from which no link leads anywhere else: whatever callers press, they hear the same menus until
// they hang up. A queue in the loop is an exit, for its agents answer even if the drawing does not show them (a queue
// that returns to its menu is common and right), and so is a directory search.
Findings cyclesWithoutExit(const Context& context)
{
    Findings findings;
    for (Loop& loop : loopsOf(context)) {
        if (loop.hasExit || loop.links.empty())
            continue;
        Finding finding;
        finding.message =
            Text::tr("Callers go round in circles: no way leads out of %1.").arg(namesOf(context.graph, loop.nodes));
        for (const int node : loop.nodes)
            finding.nodes.push_back(context.graph.id(node));
        std::sort(loop.links.begin(), loop.links.end());
        finding.links = std::move(loop.links);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings misfitTriggers(const Context& context)
{
    Findings findings;
    for (int node = 0; node < context.graph.size(); ++node) {
        const Node& row = context.graph.node(node);
        for (const FlowGraph::Edge& edge : context.graph.outgoing(node)) {
            if (triggerFits(edge.link->trigger, row.kind))
                continue;
            Finding finding;
            finding.message = Text::tr("A link of “%1” is taken for a reason that this kind of node does not have.")
                                  .arg(nameOf(context.graph.id(node), row));
            finding.nodes = {context.graph.id(node)};
            finding.links = {*edge.id};
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

Findings queuesWithoutTimeout(const Context& context)
{
    const QString message = Text::tr("“%1” has no time-out target: calls that nobody answers are cut off.");
    Findings findings;
    for (int node = 0; node < context.graph.size(); ++node) {
        const Node& row = context.graph.node(node);
        if (row.kind != NodeKind::CallQueue)
            continue;
        const auto edges = context.graph.outgoing(node);
        const bool hasTimeout = std::any_of(edges.begin(), edges.end(), [](const FlowGraph::Edge& edge) {
            return edge.link->trigger == Trigger::Timeout;
        });
        if (hasTimeout)
            continue;
        Finding finding;
        finding.message = message.arg(nameOf(context.graph.id(node), row));
        finding.nodes = {context.graph.id(node)};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace nestline::rules
