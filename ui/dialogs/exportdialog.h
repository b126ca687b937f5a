// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/export/exportsettings.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace nestline::ui {

class ExportForm;
class ExportPreview;
class ProblemLabel;

/// Where a picture leaves the program: all options beside a preview, then a file or a printer. It is modal, so that what
/// is previewed is what is written.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The dialog asks `askForFile` with the suffix for the file to write; an empty answer stays in the dialog.
    using AskForFile = std::function<QString(const QString& suffix)>;
    ExportDialog(ExportSource source, const ExportSettings& settings, AskForFile askForFile, QWidget* parent = nullptr);

    /// Shows the sheets of paper, and Return prints them.
    void preferPrinter();

    const ExportSettings& settings() const;
    /// What was done, or why it was not, for the notice bar; empty if nothing was asked for.
    const QString& outcome() const { return m_outcome; }

    /// Writes the file as it is previewed.
    void writeTo(const QString& path);

private:
    ExportSource m_source;
    AskForFile m_askForFile;
    PreparedPicture m_prepared;
    QString m_preparedFor; // the choices that m_prepared depends on
    ExportForm* m_form;
    ExportPreview* m_preview;
    QLabel* m_note;
    QPushButton* m_usePages;
    ProblemLabel* m_problem; // why nothing was written
    QPushButton* m_toFile = nullptr;
    QPushButton* m_toPrinter = nullptr;
    QSize m_readablePages; // what m_usePages offers
    QString m_outcome;

    void layOut(QDialogButtonBox* buttons);
    QDialogButtonBox* createButtons();
    void refresh();
    void showNote();
    Result<QString> write(const QString& path);
    void exportFile();
    void print();
};

} // namespace nestline::ui
