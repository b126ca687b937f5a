// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "ui/theme/thememanager.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <optional>
#include <vector>

namespace nestline::ui {

/// Amounts side by side. An unknown amount has no bar but a question mark under its name. One bar is current, another
/// may be read: the mouse asks for it.
class BarPlot : public QChartView
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        std::optional<Money> amount;
    };

    explicit BarPlot(ThemeManager& theme, QWidget* parent = nullptr);

    /// `current` is drawn in the colour of the selection, -1: none.
    void setBars(const std::vector<Bar>& bars, int current, const QString& currency);
    /// Marks the bar that is being read, -1: none.
    void setRead(int bar);

Q_SIGNALS:
    /// The mouse is over a bar.
    void pointedAt(int bar);

private:
    ThemeManager& m_theme;
    QStackedBarSeries* m_series;
    QBarSet* m_plain;
    QBarSet* m_current;
    QBarSet* m_read;
    QBarCategoryAxis* m_names;
    QValueAxis* m_amounts;
    std::vector<double> m_values;
    int m_currentBar = -1;
    int m_readBar = -1;

    void refresh();
    void applyTheme();
};

} // namespace nestline::ui
