// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyview.h"

#include "ui/history/historymodel.h"

namespace nestline::ui {

HistoryView::HistoryView(DocumentSession& session, QWidget* parent) : FollowingView(parent)
{
    setObjectName(QStringLiteral("historyView"));
    setAccessibleName(tr("History"));
    setEditTriggers(NoEditTriggers);
    setModel(new HistoryModel(session, this)); // hears of a new step before this does
    QUndoStack* stack = &session.undoStack();
    const auto showPresent = [this, stack] { setCurrentIndex(model()->index(stack->index(), 0)); };
    connect(stack, &QUndoStack::indexChanged, this, showPresent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [stack](const QModelIndex& current) {
        if (current.isValid())
            stack->setIndex(current.row());
    });
    showPresent();
}

} // namespace nestline::ui
