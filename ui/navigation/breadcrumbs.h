// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/flowgraph.h"
#include "ui/session/documentsession.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;

namespace nestline::ui {

/// How calls get to the selected node: the way from a number, node by node, each of them a button that leads there. What
/// does not fit is in a menu in the middle.
class Breadcrumbs : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumbs(DocumentSession& session, QWidget* parent = nullptr);

    const std::vector<NodeId>& way() const { return m_way; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    DocumentSession& m_session;
    QHBoxLayout* m_layout;
    std::shared_ptr<const FlowGraph> m_graph; // made when it is needed
    std::vector<NodeId> m_way;
    QStringList m_names;
    int m_elided = 0; // so many after the first are in the menu

    void follow(const ChangeSet& changes);
    void showWay();
    void rebuild();
    int fitting() const;
    int widthOf(int index) const;
    void addStep(int index);
    void addMenu();
    void addAngle();
};

} // namespace nestline::ui
