// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/focus.h"
#include "core/graph/paths.h"
#include "ui/session/documentsession.h"

#include <QObject>

#include <optional>

namespace nestline::ui {

/// What of a document is shown in its window: a part of the flow, collapsed branches, ways lit up. None of it belongs to
/// the document. Whoever shows nodes asks shows(); what somebody draws or asks for is always shown.
class ViewFocus : public QObject
{
    Q_OBJECT

public:
    explicit ViewFocus(DocumentSession& session, QObject* parent = nullptr);

    const Focus& focus() const { return m_focus; }
    void set(Focus focus);
    void clear() { set({}); }
    /// True if something is hidden or collapsed. A focus on nodes that are gone means nothing.
    bool isActive() const { return !m_view.hidden.empty() || !m_view.folded.empty(); }

    bool shows(const NodeId& node) const { return !m_view.hidden.contains(node); }
    const FocusedView& view() const { return m_view; }
    qsizetype shownCount() const;
    /// The document without what is hidden: to walk from node to node.
    Document shownDocument() const { return shownOf(m_session.document()); }
    Document shownOf(const Document& document) const;

    /// What is folded up below collapsed nodes: it goes where they go.
    FoldedBranches foldedBranches() const;

    /// Shows only what the node leads to.
    void startAt(const NodeId& node);
    /// Folds up what lies below nodes, or unfolds it where it is folded up already.
    void toggleCollapsed(const std::set<NodeId>& nodes);
    /// Hides all other nodes that are shown.
    void hideAllBut(const std::set<NodeId>& nodes);
    /// Unfolds branches, or ends the focus, as far as needed to see the nodes.
    void ensureShown(const std::vector<NodeId>& nodes);

    /// Lights up all ways to and from a node and dims the rest; nothing: no ways.
    void lightPaths(std::optional<NodeId> node);
    const std::optional<NodeId>& pathsNode() const { return m_pathsNode; }
    /// What is lit up, or null.
    const FlowPaths* paths() const { return m_pathsNode ? &m_paths : nullptr; }

Q_SIGNALS:
    void changed();
    void pathsChanged();

private:
    DocumentSession& m_session;
    Focus m_focus;
    FocusedView m_view;
    std::optional<NodeId> m_pathsNode;
    FlowPaths m_paths;

    void follow(const ChangeSet& changes);
    void update();
    void showNew(const std::vector<NodeId>& nodes);
};

} // namespace nestline::ui
