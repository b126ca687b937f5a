// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edits/numbercolumn.h"
#include "ui/bulk/proposaldialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace nestline::ui {

class PreviewTable;

/// Gives the numbers of a pasted column to the selected nodes, and says line by line what becomes of it.
class NumbersDialog : public ProposalDialog
{
    Q_OBJECT

public:
    explicit NumbersDialog(DocumentSession& session, QWidget* parent = nullptr);

private:
    QPlainTextEdit* m_column;
    QComboBox* m_numbered;
    QComboBox* m_type;
    PreviewTable* m_table;
    QLabel* m_summary;

    void createFields();
    void arrange();
    void refresh();
    QStringList rowOf(const NumberLine& line) const;
    QString summaryOf(const NumberPlan& plan) const;
};

} // namespace nestline::ui
