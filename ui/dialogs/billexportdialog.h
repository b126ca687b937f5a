// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/licensing/billreport.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QDialogButtonBox;
class QPushButton;
class QTextBrowser;

namespace nestline::ui {

class ProblemLabel;
class Theme;

/// Where the bill leaves the program: how it will read and what is hidden in it, then a file or a printer. It is modal,
/// so that what is shown is what is written.
class BillExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The bill in words, with numbers and names of persons or without.
    using Reporter = std::function<Result<BillReport>(bool isRedacted, const FigureFormat& format)>;
    /// Asks for the file to write; an empty answer stays in the dialog.
    using AskForFile = std::function<QString()>;
    BillExportDialog(Reporter reporter, bool isRedacted, AskForFile askForFile, const Theme& theme,
                     QWidget* parent = nullptr);

    /// Return prints.
    void preferPrinter();
    /// Writes the file, in the format of its suffix.
    void writeTo(const QString& path);
    /// What was done, for the notice bar; empty if nothing was.
    const QString& outcome() const { return m_outcome; }

private:
    Reporter m_reporter;
    AskForFile m_askForFile;
    QCheckBox* m_redacted;
    QTextBrowser* m_page;
    ProblemLabel* m_problem; // why nothing was written
    QPushButton* m_toFile = nullptr;
    QPushButton* m_toPrinter = nullptr;
    QString m_outcome;

    QDialogButtonBox* createButtons();
    void showReport();
    void exportFile();
    void print();
};

} // namespace nestline::ui
