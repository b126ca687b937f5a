// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include "ui/session/secrecy.h"

#include <utility>

namespace nestline::ui {

HistoryModel::HistoryModel(DocumentSession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_rows(session.undoStack().count() + 1)
{
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, &HistoryModel::follow);
    connect(&Secrecy::of(session), &Secrecy::changed, this, &HistoryModel::tellTexts);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return index.row() == 0 ? tr("As opened")
                            : Secrecy::of(m_session).told(m_session.undoStack().text(index.row() - 1));
}

// A step after some were undone takes the place of these.
void HistoryModel::follow()
{
    const int rows = m_session.undoStack().count() + 1;
    if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    } else if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    tellTexts();
}

void HistoryModel::tellTexts()
{
    Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

} // namespace nestline::ui
