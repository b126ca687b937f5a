// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

#include <QAbstractListModel>

namespace nestline::ui {

/// The steps of a session's history, with the document as it was opened before them. Unlike the model behind QUndoView it
/// tells only what may be read: a step may be named after a node.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(DocumentSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    DocumentSession& m_session;
    int m_rows;

    void follow();
    void tellTexts();
};

} // namespace nestline::ui
