// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/dashboard/tradeoffwindow.h"
#include "ui/planning/suggestionspanel.h"

#include <QDockWidget>
#include <QStyle>

namespace nestline::ui {

void MainWindow::connectPlanning()
{
    const auto showPanel = [this] {
        auto* panel = findChild<QDockWidget*>(QStringLiteral("suggestionsDock"));
        panel->show();
        panel->raise();
    };
    connect(m_actions[ActionId::ShowSuggestions], &QAction::triggered, this, [this, showPanel] {
        showPanel();
        m_suggestions->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions[ActionId::PlanGoal], &QAction::triggered, this, [this, showPanel] {
        showPanel();
        m_suggestions->editGoal();
    });
    connect(m_actions[ActionId::PreviewPlan], &QAction::triggered, m_suggestions, &SuggestionsPanel::previewPlan);
    connect(m_actions[ActionId::ApplyPlan], &QAction::triggered, m_suggestions, &SuggestionsPanel::applyPlan);
    connect(m_actions[ActionId::TradeOff], &QAction::triggered, this, &MainWindow::weighUp);
    connect(m_suggestions, &SuggestionsPanel::tradeOffRequested, this, &MainWindow::weighUp);
    const auto update = [this] {
        m_actions[ActionId::PreviewPlan]->setEnabled(m_suggestions->hasPlan());
        m_actions[ActionId::PreviewPlan]->setChecked(m_suggestions->isPreviewingPlan());
        m_actions[ActionId::ApplyPlan]->setEnabled(m_suggestions->hasPlan());
    };
    connect(m_suggestions, &SuggestionsPanel::planChanged, this, update);
    update();
}

void MainWindow::weighUp()
{
    if (!m_tradeOff) {
        m_tradeOff = new TradeOffWindow(m_session, m_theme, m_settings, this);
        // The drawing and the bill show the chosen point: they are not to be covered more than needed.
        const int titleBar = style()->pixelMetric(QStyle::PM_TitleBarHeight);
        m_tradeOff->move(geometry().bottomLeft() - QPoint(0, m_tradeOff->height() + titleBar));
    }
    m_tradeOff->show();
    m_tradeOff->raise();
    m_tradeOff->activateWindow();
}

} // namespace nestline::ui
