// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/viewfocus.h"

#include "core/graph/entries.h"

#include <algorithm>
#include <utility>

namespace nestline::ui {

ViewFocus::ViewFocus(DocumentSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &DocumentSession::changed, this, &ViewFocus::follow);
    connect(&session, &DocumentSession::documentReplaced, this, [this] {
        lightPaths(std::nullopt);
        clear();
    });
    // Nobody means what cannot be seen.
    connect(this, &ViewFocus::changed, this, [this] { m_session.selection().prune(shownDocument()); });
}

void ViewFocus::set(Focus focus)
{
    if (focus == m_focus)
        return;
    m_focus = std::move(focus);
    update();
    Q_EMIT changed();
}

qsizetype ViewFocus::shownCount() const
{
    return m_session.document().nodes.size() - static_cast<qsizetype>(m_view.hidden.size());
}

Document ViewFocus::shownOf(const Document& document) const
{
    if (m_view.hidden.empty())
        return document;
    Document result = document;
    std::vector<Table<NodeId, Node>::Entry> nodes;
    for (const auto& entry : document.nodes) {
        if (shows(entry.key))
            nodes.push_back(entry);
    }
    std::vector<Table<LinkId, Link>::Entry> links;
    for (const auto& entry : document.links) {
        if (shows(entry.row.from) && shows(entry.row.to))
            links.push_back(entry);
    }
    result.nodes = Table<NodeId, Node>::fromEntries(std::move(nodes));
    result.links = Table<LinkId, Link>::fromEntries(std::move(links));
    return result;
}

FoldedBranches ViewFocus::foldedBranches() const
{
    if (m_view.folded.empty())
        return {};
    return nestline::foldedBranches(FlowGraph(m_session.document()), m_focus, m_view);
}

void ViewFocus::startAt(const NodeId& node)
{
    set(focusFrom(FlowGraph(m_session.document()), node));
}

void ViewFocus::toggleCollapsed(const std::set<NodeId>& nodes)
{
    Focus next = m_focus;
    const bool unfold =
        std::all_of(nodes.begin(), nodes.end(), [&](const NodeId& node) { return next.collapsed.contains(node); });
    for (const NodeId& node : nodes) {
        if (unfold)
            next.collapsed.erase(node);
        else
            next.collapsed.insert(node);
    }
    set(std::move(next));
}

void ViewFocus::hideAllBut(const std::set<NodeId>& nodes)
{
    Focus next = m_focus;
    for (const auto& [id, node] : m_session.document().nodes) {
        if (!nodes.contains(id))
            next.hidden.insert(id);
    }
    set(std::move(next));
}

void ViewFocus::ensureShown(const std::vector<NodeId>& nodes)
{
    const auto allShown = [&] {
        return std::all_of(nodes.begin(), nodes.end(), [this](const NodeId& node) { return shows(node); });
    };
    if (allShown())
        return;
    const FlowGraph graph(m_session.document());
    for (const NodeId& node : nodes) {
        m_focus.hidden.erase(node);
        // What is folded up above it.
        for (const NodeId& above : std::set(m_focus.collapsed)) {
            const std::optional<int> from = indexOf(graph, above);
            const std::optional<int> to = indexOf(graph, node);
            if (above != node && from && to && graph.depths(std::vector{*from})[static_cast<size_t>(*to)] > 0)
                m_focus.collapsed.erase(above);
        }
    }
    update();
    if (!allShown()) {
        m_focus = {};
        update();
    }
    Q_EMIT changed();
}

void ViewFocus::lightPaths(std::optional<NodeId> node)
{
    if (node == m_pathsNode)
        return;
    m_pathsNode = std::move(node);
    m_paths = m_pathsNode ? pathsThrough(FlowGraph(m_session.document()), *m_pathsNode) : FlowPaths();
    Q_EMIT pathsChanged();
}

void ViewFocus::follow(const ChangeSet& changes)
{
    if (changes.nodes().isEmpty() && changes.links().isEmpty())
        return;
    if (m_pathsNode && !m_session.document().nodes.contains(*m_pathsNode)) {
        lightPaths(std::nullopt);
    } else if (m_pathsNode) {
        m_paths = pathsThrough(FlowGraph(m_session.document()), *m_pathsNode);
        Q_EMIT pathsChanged();
    }
    if (m_focus.isEmpty())
        return;
    const FocusedView before = m_view;
    update();
    showNew(changes.nodes().added);
    if (m_view != before)
        Q_EMIT changed();
}

void ViewFocus::update()
{
    m_view = m_focus.isEmpty() ? FocusedView() : focusedView(FlowGraph(m_session.document()), m_focus);
}

// Somebody who draws a node wants to see it: below a collapsed node that is unfolded, elsewhere the focus takes it in.
void ViewFocus::showNew(const std::vector<NodeId>& nodes)
{
    const Focus before = m_focus;
    for (const NodeId& node : nodes) {
        if (shows(node))
            continue;
        const FlowGraph graph(m_session.document());
        bool unfolds = false;
        for (const FlowGraph::Edge& edge : graph.incoming(*indexOf(graph, node))) {
            const NodeId& above = graph.id(edge.from);
            if (shows(above))
                unfolds = m_focus.collapsed.erase(above) > 0 || unfolds;
        }
        if (!unfolds)
            m_focus.starts.insert(node);
    }
    if (m_focus != before)
        update();
}

} // namespace nestline::ui
