// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/canvas/canvasview.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/keysheet.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/targetpicker.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

// Everything by keys, and the program as each eye and hand needs it.
namespace nestline::ui {

namespace {

constexpr std::pair<ActionId, ThemeManager::Choice> themes[] = {
    {ActionId::ThemeSystem, ThemeManager::Choice::System},
    {ActionId::ThemeLight, ThemeManager::Choice::Light},
    {ActionId::ThemeDark, ThemeManager::Choice::Dark},
    {ActionId::ThemeLightContrast, ThemeManager::Choice::LightContrast},
    {ActionId::ThemeDarkContrast, ThemeManager::Choice::DarkContrast},
};

// Where the focus goes in a panel: where it was last, or to the first that takes it; null if nothing does.
QWidget* firstField(const QDockWidget& panel)
{
    const auto takesFocus = [](const QWidget* widget) {
        return widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !widget->isHidden();
    };
    QWidget* content = panel.widget();
    if (QWidget* last = content->focusWidget(); last && takesFocus(last))
        return last;
    if (takesFocus(content))
        return content;
    for (QWidget* next = content->nextInFocusChain(); next != content; next = next->nextInFocusChain()) {
        if (content->isAncestorOf(next) && takesFocus(next) && next->isVisibleTo(content))
            return next;
    }
    return nullptr;
}

} // namespace

void MainWindow::connectAccess()
{
    const auto on = [this](ActionId id, auto&& action) {
        connect(m_actions[id], &QAction::triggered, this, std::forward<decltype(action)>(action));
    };
    on(ActionId::CommandPalette,
       [this] { showCommandPalette(menuCommands(*menuBar()), m_session, m_settings, m_theme, this); });
    on(ActionId::KeySheet, [this] { showKeySheet(menuCommands(*menuBar()), this); });
    on(ActionId::Shortcuts, [this] { openSettings(static_cast<int>(SettingsDialog::Page::Keys)); });
    on(ActionId::Settings, [this] { openSettings(static_cast<int>(SettingsDialog::Page::General)); });
    on(ActionId::LargerText, [this] { changeTextSize(+1); });
    on(ActionId::SmallerText, [this] { changeTextSize(-1); });
    on(ActionId::ConnectTo, &MainWindow::connectTo);
    on(ActionId::MoveUnder, &MainWindow::moveUnder);
    on(ActionId::LeadElsewhere, &MainWindow::leadElsewhere);
    for (const auto& [id, choice] : themes) {
        on(id, [this, choice = choice] {
            m_settings.setTheme(choice);
            m_theme.setChoice(choice);
        });
    }
    const auto follow = [this] {
        for (const auto& [id, choice] : themes)
            m_actions[id]->setChecked(choice == m_theme.choice());
        m_actions[ActionId::LargerText]->setEnabled(m_theme.textSize() < ThemeManager::textSizes().back());
        m_actions[ActionId::SmallerText]->setEnabled(m_theme.textSize() > ThemeManager::textSizes().front());
        setAnimated(m_theme.animates());
    };
    connect(&m_theme, &ThemeManager::changed, this, follow);
    follow();
}

void MainWindow::focusPanel(int step)
{
    // The canvas first, then the open panels in the order of the menu; those behind a tab come to the front.
    std::vector<QDockWidget*> stops{nullptr};
    const auto panels = findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QAction* entry : m_viewMenu->actions()) {
        for (QDockWidget* panel : panels) {
            if (panel->toggleViewAction() == entry && !panel->isHidden() && firstField(*panel))
                stops.push_back(panel);
        }
    }
    QWidget* focused = QApplication::focusWidget();
    const auto current = std::find_if(stops.begin() + 1, stops.end(), [focused](const QDockWidget* stop) {
        return focused && stop->isAncestorOf(focused);
    });
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    const std::ptrdiff_t here = current == stops.end() ? 0 : current - stops.begin();
    QDockWidget* next = stops[static_cast<size_t>((here + step + count) % count)];
    if (!next) {
        m_canvas->setFocus(Qt::TabFocusReason);
        return;
    }
    next->raise();
    firstField(*next)->setFocus(Qt::TabFocusReason);
}

void MainWindow::openSettings(int page)
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(m_actions, m_settings, m_theme, this);
        connect(m_settingsDialog, &SettingsDialog::languageChanged, this, &MainWindow::tellAboutLanguage);
    }
    m_settingsDialog->showPage(static_cast<SettingsDialog::Page>(page));
}

void MainWindow::tellAboutLanguage()
{
    m_session.notify(tr("Nestline uses this language from its next start on."));
}

void MainWindow::changeTextSize(int step)
{
    const std::vector<int>& sizes = ThemeManager::textSizes();
    const auto current = std::find(sizes.begin(), sizes.end(), m_theme.textSize()) - sizes.begin();
    const auto last = static_cast<std::ptrdiff_t>(sizes.size()) - 1;
    const int size = sizes[static_cast<size_t>(std::clamp<std::ptrdiff_t>(current + step, 0, last))];
    m_settings.setTextSize(size);
    m_theme.setTextSize(size);
}

void MainWindow::connectTo()
{
    if (const NodeId* node = m_session.selection().singleNode())
        targetpicker::connectFrom(m_session, *node, m_theme, this);
}

void MainWindow::moveUnder()
{
    const SelectionModel& selection = m_session.selection();
    if (const NodeId* node = selection.singleNode())
        targetpicker::moveUnder(m_session, *node, m_theme, this);
    else if (const LinkId* link = selection.singleLink())
        targetpicker::moveStart(m_session, *link, m_theme, this);
}

void MainWindow::leadElsewhere()
{
    if (const LinkId* link = m_session.selection().singleLink())
        targetpicker::moveEnd(m_session, *link, m_theme, this);
}

} // namespace nestline::ui
