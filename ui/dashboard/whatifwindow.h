// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dashboard/costchart.h"
#include "ui/session/documentsession.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;

namespace nestline::ui {

class BarPlot;
class FigureTable;

/// What if the rules were others, there was one more site, or more numbers or users? Every answer is a chart and a table
/// with the same values. It stays open beside the drawing and follows every edit; hidden it computes nothing.
class WhatIfWindow : public QDialog
{
    Q_OBJECT

public:
    WhatIfWindow(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    DocumentSession& m_session;
    ThemeManager& m_theme;
    QTabWidget* m_tabs;
    FigureTable* m_editions;
    BarPlot* m_editionBars;
    QPushButton* m_useEdition;
    FigureTable* m_sites;
    BarPlot* m_siteBars;
    FigureTable* m_numberCosts;
    FigureTable* m_userCosts;
    QLabel* m_problem;
    std::vector<QString> m_editionIds; // by row
    QTimer m_refreshing;               // once for all changes until the event loop is idle

    QWidget* createEditions();
    QWidget* createSites();
    QWidget* createCosts(CostChart::Axis axis, FigureTable* table);
    QWidget* joined(FigureTable* table, BarPlot* bars, QWidget* below);

    void refresh();
    void refreshEditions(const Bill& bill);
    void refreshSites(const Bill& bill, const RuleEdition& edition);
    void refreshCosts(const Bill& bill, const RuleEdition& edition);
    void useChosenEdition();
};

} // namespace nestline::ui
