// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/chartdata.h"
#include "ui/theme/thememanager.h"

#include <QCategoryAxis>
#include <QChartView>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>

#include <functional>
#include <vector>

namespace nestline::ui {

/// What a plot of cost over a number shows.
struct PlotData
{
    std::vector<CostPoint> free; ///< the part that costs nothing
    std::vector<CostPoint> paid;
    CostPoint here;
    int minimum = 0;
    int maximum = 0;
    std::vector<int> marks; ///< numbers under the plot, besides both ends
    QString currency;
    std::function<Money(int)> costAt;
};

/// Draws cost over a number with a marker that says "you are here". The mouse or the arrow keys probe other places:
/// probed() tells which.
class CostPlot : public QChartView
{
    Q_OBJECT

public:
    explicit CostPlot(ThemeManager& theme, QWidget* parent = nullptr);

    void setData(PlotData data);
    const PlotData& data() const { return m_data; }
    /// The place that is being read: the present number unless mouse or keys went elsewhere.
    int probe() const { return m_probe; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void probed(int count);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ThemeManager& m_theme;
    PlotData m_data;
    int m_probe = 0;
    QLineSeries* m_free;
    QLineSeries* m_paid;
    QScatterSeries* m_here;
    QScatterSeries* m_probeMark;
    QCategoryAxis* m_counts;
    QCategoryAxis* m_costs;
    QGraphicsSimpleTextItem* m_hereText;

    void setProbe(int count);
    void labelCounts();
    void labelCosts();
    void placeHereText();
    void applyTheme();
};

} // namespace nestline::ui
