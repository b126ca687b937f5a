// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QTableView>
#include <QTimer>

#include <vector>

namespace nestline::ui {

/// Rows of texts under a header.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    PreviewModel(QStringList header, QObject* parent);

    void setRows(std::vector<QStringList> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

/// Shows line by line what an edit of many nodes would do. The last column takes the room that is left; texts that are
/// wider than their column go on below.
class PreviewTable : public QTableView
{
    Q_OBJECT

public:
    PreviewTable(const QString& accessibleName, const QStringList& header, QWidget* parent = nullptr);

    void setRows(std::vector<QStringList> rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    PreviewModel* m_model;
    QTimer m_fitting; // columns change several times at once

    void fitRowsInView();
};

} // namespace nestline::ui
