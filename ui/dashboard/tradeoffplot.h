// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/tradeoff.h"
#include "ui/theme/thememanager.h"

#include <QChartView>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

namespace nestline::ui {

/// What is saved over what callers do for it, a point for each number of kept accounts; today, the corner of the free
/// pool and the point that is being read are marked by shape as well as by colour. The mouse asks for a point.
class TradeOffPlot : public QChartView
{
    Q_OBJECT

public:
    explicit TradeOffPlot(ThemeManager& theme, QWidget* parent = nullptr);

    /// `currency` is that of the saved money.
    void setTradeOff(const TradeOff& tradeOff, const QString& currency = {});
    /// Marks the point that is being read.
    void setRead(int point);

Q_SIGNALS:
    void clicked(int point);

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    ThemeManager& m_theme;
    std::vector<QPointF> m_points;
    QLineSeries* m_line;
    QScatterSeries* m_today;
    QScatterSeries* m_corner;
    QScatterSeries* m_read;
    QValueAxis* m_effort;
    QValueAxis* m_saved;

    double m_usualEffort = 1; // what the chart is wide enough for, as long as no point beyond is read

    void showEffort(double most);
    void applyTheme();
};

} // namespace nestline::ui
