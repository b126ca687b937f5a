// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

#include <QWidget>

#include <vector>

class QCheckBox;

namespace nestline::ui {

/// What the selected apps do beside leading on: call queues call back and lend their number to agents, auto attendants
/// let callers search the directory. A box is partly checked where the apps differ.
class UsesBox : public QWidget
{
    Q_OBJECT

public:
    explicit UsesBox(DocumentSession& session, QWidget* parent = nullptr);

    /// Shows these nodes, which exist; what none of them can do is hidden.
    void setNodes(const std::vector<NodeId>& nodes);

private:
    DocumentSession& m_session;
    std::vector<NodeId> m_nodes;
    QCheckBox* m_callback;
    QCheckBox* m_onBehalf;
    QCheckBox* m_directorySearch;

    QCheckBox* createOutbound(const QString& name, const QString& text, bool OutboundUse::*use);
    void createDirectorySearch();
    void apply(const QString& label, Result<Document> next);
    void show(QCheckBox* box, NodeKind kind, bool (*isOn)(const Node&));
};

} // namespace nestline::ui
