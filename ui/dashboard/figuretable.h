// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableWidget>

#include <vector>

namespace nestline::ui {

/// The values of a chart as a table: the first column is text, the others are figures. Copying takes all rows, separated
/// by tabulators.
class FigureTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit FigureTable(const QString& name, const QStringList& headings, QWidget* parent = nullptr);

    /// Shows rows of as many cells as there are headings; the chosen row stays chosen. `emphasised` is written bold, -1:
    /// none.
    void setRows(const std::vector<QStringList>& rows, int emphasised = -1);
    QString asText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitFirstColumn();
};

} // namespace nestline::ui
