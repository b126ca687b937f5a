// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/bulk/fieldsdialog.h"
#include "ui/bulk/numbersdialog.h"
#include "ui/bulk/renamedialog.h"
#include "ui/canvas/canvasview.h"
#include "ui/session/commands.h"
#include "ui/session/secrecy.h"
#include "ui/session/viewfocus.h"
#include "ui/theme/thememanager.h"

#include <QMenu>

#include <utility>

namespace nestline::ui {

namespace {

constexpr ActionId bulkEdits[] = {ActionId::RenameByPattern, ActionId::NumbersFromColumn, ActionId::SetFields};
constexpr ActionId insertions[] = {ActionId::InsertAttendantOnLink, ActionId::InsertQueueOnLink};

} // namespace

void MainWindow::fillBulkMenu(QMenu& menu)
{
    for (const ActionId id : bulkEdits)
        menu.addAction(m_actions[id]);
    menu.addSeparator();
}

void MainWindow::connectBulkEdits()
{
    // A key that does nothing would leave one guessing: without a selection it says what is missing.
    const auto open = [this](ActionId id, auto dialog) {
        connect(m_actions[id], &QAction::triggered, this, [this, dialog] {
            if (m_session.selection().nodes().empty())
                m_session.notify(tr("Select the nodes to change first, one or many."));
            else
                dialog();
        });
    };
    open(ActionId::RenameByPattern, [this] { RenameDialog(m_session, m_theme.theme(), this).exec(); });
    open(ActionId::NumbersFromColumn, [this] { NumbersDialog(m_session, this).exec(); });
    open(ActionId::SetFields, [this] { FieldsDialog(m_session, this).exec(); });
    for (const auto& [id, kind] : {std::pair(ActionId::InsertAttendantOnLink, NodeKind::AutoAttendant),
                                   std::pair(ActionId::InsertQueueOnLink, NodeKind::CallQueue)}) {
        connect(m_actions[id], &QAction::triggered, this, [this, kind = kind] {
            const Document before = m_session.committed();
            commands::insertOnLink(m_session, kind, m_canvas->focus().foldedBranches());
            m_canvas->glideFrom(before);
        });
    }

    const auto update = [this] {
        const SelectionModel& selection = m_session.selection();
        for (const ActionId id : bulkEdits)
            m_actions[id]->setEnabled(!m_secrecy.isOn());
        for (const ActionId id : insertions)
            m_actions[id]->setEnabled(selection.singleLink());
    };
    connect(&m_session.selection(), &SelectionModel::changed, this, update);
    connect(&m_secrecy, &Secrecy::changed, this, update); // these dialogs show what is hidden
    update();
}

} // namespace nestline::ui
