// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/barplot.h"

#include "ui/widgets/money.h"

#include <QChart>
#include <QGraphicsLayout>

#include <algorithm>

namespace nestline::ui {

BarPlot::BarPlot(ThemeManager& theme, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_series(new QStackedBarSeries(this))
    , m_plain(new QBarSet(QString(), this))
    , m_current(new QBarSet(QString(), this))
    , m_read(new QBarSet(QString(), this))
    , m_names(new QBarCategoryAxis(this))
    , m_amounts(new QValueAxis(this))
{
    // The table beside it has the figures for keys and screen readers.
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(160);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 2, 8, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    for (QBarSet* set : {m_plain, m_current, m_read}) {
        m_series->append(set);
        connect(set, &QBarSet::hovered, this, [this](bool over, int index) { Q_EMIT pointedAt(over ? index : -1); });
    }
    m_series->setBarWidth(0.6);
    chart()->addSeries(m_series);
    chart()->addAxis(m_names, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_amounts);
    m_names->setGridLineVisible(false);
    connect(&m_theme, &ThemeManager::changed, this, &BarPlot::applyTheme);
    applyTheme();
}

void BarPlot::setBars(const std::vector<Bar>& bars, int current, const QString& currency)
{
    m_values.clear();
    QStringList names;
    for (const Bar& bar : bars) {
        m_values.push_back(bar.amount ? bar.amount->toDecimal() : 0);
        QString name = bar.amount ? bar.name : QStringLiteral("%1 ?").arg(bar.name);
        while (names.contains(name)) // the axis knows a category by its text alone
            name += QChar(0x200b);
        names << name;
    }
    m_currentBar = current;
    m_names->setCategories(names);
    m_amounts->setTitleText(tr("%1 a month").arg(currency));
    refresh();
}

void BarPlot::setRead(int bar)
{
    if (bar == m_readBar)
        return;
    m_readBar = bar;
    refresh();
}

void BarPlot::refresh()
{
    for (QBarSet* set : {m_plain, m_current, m_read})
        set->remove(0, set->count());
    for (int i = 0; i < static_cast<int>(m_values.size()); ++i) {
        QBarSet* home = i == m_readBar ? m_read : i == m_currentBar ? m_current : m_plain;
        for (QBarSet* set : {m_plain, m_current, m_read})
            set->append(set == home ? m_values[static_cast<size_t>(i)] : 0);
    }
    const double highest = m_values.empty() ? 0 : *std::max_element(m_values.begin(), m_values.end());
    m_amounts->setRange(0, highest > 0 ? highest : 1);
    m_amounts->applyNiceNumbers();
    m_amounts->setLabelFormat(QStringLiteral("%.0f"));
}

void BarPlot::applyTheme()
{
    const Theme& theme = m_theme.theme();
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_names), static_cast<QAbstractAxis*>(m_amounts)}) {
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setLabelsBrush(theme.color(Role::MutedText));
        axis->setTitleBrush(theme.color(Role::MutedText));
        axis->setLinePen(QPen(theme.color(Role::Line), 1));
        axis->setGridLinePen(QPen(theme.color(Role::Line), 1));
    }
    const std::pair<QBarSet*, Role> colors[] = {
        {m_plain, Role::MutedText}, {m_current, Role::Accent}, {m_read, Role::Paid}};
    for (const auto& [set, role] : colors) {
        set->setBrush(theme.color(role));
        set->setPen(Qt::NoPen);
    }
}

} // namespace nestline::ui
