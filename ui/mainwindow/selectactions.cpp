// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/canvas/canvasview.h"
#include "ui/session/selecting.h"
#include "ui/session/viewfocus.h"

#include <QMenu>

namespace nestline::ui {

void MainWindow::fillSelectMenu(QMenu& menu)
{
    for (const ActionId id :
         {ActionId::SelectAll, ActionId::SelectAllLinks, ActionId::SelectNone, ActionId::InvertSelection})
        menu.addAction(m_actions[id]);
    menu.addSeparator();
    for (const ActionId id : {ActionId::SelectSubtree, ActionId::SelectSameKind, ActionId::SelectSameGroup})
        menu.addAction(m_actions[id]);
    menu.addSeparator();
    for (const ActionId id : {ActionId::SelectNumbered, ActionId::SelectPaid})
        menu.addAction(m_actions[id]);
}

void MainWindow::connectSelecting()
{
    // `choose(document, selected)` gives the nodes to select: of what is shown, for nobody means what cannot be seen.
    const auto onNodes = [this](ActionId id, auto choose) {
        connect(m_actions[id], &QAction::triggered, this, [this, choose] {
            SelectionModel& selection = m_session.selection();
            selection.set(choose(m_canvas->focus().shownDocument(), selection.nodes()));
        });
    };
    onNodes(ActionId::SelectAll, [](const Document& document, const auto&) { return selecting::allNodes(document); });
    onNodes(ActionId::SelectNone, [](const Document&, const auto&) { return std::set<NodeId>(); });
    onNodes(ActionId::InvertSelection, selecting::others);
    onNodes(ActionId::SelectSubtree, selecting::subtree);
    onNodes(ActionId::SelectSameKind, selecting::sameKind);
    onNodes(ActionId::SelectSameGroup, selecting::sameGroup);
    onNodes(ActionId::SelectNumbered,
            [](const Document& document, const auto&) { return selecting::numbered(document); });
    onNodes(ActionId::SelectPaid, [this](const Document& document, const auto&) {
        const Result<Bill>& bill = m_session.analysis().bill();
        return bill ? selecting::paid(document, *bill) : std::set<NodeId>();
    });
    connect(m_actions[ActionId::SelectAllLinks], &QAction::triggered, this,
            [this] { m_session.selection().set({}, selecting::allLinks(m_canvas->focus().shownDocument())); });

    const auto update = [this] {
        const Document& document = m_session.document();
        for (const ActionId id :
             {ActionId::SelectAll, ActionId::InvertSelection, ActionId::SelectNumbered, ActionId::SelectPaid})
            m_actions[id]->setEnabled(!document.nodes.isEmpty());
        m_actions[ActionId::SelectAllLinks]->setEnabled(!document.links.isEmpty());
        m_actions[ActionId::SelectNone]->setEnabled(!m_session.selection().isEmpty());
        for (const ActionId id : {ActionId::SelectSubtree, ActionId::SelectSameKind, ActionId::SelectSameGroup})
            m_actions[id]->setEnabled(!m_session.selection().nodes().empty());
    };
    connect(&m_session, &DocumentSession::changed, this, update);
    connect(&m_session.selection(), &SelectionModel::changed, this, update);
    update();
}

} // namespace nestline::ui
