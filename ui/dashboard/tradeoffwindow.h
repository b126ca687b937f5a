// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/tradeoff.h"
#include "core/base/backgroundjob.h"
#include "core/planning/plan.h"
#include "ui/session/previewholder.h"
#include "ui/session/settings.h"
#include "ui/theme/thememanager.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;

namespace nestline::ui {

class FigureTable;
class TradeOffPlot;

/// Licences saved against effort of callers, for each number of accounts that could be kept, as a chart and a table. A
/// slider walks along it: the canvas previews the redesign of that point, the bill shows what it would cost, and it can
/// be applied. It stays open beside the drawing and follows every edit; hidden it computes nothing.
class TradeOffWindow : public QDialog
{
    Q_OBJECT

public:
    TradeOffWindow(DocumentSession& session, ThemeManager& theme, Settings& settings, QWidget* parent = nullptr);

    const TradeOff& tradeOff() const { return m_tradeOff; }
    /// True while the points, or the redesign of the chosen one, are being computed.
    bool isWorking() const { return m_frontierJob.isRunning() || m_planJob.isRunning(); }

Q_SIGNALS:
    /// The points, or the redesign of the chosen one, have been found or could not be.
    void answered();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    DocumentSession& m_session;
    Settings& m_settings;
    PreviewHolder m_preview;
    TradeOff m_tradeOff;
    std::optional<Plan> m_plan; // of the chosen point
    Document m_base;            // what the points, present or to come, are for
    TradeOffPlot* m_plot;
    FigureTable* m_table;
    QSlider* m_slider;
    QLabel* m_reading;
    QDoubleSpinBox* m_seconds;
    QCheckBox* m_whole;
    QPushButton* m_stop;
    QPushButton* m_apply;
    BackgroundJob<Result<std::vector<FrontierPoint>>> m_frontierJob;
    BackgroundJob<Result<Plan>> m_planJob;

    void build();
    void follow();
    void compute();
    void takeFrontier(const Result<std::vector<FrontierPoint>>& found);
    void takePlan(Result<Plan> found);
    void choose(int point);
    void backToToday();
    void applyChosen();
    void fillTable();
    void say(const QString& text);
    QString sentence(const TradeOffPoint& point) const;
    QString moneyOf(const TradeOffPoint& point) const;
};

} // namespace nestline::ui
