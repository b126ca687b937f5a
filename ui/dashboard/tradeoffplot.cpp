// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/tradeoffplot.h"

#include "ui/dashboard/nicestep.h"

#include <QChart>
#include <QLegend>
#include <QMouseEvent>

#include <algorithm>

namespace nestline::ui {

TradeOffPlot::TradeOffPlot(ThemeManager& theme, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_line(new QLineSeries(this))
    , m_today(new QScatterSeries(this))
    , m_corner(new QScatterSeries(this))
    , m_read(new QScatterSeries(this))
    , m_effort(new QValueAxis(this))
    , m_saved(new QValueAxis(this))
{
    setObjectName(QStringLiteral("tradeOffPlot"));
    setAccessibleName(tr("Chart: saved a month over effort of callers"));
    setFocusPolicy(Qt::NoFocus); // the slider walks, the table reads
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(230);
    chart()->setBackgroundVisible(false);
    chart()->setLocalizeNumbers(true);
    chart()->setMargins(QMargins(0, 0, 8, 0));
    chart()->addAxis(m_effort, Qt::AlignBottom);
    chart()->addAxis(m_saved, Qt::AlignLeft);
    m_line->setName(tr("For each number of kept accounts"));
    m_today->setName(tr("Today"));
    m_corner->setName(tr("Free pool covers all"));
    m_read->setName(tr("Chosen"));
    for (QXYSeries* series : {static_cast<QXYSeries*>(m_line), static_cast<QXYSeries*>(m_today),
                              static_cast<QXYSeries*>(m_corner), static_cast<QXYSeries*>(m_read)}) {
        chart()->addSeries(series);
        series->attachAxis(m_effort);
        series->attachAxis(m_saved);
    }
    m_today->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    m_corner->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    m_read->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    m_line->setPointsVisible(true);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    for (QValueAxis* axis : {m_effort, m_saved}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
    }
    m_effort->setTitleText(tr("Key presses of callers a month"));
    m_effort->setLabelFormat(QStringLiteral("%.0f"));
    m_saved->setLabelFormat(QStringLiteral("%.0f"));
    connect(&m_theme, &ThemeManager::changed, this, &TradeOffPlot::applyTheme);
    applyTheme();
}

void TradeOffPlot::setTradeOff(const TradeOff& tradeOff, const QString& currency)
{
    m_points.clear();
    const bool hasMoney = !tradeOff.points.empty() && tradeOff.points.front().monthly;
    constexpr double least = 3; // of an axis: labels without decimals would say the same twice
    double most = least;
    double effort = least;
    for (const TradeOffPoint& point : tradeOff.points) {
        m_points.emplace_back(point.keyPresses, hasMoney ? point.monthly->toDecimal() : point.paidSaved);
        effort = std::max(effort, m_points.back().x());
        most = std::max(most, m_points.back().y());
    }
    m_saved->setTitleText(hasMoney ? tr("Saved a month, %1").arg(currency) : tr("Paid licences saved"));
    // Beyond the free pool nothing is saved any more, at ever more effort: the part that matters is not to be squeezed.
    constexpr double beyondCorner = 3;
    m_wholeEffort = effort;
    m_usualEffort = effort;
    if (tradeOff.corner)
        m_usualEffort = std::min(effort, std::max(least, beyondCorner * m_points[*tradeOff.corner].x()));
    m_isWhole = false;
    m_point = -1;
    fitAxis();
    m_saved->setTickInterval(niceStep(most));
    m_saved->setRange(-0.08 * most, 1.12 * most);
    m_line->replace(QList<QPointF>(m_points.begin(), m_points.end()));
    m_today->clear();
    m_corner->clear();
    m_read->clear();
    if (!m_points.empty())
        m_today->append(m_points.front());
    if (tradeOff.corner)
        m_corner->append(m_points[*tradeOff.corner]);
}

void TradeOffPlot::setRead(int point)
{
    m_point = point;
    markRead();
}

void TradeOffPlot::setWhole(bool whole)
{
    m_isWhole = whole;
    fitAxis();
    markRead();
}

bool TradeOffPlot::isBeyond(int point) const
{
    return point >= 0 && point < static_cast<int>(m_points.size())
           && m_points[static_cast<size_t>(point)].x() > m_usualEffort;
}

void TradeOffPlot::markRead()
{
    m_read->clear();
    if (m_point < 0 || m_point >= static_cast<int>(m_points.size()))
        return;
    const QPointF& read = m_points[static_cast<size_t>(m_point)];
    m_read->append(std::min(read.x(), m_effort->max()), read.y());
}

void TradeOffPlot::fitAxis()
{
    const double most = m_isWhole ? m_wholeEffort : m_usualEffort;
    m_effort->setTickInterval(niceStep(most / 2)); // it is wider than high
    m_effort->setRange(-0.03 * most, 1.05 * most);
}

void TradeOffPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_points.empty())
        return;
    const QPointF at = event->position();
    const auto distance = [&](const QPointF& point) {
        const QPointF away = mapFromScene(chart()->mapToScene(chart()->mapToPosition(point, m_line))) - at;
        return away.manhattanLength();
    };
    const auto nearest = std::min_element(m_points.begin(), m_points.end(), [&](const QPointF& a, const QPointF& b) {
        return distance(a) < distance(b);
    });
    Q_EMIT clicked(static_cast<int>(nearest - m_points.begin()));
}

void TradeOffPlot::applyTheme()
{
    const Theme& theme = m_theme.theme();
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (QValueAxis* axis : {m_effort, m_saved}) {
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setLabelsBrush(theme.color(Role::MutedText));
        axis->setTitleBrush(theme.color(Role::MutedText));
        axis->setLinePen(Qt::NoPen);
        axis->setGridLinePen(QPen(theme.color(Role::Line), 1));
    }
    chart()->legend()->setFont(small);
    chart()->legend()->setLabelBrush(theme.color(Role::Text));
    m_line->setPen(QPen(theme.color(Role::Accent), 2));
    const auto mark = [&](QScatterSeries* series, const QColor& fill, const QColor& border, double size) {
        series->setMarkerSize(size);
        series->setBrush(fill);
        series->setPen(QPen(border, 2));
        series->setBorderColor(border);
    };
    mark(m_today, theme.color(Role::Window), theme.color(Role::Text), 11);
    mark(m_corner, theme.color(Role::Free), theme.color(Role::Window), 12);
    mark(m_read, theme.color(Role::Preview), theme.color(Role::Window), 13);
}

} // namespace nestline::ui
