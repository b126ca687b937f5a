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
    /// Marks the point that is being read; beyond what is shown it stands at the edge.
    void setRead(int point);
    /// Whether the chart reaches to the last point, or only some way past the corner. The axes move for nothing else.
    void setWhole(bool whole);
    /// Whether there are points beyond what is shown unless all is.
    bool hasMore() const { return m_wholeEffort > m_usualEffort; }
    /// Whether a point lies beyond what is shown unless all is.
    bool isBeyond(int point) const;

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

    double m_usualEffort = 1; // what the chart is wide enough for, unless all is shown
    double m_wholeEffort = 1;
    bool m_isWhole = false;
    int m_point = -1;

    void fitAxis();
    void markRead();
    void applyTheme();
};

} // namespace nestline::ui
