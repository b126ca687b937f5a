// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/canvas/canvasview.h"
#include "ui/dialogs/about.h"
#include "ui/feedback/noticebar.h"
#include "ui/find/findbar.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/welcomepanel.h"
#include "ui/navigation/navigator.h"
#include "ui/session/commands.h"
#include "ui/session/livetidy.h"
#include "ui/session/secrecy.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QGridLayout>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>

namespace nestline::ui {

namespace {

struct ToolChoice
{
    ActionId action;
    ToolId tool;
};

constexpr ToolChoice toolChoices[] = {
    {ActionId::ToolSelect, ToolId::select()},
    {ActionId::ToolConnect, ToolId::connect()},
    {ActionId::ToolPan, ToolId::pan()},
    {ActionId::ToolAttendant, ToolId::place(NodeKind::AutoAttendant)},
    {ActionId::ToolQueue, ToolId::place(NodeKind::CallQueue)},
    {ActionId::ToolPerson, ToolId::place(NodeKind::Person)},
    {ActionId::ToolOperator, ToolId::place(NodeKind::Operator)},
    {ActionId::ToolVoicemail, ToolId::place(NodeKind::SharedVoicemail)},
    {ActionId::ToolExternal, ToolId::place(NodeKind::ExternalNumber)},
    {ActionId::ToolAnnouncement, ToolId::place(NodeKind::Announcement)},
    {ActionId::ToolDisconnect, ToolId::place(NodeKind::Disconnect)},
};

} // namespace

MainWindow::MainWindow(const Catalogue& catalogue, Settings& settings, ThemeManager& theme,
                       const QString& recoveryFolder)
    : m_settings(settings)
    , m_theme(theme)
    , m_session(catalogue)
    , m_secrecy(Secrecy::of(m_session))
    , m_recovery(m_session, recoveryFolder)
    , m_actions(theme, settings.keys(), this)
    , m_canvas(new CanvasView(m_session, theme))
    , m_notices(new NoticeBar)
    , m_statusLine(new StatusLine(m_session, m_canvas->focus()))
    , m_welcome(new WelcomePanel)
    , m_find(new FindBar(m_session, theme))
    , m_navigator(new Navigator(m_session, *m_canvas, this))
    , m_liveTidy(new LiveTidy(m_session, this))
{
    setAcceptDrops(true);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));

    auto* centre = new QWidget;
    auto* layout = new QGridLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices, 0, 0);
    layout->addWidget(m_canvas, 1, 0);
    layout->addWidget(m_welcome, 1, 0, Qt::AlignCenter);
    layout->setRowStretch(1, 1);
    buildFinding(*layout);
    setCentralWidget(centre);
    m_canvas->setKeyBindings(settings.keys());
    statusBar()->addWidget(m_statusLine, 1);
    statusBar()->setSizeGripEnabled(false);

    buildPanels();
    buildMenus();
    buildToolBar();
    connectActions();
    connectTools();
    connectView();
    connectPlanning();
    connectTidy();
    connectPlaces();
    connectSelecting();
    connectArranging();
    connectBulkEdits();
    connectFinding();
    connectAccess();
    connectSecrecy();

    connect(&m_session, &DocumentSession::noticeRaised, this,
            [this](const QString& text) { m_notices->show(m_secrecy.told(text)); });
    connect(&m_session, &DocumentSession::changed, this, &MainWindow::updateActions);
    connect(&m_session.selection(), &SelectionModel::changed, this, &MainWindow::updateActions);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(&m_session.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(&m_session, &DocumentSession::changed, this, &MainWindow::updateTitle);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::updateActions);
    connect(m_canvas, &CanvasView::zoomChanged, m_statusLine, &StatusLine::setZoom);
    connect(m_canvas, &CanvasView::contextMenuRequested, this, [this](const QPoint& at) { showContextMenu(at); });

    restoreGeometry(settings.windowGeometry());
    m_hasOwnLayout = restoreState(settings.windowLayout());
    m_session.reset({});
    updateActions();
    updateTitle();
    m_canvas->setFocus();
}

MainWindow::~MainWindow()
{
    // The parts refer to the session, so they go first; and nothing is told to a window that is half gone.
    m_session.disconnect(this);
    m_session.selection().disconnect(this);
    m_session.undoStack().disconnect(this);
    QApplication::clipboard()->disconnect(this);
    qDeleteAll(findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
    delete m_statusLine;
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_isSettled)
        return;
    // Twice through the event loop: panels can be sized after the first layout, and have their size after the second.
    QTimer::singleShot(0, this, [this] {
        if (!m_hasOwnLayout)
            resetLayout();
        QTimer::singleShot(0, this, [this] {
            m_isSettled = true;
            if (std::exchange(m_viewPending, false))
                showBeginning();
            Q_EMIT settled();
        });
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto&& action) {
        connect(m_actions[id], &QAction::triggered, this, std::forward<decltype(action)>(action));
    };
    on(ActionId::New, &MainWindow::newRequested);
    on(ActionId::Open, &MainWindow::askForFile);
    on(ActionId::Save, &MainWindow::save);
    on(ActionId::SaveAs, &MainWindow::saveAs);
    on(ActionId::ExportPicture, &MainWindow::exportPicture);
    on(ActionId::PrintPicture, &MainWindow::printPicture);
    on(ActionId::CopyPicture, &MainWindow::copyPicture);
    on(ActionId::KeepBaseline, &MainWindow::keepBaseline);
    on(ActionId::ExplainBill, &MainWindow::explainBill);
    on(ActionId::WhatIf, &MainWindow::askWhatIf);
    on(ActionId::CopyBill, &MainWindow::copyBill);
    on(ActionId::ExportBill, &MainWindow::exportBill);
    on(ActionId::PrintBill, &MainWindow::printBill);
    on(ActionId::Close, &MainWindow::close);
    on(ActionId::Quit, &MainWindow::quitRequested);
    // Not in the middle of a drag, which would go on from a document that is gone.
    const auto isDragging = [this] { return m_session.isPreviewing() && QGuiApplication::mouseButtons(); };
    on(ActionId::Undo, [this, isDragging] {
        if (!isDragging())
            m_session.undo();
    });
    on(ActionId::Redo, [this, isDragging] {
        if (!isDragging())
            m_session.redo();
    });
    on(ActionId::Cut, [this] { commands::cut(m_session); });
    on(ActionId::Copy, [this] { commands::copy(m_session); });
    on(ActionId::Paste, [this] { commands::paste(m_session, m_canvas->pastePosition()); });
    on(ActionId::Duplicate, [this] { commands::duplicate(m_session); });
    on(ActionId::Delete, [this] { commands::removeSelection(m_session); });
    on(ActionId::Rename, [this] { m_canvas->startRename(); });
    on(ActionId::ToggleNumber, [this] { commands::toggleNumbers(m_session); });
    on(ActionId::ZoomIn, [this] { m_canvas->zoomIn(); });
    on(ActionId::ZoomOut, [this] { m_canvas->zoomOut(); });
    on(ActionId::ZoomActual, [this] { m_canvas->zoomTo100(); });
    on(ActionId::FitAll, [this] { m_canvas->fitAll(); });
    on(ActionId::ZoomSelection, [this] { m_canvas->zoomToSelection(); });
    on(ActionId::NextPanel, [this] { focusPanel(+1); });
    on(ActionId::PreviousPanel, [this] { focusPanel(-1); });
    on(ActionId::ResetLayout, &MainWindow::resetLayout);
    on(ActionId::AddChild, [this] { commands::addChild(m_session); });
    on(ActionId::AddSibling, [this] { commands::addSibling(m_session); });
    on(ActionId::About, [this] { showAbout(m_session.catalogue(), this); });

    connect(m_welcome, &WelcomePanel::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePanel::openRequested, this, &MainWindow::askForFile);
    connect(m_welcome, &WelcomePanel::drawRequested, this, [this] {
        commands::addNodeAt(m_session, NodeKind::AutoAttendant, m_canvas->visibleCentre());
        m_canvas->setFocus();
        m_canvas->startRename();
    });
}

void MainWindow::connectTools()
{
    auto* group = new QActionGroup(this);
    for (const auto& [action, tool] : toolChoices) {
        group->addAction(m_actions[action]);
        connect(m_actions[action], &QAction::triggered, this, [this, tool = tool] {
            m_canvas->setTool(tool);
            m_canvas->setFocus();
        });
    }
    const auto show = [this](ToolId id) {
        for (const auto& [action, tool] : toolChoices) {
            if (tool == id)
                m_actions[action]->setChecked(true);
        }
    };
    connect(m_canvas, &CanvasView::toolChanged, this, show);
    show(m_canvas->tool());
}

void MainWindow::updateActions()
{
    const SelectionModel& selection = m_session.selection();
    const bool nodes = !selection.nodes().empty();
    const bool single = selection.singleNode() != nullptr;
    const bool empty = m_session.document().nodes.isEmpty();
    m_actions[ActionId::Undo]->setEnabled(m_session.undoStack().canUndo());
    m_actions[ActionId::Redo]->setEnabled(m_session.undoStack().canRedo());
    const QString undone = m_secrecy.told(m_session.undoStack().undoText());
    const QString redone = m_secrecy.told(m_session.undoStack().redoText());
    m_actions[ActionId::Undo]->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    m_actions[ActionId::Redo]->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
    for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Duplicate, ActionId::ZoomSelection})
        m_actions[id]->setEnabled(nodes);
    m_actions[ActionId::Delete]->setEnabled(!selection.isEmpty());
    for (const ActionId id : {ActionId::Rename, ActionId::AddChild, ActionId::AddSibling})
        m_actions[id]->setEnabled(single);
    const bool singleLink = selection.singleLink();
    m_actions[ActionId::ConnectTo]->setEnabled(single);
    m_actions[ActionId::MoveUnder]->setEnabled(single || singleLink);
    m_actions[ActionId::LeadElsewhere]->setEnabled(singleLink);
    m_actions[ActionId::ToggleNumber]->setEnabled(nodes);
    for (const ActionId id : {ActionId::FitAll, ActionId::ExportPicture, ActionId::PrintPicture, ActionId::CopyPicture,
                              ActionId::KeepBaseline})
        m_actions[id]->setEnabled(!empty);
    m_actions[ActionId::Paste]->setEnabled(commands::canPaste());
    m_welcome->setVisible(empty && m_session.undoStack().count() == 0);
}

void MainWindow::updateTitle()
{
    setWindowTitle(QStringLiteral("%1[*] – Nestline").arg(documentName()));
    setWindowModified(!m_session.undoStack().isClean());
    setWindowFilePath(m_file.path());
}

QString MainWindow::documentName() const
{
    if (!m_file.path().isEmpty())
        return m_file.name();
    const QString title = m_secrecy.shownCommitted().properties.title.simplified();
    return title.isEmpty() ? tr("New call flow") : title;
}

} // namespace nestline::ui
