// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/canvas/canvasview.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/questions.h"
#include "ui/feedback/noticebar.h"
#include "ui/session/secrecy.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace nestline::ui {

// What is committed and how the window shows it.
ExportSource MainWindow::exportSource()
{
    const SelectionModel& selection = m_session.selection();
    ExportSource source{.document = m_session.committed(),
                        .bill = std::nullopt,
                        .catalogue = &m_session.catalogue(),
                        .selection = {selection.nodes().begin(), selection.nodes().end()},
                        .visible = m_canvas->visibleArea(),
                        .screenTheme = &m_theme.theme(),
                        .isColouredByGroup = m_actions[ActionId::ColourByGroup]->isChecked(),
                        .hasOffPageReferences = m_actions[ActionId::OffPageReferences]->isChecked()};
    if (m_secrecy.isOn())
        source.redacted = m_secrecy.shownCommitted();
    if (const Result<Bill> bill = computeBill(source.document, m_session.catalogue()))
        source.bill = *bill;
    return source;
}

void MainWindow::exportPicture()
{
    showExport(false);
}

void MainWindow::printPicture()
{
    showExport(true);
}

void MainWindow::showExport(bool isForPrinter)
{
    const auto askForFile = [this](const QString& suffix) {
        const QString name = m_file.path().isEmpty() ? documentName() : QFileInfo(m_file.path()).completeBaseName();
        const QString file = QDir(m_settings.lastFolder()).filePath(name + QLatin1Char('.') + suffix);
        return questions::askForPicture(this, file, suffix);
    };
    const ExportSettings remembered = ExportSettings::fromMap(m_settings.exportSettings());
    ExportSettings settings = remembered;
    settings.isRedacted = settings.isRedacted || m_secrecy.isOn();
    ExportDialog dialog(exportSource(), settings, askForFile, this);
    if (isForPrinter)
        dialog.preferPrinter();
    dialog.exec();
    ExportSettings chosen = dialog.settings();
    if (isForPrinter) // paper was not a choice
        chosen.format = remembered.format;
    if (m_secrecy.isOn()) // the window chose that
        chosen.isRedacted = remembered.isRedacted;
    m_settings.setExportSettings(chosen.toMap());
    if (!dialog.outcome().isEmpty())
        m_session.notify(dialog.outcome());
}

void MainWindow::copyPicture()
{
    ExportSettings settings = ExportSettings::fromMap(m_settings.exportSettings());
    const ExportSource source = exportSource();
    settings.isRedacted = settings.isRedacted || m_secrecy.isOn();
    if (!source.selection.empty())
        settings.scope = ExportSettings::Scope::Selection;
    const PreparedPicture prepared = preparePicture(source, settings);
    QGuiApplication::clipboard()->setMimeData(
        pictureForClipboard(*prepared.picture, pictureDescription(prepared.texts)).release());
    m_session.notify(source.selection.empty() ? tr("The drawing is on the clipboard, as a picture.")
                                              : tr("The selection is on the clipboard, as a picture."));
}

// What is hidden cannot be edited: a dialog would show it.
bool MainWindow::refusesHidden(const QString& name)
{
    if (m_secrecy.told(name) == name)
        return false;
    m_session.notify(Secrecy::refusal());
    return true;
}

void MainWindow::connectSecrecy()
{
    connect(m_actions[ActionId::HideSecrets], &QAction::toggled, &m_secrecy, &Secrecy::setOn);
    connect(&m_secrecy, &Secrecy::changed, this, [this] {
        m_actions[ActionId::HideSecrets]->setChecked(m_secrecy.isOn());
        m_notices->dismiss(); // it may tell what is hidden now
        updateActions();
        updateTitle();
    });
}

} // namespace nestline::ui
