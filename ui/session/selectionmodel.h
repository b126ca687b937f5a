// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/changeset.h"

#include <QObject>

#include <set>

namespace nestline::ui {

/// What is selected: nodes and links by id. Selection is not part of the document.
class SelectionModel : public QObject
{
    Q_OBJECT

public:
    explicit SelectionModel(QObject* parent = nullptr);

    const std::set<NodeId>& nodes() const { return m_nodes; }
    const std::set<LinkId>& links() const { return m_links; }
    bool isEmpty() const { return m_nodes.empty() && m_links.empty(); }
    std::vector<NodeId> nodeList() const { return {m_nodes.begin(), m_nodes.end()}; }
    std::vector<LinkId> linkList() const { return {m_links.begin(), m_links.end()}; }
    /// The one selected node, or null if none or several are selected.
    const NodeId* singleNode() const { return m_nodes.size() == 1 && m_links.empty() ? &*m_nodes.begin() : nullptr; }
    /// The link if it alone is selected, else null.
    const LinkId* singleLink() const { return m_links.size() == 1 && m_nodes.empty() ? &*m_links.begin() : nullptr; }

    void set(std::set<NodeId> nodes, std::set<LinkId> links = {});
    void setNode(const NodeId& node) { set({node}); }
    void toggle(const NodeId& node);
    void toggle(const LinkId& link);
    void clear() { set({}); }

    /// Drops what the document no longer has.
    void prune(const Document& document);

Q_SIGNALS:
    void changed();

private:
    std::set<NodeId> m_nodes;
    std::set<LinkId> m_links;
};

} // namespace nestline::ui
