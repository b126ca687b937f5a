// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"
#include "ui/outline/outlinetree.h"
#include "ui/session/documentsession.h"

#include <QAbstractItemModel>

namespace nestline::ui {

class Secrecy;

/// The outline of the committed document as an item model; previews do not show here. Editing a row renames its node.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { WayInRole = Qt::UserRole, KindRole, CoverageRole, ReferenceRole };

    explicit OutlineModel(DocumentSession& session, QObject* parent = nullptr);

    /// Shows what a query finds (NodeQuery), and the way to it. Empty: everything.
    void setFilter(const QString& query);
    bool isFiltered() const { return !m_query.isEmpty(); }

    const OutlineTree& tree() const { return m_tree; }
    /// The index of a node's own row; invalid if the filter hides it.
    QModelIndex indexOf(const NodeId& node) const;
    const NodeId& nodeAt(const QModelIndex& index) const { return m_tree.id(static_cast<int>(index.internalId())); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
    Secrecy& m_secrecy;
    OutlineTree m_whole;
    OutlineTree m_tree; // what the filter leaves of it
    NodeQuery m_query;
    bool m_stale = false;

    void documentChanged(const ChangeSet& changes);
    void previewChanged(bool previewing);
    void rebuild();
    void refilter();
    OutlineTree filtered() const;
    QModelIndex indexOfRow(int row) const;
    QString wayIn(const OutlineTree::Row& row) const;
    QString description(const OutlineTree::Row& row, const Node& node) const;
    QString spoken(const OutlineTree::Row& row) const;
    Coverage coverage(const NodeId& node) const;
};

} // namespace nestline::ui
