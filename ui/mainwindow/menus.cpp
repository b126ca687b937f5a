// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/billing/baselines.h"
#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/tooldrag.h"
#include "ui/session/commands.h"
#include "ui/session/languages.h"
#include "ui/session/samples.h"
#include "ui/widgets/wordytoolbar.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace nestline::ui {

namespace {

const std::vector<ActionId>& endTools()
{
    static const std::vector<ActionId> tools{ActionId::ToolPerson,       ActionId::ToolOperator,
                                             ActionId::ToolVoicemail,    ActionId::ToolExternal,
                                             ActionId::ToolAnnouncement, ActionId::ToolDisconnect};
    return tools;
}

void fill(QMenu& menu, const ActionTable& actions, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu.addAction(actions[id]);
}

} // namespace

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu* menu, std::initializer_list<ActionId> ids) { fill(*menu, m_actions, ids); };
    buildFileMenu();

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    add(edit, {ActionId::Undo, ActionId::Redo});
    edit->addSeparator();
    add(edit,
        {ActionId::Cut, ActionId::Copy, ActionId::CopyPicture, ActionId::Paste, ActionId::Duplicate, ActionId::Delete});
    edit->addSeparator();
    fillSelectMenu(*edit->addMenu(tr("&Select")));
    edit->addSeparator();
    add(edit, {ActionId::Rename, ActionId::ToggleNumber});
    fillBulkMenu(*edit);
    edit->addSeparator();
    add(edit, {ActionId::ConnectTo, ActionId::MoveUnder, ActionId::LeadElsewhere});
    edit->addSeparator();
    add(edit, {ActionId::Shortcuts, ActionId::Settings});

    buildViewMenu();
    buildGoMenu();

    QMenu* insert = menuBar()->addMenu(tr("&Insert"));
    add(insert, {ActionId::ToolAttendant, ActionId::ToolQueue});
    insert->addSeparator();
    for (const ActionId id : endTools())
        insert->addAction(m_actions[id]);
    insert->addSeparator();
    add(insert, {ActionId::AddChild, ActionId::AddSibling});
    insert->addSeparator();
    add(insert, {ActionId::InsertAttendantOnLink, ActionId::InsertQueueOnLink});

    QMenu* arrange = menuBar()->addMenu(tr("&Arrange"));
    add(arrange, {ActionId::ToolSelect, ActionId::ToolConnect, ActionId::ToolPan});
    arrange->addSeparator();
    add(arrange, {ActionId::Tidy, ActionId::TidySelection, ActionId::TidyAround});
    add(arrange, {ActionId::TidyRight, ActionId::TidyDown, ActionId::TidyWhileEditing});
    arrange->addSeparator();
    add(arrange, {ActionId::PinPosition, ActionId::MakeSpaceRight, ActionId::MakeSpaceBelow});
    arrange->addSeparator();
    fillArrangeMenu(*arrange);
    arrange->addSeparator();
    add(arrange, {ActionId::SnapToGrid, ActionId::SmartGuides});

    QMenu* planning = menuBar()->addMenu(tr("&Plan"));
    add(planning, {ActionId::ShowSuggestions, ActionId::PreviewPlan, ActionId::ApplyPlan, ActionId::PlanGoal,
                   ActionId::TradeOff});

    QMenu* bill = menuBar()->addMenu(tr("&Bill"));
    add(bill, {ActionId::ExplainBill, ActionId::WhatIf});
    bill->addSeparator();
    auto* baselines = new BaselineMenu(m_session, m_actions[ActionId::KeepBaseline], bill);
    connect(baselines, &BaselineMenu::renameRequested, this, &MainWindow::renameBaseline);
    bill->addMenu(baselines);
    bill->addSeparator();
    add(bill, {ActionId::CopyBill, ActionId::ExportBill, ActionId::PrintBill});

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    add(help, {ActionId::CommandPalette, ActionId::KeySheet, ActionId::About});
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    fill(*file, m_actions, {ActionId::New, ActionId::Open});
    m_recentMenu = file->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    QMenu* sampleMenu = file->addMenu(tr("Open sa&mple"));
    for (const Sample& sample : samples()) {
        sampleMenu->addAction(sample.title, this, [this, sample] { Q_EMIT sampleRequested(sample.resource); });
    }
    file->addSeparator();
    fill(*file, m_actions, {ActionId::Save, ActionId::SaveAs, ActionId::ExportPicture, ActionId::PrintPicture});
    file->addSeparator();
    fill(*file, m_actions, {ActionId::Close, ActionId::Quit});
}

void MainWindow::buildViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    fill(*m_viewMenu, m_actions,
         {ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ZoomActual, ActionId::FitAll, ActionId::ZoomSelection,
          ActionId::WheelZooms});
    fillFocusMenu(*m_viewMenu->addMenu(tr("F&ocus")));
    m_viewMenu->addSeparator();
    fill(*m_viewMenu, m_actions,
         {ActionId::ShowGrid, ActionId::ColourByGroup, ActionId::OffPageReferences, ActionId::ShowMinimap});
    m_viewMenu->addSeparator();
    for (QDockWidget* panel : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (panel->objectName() == QLatin1String("minimapDock"))
            continue; // has an action with a key
        panel->toggleViewAction()->setText(panel->windowTitle());
        m_viewMenu->addAction(panel->toggleViewAction());
    }
    fill(*m_viewMenu, m_actions, {ActionId::NextPanel, ActionId::PreviousPanel, ActionId::ResetLayout});
    m_viewMenu->addSeparator();
    fill(*m_viewMenu, m_actions, {ActionId::HideSecrets});
    m_viewMenu->addSeparator();
    QMenu* theme = m_viewMenu->addMenu(tr("&Theme"));
    auto* themes = new QActionGroup(this);
    for (const ActionId id : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark,
                              ActionId::ThemeLightContrast, ActionId::ThemeDarkContrast})
        theme->addAction(themes->addAction(m_actions[id]));
    fill(*m_viewMenu, m_actions, {ActionId::LargerText, ActionId::SmallerText});
    fillLanguageMenu(*m_viewMenu->addMenu(tr("&Language")));
}

void MainWindow::fillLanguageMenu(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    for (const Language& choice : languages()) {
        QAction* action = group->addAction(menu.addAction(choice.name));
        action->setCheckable(true);
        action->setChecked(choice.code == m_settings.language());
        connect(action, &QAction::triggered, this, [this, code = choice.code] {
            m_settings.setLanguage(code);
            tellAboutLanguage();
        });
    }
}

void MainWindow::buildToolBar()
{
    auto* bar = new WordyToolBar(tr("Tools"), this);
    addToolBar(bar);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const ActionId id :
         {ActionId::ToolSelect, ActionId::ToolConnect, ActionId::ToolAttendant, ActionId::ToolQueue})
        bar->addAction(m_actions[id]);
    auto* ends = new QToolButton(bar);
    ends->setObjectName(QStringLiteral("endButton"));
    ends->setDefaultAction(m_actions[ActionId::ToolPerson]);
    ends->setToolButtonStyle(bar->toolButtonStyle());
    connect(bar, &QToolBar::toolButtonStyleChanged, ends, &QToolButton::setToolButtonStyle);
    ends->setPopupMode(QToolButton::MenuButtonPopup);
    auto* menu = new QMenu(ends);
    for (const ActionId id : endTools())
        menu->addAction(m_actions[id]);
    // The button offers again what was drawn last.
    connect(menu, &QMenu::triggered, ends, &QToolButton::setDefaultAction);
    ends->setMenu(menu);
    bar->addWidget(ends);
    new ToolDrag(*ends, *m_canvas);
    for (const ActionId id : {ActionId::ToolAttendant, ActionId::ToolQueue})
        new ToolDrag(*qobject_cast<QToolButton*>(bar->widgetForAction(m_actions[id])), *m_canvas);
    bar->addSeparator();
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        bar->addAction(m_actions[id]);
    bar->addSeparator();
    for (const ActionId id : {ActionId::Tidy, ActionId::FitAll})
        bar->addAction(m_actions[id]);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files) {
        QString label = QFileInfo(path).fileName();
        label.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* action = m_recentMenu->addAction(label);
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRequested(path); });
    }
    if (files.isEmpty()) {
        m_recentMenu->addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("Clear this list"), this, [this] { m_settings.clearRecentFiles(); });
}

void MainWindow::showContextMenu(const QPoint& globalPosition)
{
    QMenu menu(this);
    const SelectionModel& selection = m_session.selection();
    const auto add = [&](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu.addAction(m_actions[id]);
        menu.addSeparator();
    };
    if (selection.singleNode())
        add({ActionId::Rename, ActionId::ToggleNumber, ActionId::AddChild, ActionId::AddSibling, ActionId::ConnectTo,
             ActionId::MoveUnder});
    else if (!selection.nodes().empty())
        add({ActionId::ToggleNumber});
    if (selection.nodes().size() > 1)
        fillBulkMenu(menu);
    if (selection.nodes().size() > 1)
        fillArrangeMenu(*menu.addMenu(tr("&Arrange")));
    if (!selection.nodes().empty()) {
        add({ActionId::Cut, ActionId::Copy, ActionId::Duplicate, ActionId::Delete});
        add({ActionId::PinPosition, ActionId::TidySelection, ActionId::ZoomSelection});
        fillFocusMenu(*menu.addMenu(tr("F&ocus")));
    } else if (!selection.links().empty()) {
        if (selection.singleLink())
            add({ActionId::InsertAttendantOnLink, ActionId::InsertQueueOnLink});
        add({ActionId::LeadElsewhere, ActionId::MoveUnder, ActionId::Delete});
    } else {
        add({ActionId::ToolAttendant, ActionId::ToolQueue});
        add({ActionId::Paste, ActionId::SelectAll});
        add({ActionId::Tidy, ActionId::MakeSpaceRight, ActionId::MakeSpaceBelow, ActionId::FitAll});
    }
    menu.exec(globalPosition);
}

} // namespace nestline::ui
