// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/layoutcommands.h"
#include "ui/session/viewfocus.h"

namespace nestline::ui {

void MainWindow::connectPlaces()
{
    QAction* pin = m_actions[ActionId::PinPosition];
    connect(pin, &QAction::triggered, this, [this](bool pinned) { commands::pinSelection(m_session, pinned); });
    for (const auto& [id, axis] :
         {std::pair(ActionId::MakeSpaceRight, Axis::Horizontal), std::pair(ActionId::MakeSpaceBelow, Axis::Vertical)}) {
        m_actions[id]->setStatusTip(tr("With the mouse: drag from an empty place with Ctrl and Shift held"));
        connect(m_actions[id], &QAction::triggered, this, [this, axis = axis] {
            const Document before = m_session.committed();
            commands::makeSpace(m_session, axis, m_canvas->visibleCentre(), m_canvas->focus().foldedBranches());
            m_canvas->glideFrom(before);
        });
    }
    const auto update = [this, pin] {
        pin->setEnabled(!m_session.selection().nodes().empty());
        pin->setChecked(commands::isSelectionPinned(m_session));
        for (const ActionId id : {ActionId::MakeSpaceRight, ActionId::MakeSpaceBelow})
            m_actions[id]->setEnabled(!m_session.document().nodes.isEmpty());
    };
    connect(&m_session, &DocumentSession::changed, this, update);
    connect(&m_session.selection(), &SelectionModel::changed, this, update);
    update();
}

} // namespace nestline::ui
