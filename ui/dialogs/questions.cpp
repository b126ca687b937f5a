// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/questions.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <vector>

namespace nestline::ui::questions {

namespace {

struct Questions
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

QString timeText(const QDateTime& time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

/// A file format by its suffix, and what the dialog calls it.
struct Format
{
    QString suffix;
    QString filter;
};

// A file in one of the formats, the first of which is proposed; a name without a suffix gets that of the chosen format.
QString askForExport(QWidget* parent, const QString& title, const QString& suggestion,
                     const std::vector<Format>& formats)
{
    QFileDialog dialog(parent, title, suggestion);
    QStringList filters;
    for (const Format& format : formats)
        filters << format.filter;
    dialog.setNameFilters(filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(formats.front().suffix);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& chosen) {
        for (const Format& format : formats) {
            if (format.filter == chosen)
                dialog.setDefaultSuffix(format.suffix);
        }
    });
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

Unsaved askAboutUnsaved(QWidget* parent, const QString& documentName)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("unsavedQuestion"));
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(Questions::tr("Unsaved changes"));
    box.setText(Questions::tr("Save the changes to “%1”?").arg(documentName));
    box.setInformativeText(Questions::tr("Without saving, the changes since the last save are lost."));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return Unsaved::Save;
    case QMessageBox::Discard: return Unsaved::Discard;
    default: return Unsaved::Cancel;
    }
}

Conflict askAboutConflict(QWidget* parent, const QString& fileName)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("conflictQuestion"));
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(Questions::tr("File changed by others"));
    box.setText(Questions::tr("“%1” was changed by another program since it was opened here.").arg(fileName));
    box.setInformativeText(Questions::tr("Overwriting it loses those changes. Saving under another name keeps both."));
    QPushButton* elsewhere = box.addButton(Questions::tr("Save as another file..."), QMessageBox::AcceptRole);
    QPushButton* overwrite = box.addButton(Questions::tr("Overwrite"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(elsewhere);
    box.exec();
    if (box.clickedButton() == elsewhere)
        return Conflict::SaveElsewhere;
    return box.clickedButton() == overwrite ? Conflict::Overwrite : Conflict::Cancel;
}

Recovery askAboutRecovery(QWidget* parent, const RecoveryCopy& copy)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("recoveryQuestion"));
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(Questions::tr("Recover unsaved work"));
    const QString name = QFileInfo(copy.originalPath).fileName();
    box.setText(name.isEmpty() ? Questions::tr("Nestline ended before a new document was saved. Recover it?")
                               : Questions::tr("Nestline ended before “%1” was saved. Recover it?").arg(name));
    QString times = Questions::tr("Recovery copy: %1").arg(timeText(copy.copyTime));
    if (copy.fileTime.isValid())
        times += QLatin1Char('\n') + Questions::tr("File on disk: %1").arg(timeText(copy.fileTime));
    box.setInformativeText(times);
    QPushButton* recover = box.addButton(Questions::tr("Recover"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(Questions::tr("Delete the copy"), QMessageBox::DestructiveRole);
    QPushButton* later = box.addButton(Questions::tr("Ask again later"), QMessageBox::RejectRole);
    box.setDefaultButton(recover);
    box.setEscapeButton(later);
    box.exec();
    if (box.clickedButton() == recover)
        return Recovery::Recover;
    return box.clickedButton() == discard ? Recovery::Discard : Recovery::Later;
}

QString askForFileToOpen(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, Questions::tr("Open call flow"), folder,
                                        Questions::tr("Nestline documents (*.nestline);;All files (*)"));
}

QString askForFileToSave(QWidget* parent, const QString& suggestion)
{
    QFileDialog dialog(parent, Questions::tr("Save call flow"), suggestion,
                       Questions::tr("Nestline documents (*.nestline)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("nestline"));
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString askForPicture(QWidget* parent, const QString& suggestion, const QString& suffix)
{
    const std::vector<Format> formats{{QStringLiteral("pdf"), Questions::tr("PDF document (*.pdf)")},
                                      {QStringLiteral("svg"), Questions::tr("SVG drawing (*.svg)")},
                                      {QStringLiteral("png"), Questions::tr("PNG picture (*.png)")}};
    const auto format =
        std::find_if(formats.begin(), formats.end(), [&](const Format& each) { return each.suffix == suffix; });
    return format == formats.end() ? QString()
                                   : askForExport(parent, Questions::tr("Export drawing"), suggestion, {*format});
}

QString askForBillFile(QWidget* parent, const QString& suggestion)
{
    return askForExport(parent, Questions::tr("Export bill"), suggestion,
                        {{QStringLiteral("pdf"), Questions::tr("PDF page (*.pdf)")},
                         {QStringLiteral("csv"), Questions::tr("Table for spreadsheets (*.csv)")},
                         {QStringLiteral("md"), Questions::tr("Markdown text (*.md)")}});
}

namespace {

std::optional<QString> askForName(QInputDialog& dialog, const QString& suggestion)
{
    dialog.setTextValue(suggestion);
    const auto check = [&dialog](const QString& text) {
        if (auto* box = dialog.findChild<QDialogButtonBox*>())
            box->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    };
    QObject::connect(&dialog, &QInputDialog::textValueChanged, &dialog, check);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

} // namespace

std::optional<QString> askForBaselineName(QWidget* parent, const QString& suggestion)
{
    QInputDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("baselineQuestion"));
    dialog.setWindowTitle(Questions::tr("Baseline"));
    dialog.setLabelText(Questions::tr("Name of this state of the document:"));
    return askForName(dialog, suggestion);
}

std::optional<QString> askForBookmarkName(QWidget* parent, const QString& suggestion)
{
    QInputDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("bookmarkQuestion"));
    dialog.setWindowTitle(Questions::tr("Bookmark"));
    dialog.setLabelText(Questions::tr("Name of this place:"));
    return askForName(dialog, suggestion);
}

} // namespace nestline::ui::questions
