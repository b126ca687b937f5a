// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edits/renaming.h"
#include "ui/bulk/proposaldialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace nestline::ui {

class PreviewTable;
class ProblemLabel;
class TextField;
class Theme;

/// Renames the selected nodes by a pattern and shows each name before and after.
class RenameDialog : public ProposalDialog
{
    Q_OBJECT

public:
    RenameDialog(DocumentSession& session, const Theme& theme, QWidget* parent = nullptr);

private:
    TextField* m_find;
    QComboBox* m_syntax;
    QCheckBox* m_matchesCase;
    QLineEdit* m_replacement;
    QSpinBox* m_firstNumber;
    PreviewTable* m_table;
    ProblemLabel* m_shared; // names that several nodes would have
    QLabel* m_summary;

    void createFields();
    void arrange();
    RenamePattern pattern() const;
    void refresh();
    void fillTable(const std::vector<Renaming>& renamings);
    QString sharedText(const std::vector<Renaming>& renamings) const;
};

} // namespace nestline::ui
