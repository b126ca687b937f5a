// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "core/layout/geometry.h"
#include "core/layout/tidy.h"
#include "ui/canvas/canvasview.h"
#include "ui/dialogs/questions.h"
#include "ui/feedback/noticebar.h"
#include "ui/session/commands.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace nestline::ui {

void MainWindow::showFresh(Document document)
{
    m_recovery.discard();
    m_session.reset(std::move(document));
    m_recovery.setOriginalPath(m_file.path());
    m_notices->dismiss();
    updateTitle();
    // A size that the layout has not settled yet says nothing about what fits.
    if (m_isSettled)
        showBeginning();
    else
        m_viewPending = true;
    offerFocus();
}

void MainWindow::showBeginning()
{
    if (const auto view = m_file.path().isEmpty() ? std::nullopt : m_settings.view(m_file.path())) {
        m_canvas->setShownZoom(view->zoom);
        m_canvas->centreOn(view->centre);
        return;
    }
    m_canvas->fitAll();
    constexpr double readable = 0.5;
    constexpr double comfortable = 0.8;
    if (m_canvas->shownZoom() >= readable)
        return;
    // A large estate begins at its first flow, large enough to be read; Fit shows all of it.
    m_canvas->setShownZoom(comfortable);
    const QRectF all = boundsOf(m_session.document());
    const QSizeF visible = m_canvas->visibleArea().size();
    constexpr double margin = 4 * geometry::grid;
    m_canvas->centreOn(all.topLeft() - QPointF(margin, margin) + QPointF(visible.width(), visible.height()) / 2);
}

void MainWindow::showDocument(Document document)
{
    rememberView();
    m_file.forget();
    showFresh(std::move(document));
}

Result<std::monostate> MainWindow::openFile(const QString& path)
{
    rememberView();
    Result<DocumentFile::Opened> opened = m_file.open(path);
    if (!opened)
        return opened.error();
    showFresh(opened->document);
    m_settings.addRecentFile(m_file.path());
    if (!opened->notes.isEmpty())
        m_session.notify(opened->notes.join(QLatin1Char(' ')));
    return std::monostate();
}

Result<std::monostate> MainWindow::recover(const RecoveryCopy& copy)
{
    const Result<Document> document = RecoveryJournal::read(copy);
    if (!document)
        return document.error();
    if (copy.originalPath.isEmpty())
        m_file.forget();
    else
        m_file.remember(copy.originalPath);
    showFresh(withMissingPositions(*document));
    m_session.undoStack().resetClean();
    m_recovery.flush();
    RecoveryJournal::remove(copy);
    return std::monostate();
}

bool MainWindow::isUntouched() const
{
    return m_file.path().isEmpty() && m_session.undoStack().count() == 0 && m_session.undoStack().isClean()
           && m_session.document().nodes.isEmpty();
}

void MainWindow::askForFile()
{
    const QString path = questions::askForFileToOpen(this, m_settings.lastFolder());
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

bool MainWindow::save()
{
    return m_file.path().isEmpty() ? saveAs() : saveTo(m_file.path());
}

bool MainWindow::saveAs()
{
    QString suggestion = m_file.path();
    if (suggestion.isEmpty())
        suggestion = QDir(m_settings.lastFolder()).filePath(documentName() + QLatin1String(".nestline"));
    const QString path = questions::askForFileToSave(this, suggestion);
    return !path.isEmpty() && saveTo(path);
}

bool MainWindow::saveTo(const QString& path)
{
    const bool sameFile = QFileInfo(path).absoluteFilePath() == m_file.path();
    if (sameFile && m_file.changedByOthers()) {
        switch (questions::askAboutConflict(this, m_file.name())) {
        case questions::Conflict::Cancel: return false;
        case questions::Conflict::SaveElsewhere: return saveAs();
        case questions::Conflict::Overwrite: break;
        }
    }
    const Result<std::monostate> saved = m_file.save(m_session.committed(), path);
    if (!saved) {
        m_session.notify(saved.error().message);
        return false;
    }
    m_session.undoStack().setClean();
    m_recovery.discard();
    m_recovery.setOriginalPath(m_file.path());
    m_settings.addRecentFile(m_file.path());
    rememberView();
    updateTitle();
    return true;
}

void MainWindow::keepBaseline()
{
    const QString suggestion = commands::suggestedBaselineName(m_session.committed());
    if (const auto name = questions::askForBaselineName(this, suggestion))
        commands::keepBaseline(m_session, *name);
}

void MainWindow::renameBaseline(const QString& name)
{
    if (refusesHidden(name))
        return;
    if (const auto newName = questions::askForBaselineName(this, name))
        commands::renameBaseline(m_session, name, *newName);
}

bool MainWindow::mayDiscard()
{
    if (m_session.undoStack().isClean())
        return true;
    switch (questions::askAboutUnsaved(this, documentName())) {
    case questions::Unsaved::Save: return save();
    case questions::Unsaved::Discard: return true;
    case questions::Unsaved::Cancel: return false;
    }
    return false;
}

void MainWindow::rememberView()
{
    if (!m_file.path().isEmpty())
        m_settings.setView(m_file.path(), {m_canvas->shownZoom(), m_canvas->visibleCentre()});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_session.cancelPreview();
    if (!mayDiscard()) {
        event->ignore();
        return;
    }
    rememberView();
    m_recovery.discard();
    m_settings.setWindow(saveGeometry(), saveState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            Q_EMIT openRequested(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace nestline::ui
