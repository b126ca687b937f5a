// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"
#include "ui/session/documentsession.h"

#include <QAbstractListModel>
#include <QTimer>

namespace nestline::ui {

/// What a query finds in the document, as a list that follows every change. An empty query lists the words of the query
/// language with what they mean.
class FindResults : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KindRole };

    explicit FindResults(DocumentSession& session, QObject* parent = nullptr);

    void setQuery(const QString& text);
    /// Lists the words of the language whatever the query is.
    void setHelp(bool help);

    /// True if nodes are listed, false if it is the words.
    bool showsNodes() const { return !m_help && !m_query.isEmpty(); }
    const std::vector<NodeId>& nodes() const { return m_nodes; }
    /// The row of a node; -1 if it is not found.
    int rowOf(const NodeId& node) const;
    /// The word in a row of the help.
    QString wordAt(int row) const { return m_words[static_cast<size_t>(row)].word; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    DocumentSession& m_session;
    NodeQuery m_query;
    bool m_help = false;
    std::vector<NodeId> m_nodes;
    std::vector<QueryWord> m_words;
    QTimer m_refresh; // once for many changes

    void refresh();
    QVariant nodeData(const NodeId& id, int role) const;
};

} // namespace nestline::ui
