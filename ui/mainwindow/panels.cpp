// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/billing/billpanel.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/minimap/minimap.h"
#include "ui/dashboard/costchart.h"
#include "ui/findings/findingspanel.h"
#include "ui/history/historyview.h"
#include "ui/inspector/propertiespanel.h"
#include "ui/outline/outlinepanel.h"
#include "ui/planning/suggestionspanel.h"
#include "ui/widgets/headings.h"

#include <QDockWidget>

namespace nestline::ui {

namespace {

QDockWidget* dock(QMainWindow* window, ThemeManager& theme, const char* name, const QString& title, QWidget* content)
{
    auto* panel = new QDockWidget(title, window);
    panel->setObjectName(QLatin1String(name));
    panel->setWidget(content);
    new DockTitle(panel, theme);
    return panel;
}

} // namespace

void MainWindow::buildPanels()
{
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    auto* outline = new OutlinePanel(m_session, m_theme);
    outline->setKeyBindings(m_settings.keys());
    connect(outline, &OutlinePanel::contextMenuRequested, this, &MainWindow::showContextMenu);
    QDockWidget* outlineDock = dock(this, m_theme, "outlineDock", tr("Outline"), outline);
    addDockWidget(Qt::LeftDockWidgetArea, outlineDock);

    auto* findings = new FindingsPanel(m_session, m_theme);
    QDockWidget* findingsDock = dock(this, m_theme, "findingsDock", tr("Findings"), findings);
    connect(findings, &FindingsPanel::titleChanged, findingsDock, &QDockWidget::setWindowTitle);
    addDockWidget(Qt::LeftDockWidgetArea, findingsDock);

    addDockWidget(Qt::LeftDockWidgetArea,
                  dock(this, m_theme, "minimapDock", tr("Overview map"), new Minimap(*m_canvas, m_theme)));

    auto* bill = new BillPanel(m_session, m_theme);
    bill->addSection(new CostChart(m_session, m_theme));
    QDockWidget* billDock = dock(this, m_theme, "billDock", tr("Licence bill"), bill);
    addDockWidget(Qt::RightDockWidgetArea, billDock);

    m_suggestions = new SuggestionsPanel(m_session, m_theme);
    QDockWidget* suggestionsDock = dock(this, m_theme, "suggestionsDock", m_suggestions->title(), m_suggestions);
    connect(m_suggestions, &SuggestionsPanel::titleChanged, suggestionsDock, &QDockWidget::setWindowTitle);
    addDockWidget(Qt::RightDockWidgetArea, suggestionsDock);

    QDockWidget* propertiesDock =
        dock(this, m_theme, "propertiesDock", tr("Properties"), new PropertiesPanel(m_session, m_theme));
    tabifyDockWidget(suggestionsDock, propertiesDock);
    QDockWidget* historyDock = dock(this, m_theme, "historyDock", tr("History"), new HistoryView(m_session));
    tabifyDockWidget(propertiesDock, historyDock);
    suggestionsDock->raise();
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);

    m_defaultLayout = saveState();
}

void MainWindow::resetLayout()
{
    restoreState(m_defaultLayout);
    const auto panel = [this](const char* name) { return findChild<QDockWidget*>(QLatin1String(name)); };
    // Larger texts need more room, as far as the drawing can spare it.
    const int outlineWidth = std::max(240, std::min(16 * fontMetrics().height(), width() / 5));
    resizeDocks({panel("outlineDock")}, {outlineWidth}, Qt::Horizontal);
    resizeDocks({panel("billDock")}, {360}, Qt::Horizontal);
    resizeDocks({panel("outlineDock"), panel("findingsDock"), panel("minimapDock")}, {430, 200, 150}, Qt::Vertical);
    resizeDocks({panel("billDock"), panel("suggestionsDock")}, {430, 350}, Qt::Vertical);
}

} // namespace nestline::ui
