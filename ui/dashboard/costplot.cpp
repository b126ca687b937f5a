// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/costplot.h"

#include "ui/dashboard/nicestep.h"
#include "ui/widgets/money.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nestline::ui {

namespace {

constexpr double markSize = 11;

QList<QPointF> pointsOf(const std::vector<CostPoint>& line)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(line.size()));
    for (const CostPoint& point : line)
        points.append({static_cast<double>(point.count), point.monthly.toDecimal()});
    return points;
}

void clearLabels(QCategoryAxis* axis)
{
    const QStringList labels = axis->categoriesLabels();
    for (const QString& label : labels)
        axis->remove(label);
}

} // namespace

CostPlot::CostPlot(ThemeManager& theme, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_free(new QLineSeries(this))
    , m_paid(new QLineSeries(this))
    , m_here(new QScatterSeries(this))
    , m_probeMark(new QScatterSeries(this))
    , m_counts(new QCategoryAxis(this))
    , m_costs(new QCategoryAxis(this))
    , m_hereText(new QGraphicsSimpleTextItem(chart()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 2, 12, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_counts, Qt::AlignBottom);
    chart()->addAxis(m_costs, Qt::AlignLeft);
    for (QXYSeries* series : {static_cast<QXYSeries*>(m_free), static_cast<QXYSeries*>(m_paid),
                              static_cast<QXYSeries*>(m_probeMark), static_cast<QXYSeries*>(m_here)}) {
        chart()->addSeries(series);
        series->attachAxis(m_counts);
        series->attachAxis(m_costs);
    }
    for (QScatterSeries* mark : {m_here, m_probeMark})
        mark->setMarkerSize(markSize);
    for (QCategoryAxis* axis : {m_counts, m_costs}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    m_counts->setGridLineVisible(false);
    m_hereText->setText(tr("you are here"));
    m_hereText->setZValue(10);
    connect(chart(), &QChart::plotAreaChanged, this, &CostPlot::placeHereText);
    connect(&m_theme, &ThemeManager::changed, this, &CostPlot::applyTheme);
    applyTheme();
}

void CostPlot::setData(PlotData data)
{
    const bool wasHere = m_probe == m_data.here.count || !(hasFocus() || underMouse());
    m_data = std::move(data);
    m_free->replace(pointsOf(m_data.free));
    m_paid->replace(pointsOf(m_data.paid));
    m_here->replace(pointsOf({m_data.here}));
    labelCounts();
    labelCosts();
    placeHereText();
    setProbe(wasHere ? m_data.here.count : m_probe);
}

QSize CostPlot::sizeHint() const
{
    return {280, fontMetrics().height() * 9};
}

void CostPlot::labelCounts()
{
    clearLabels(m_counts);
    // Some air at both ends, so that a marker there is drawn whole.
    const double air = (m_data.maximum - m_data.minimum) * 0.025;
    m_counts->setRange(m_data.minimum - air, m_data.maximum + air);
    std::vector<int> marks = {m_data.minimum, m_data.maximum};
    // A mark too near another would write over it.
    const double room = (m_data.maximum - m_data.minimum) * 0.14;
    for (const int mark : m_data.marks) {
        const bool free =
            std::all_of(marks.begin(), marks.end(), [&](int other) { return std::abs(mark - other) > room; });
        if (free)
            marks.push_back(mark);
    }
    std::sort(marks.begin(), marks.end());
    for (const int mark : marks)
        m_counts->append(QLocale().toString(mark), mark);
}

void CostPlot::labelCosts()
{
    clearLabels(m_costs);
    Money highest = m_data.here.monthly;
    for (const CostPoint& point : m_data.paid)
        highest = std::max(highest, point.monthly);
    const double step = niceStep(std::max(10.0, highest.toDecimal()));
    const int lines = static_cast<int>(std::ceil(std::max(10.0, highest.toDecimal()) / step));
    m_costs->setRange(-0.08 * step * lines, step * (lines + 0.15));
    for (int i = 0; i <= lines; ++i)
        if (const std::optional<Money> tick = Money::fromDecimal(step * i))
            m_costs->append(badgeMoney(*tick, m_data.currency), step * i);
}

void CostPlot::placeHereText()
{
    if (m_here->points().isEmpty())
        return;
    const QPointF mark = chart()->mapToPosition(m_here->at(0), m_here);
    const QRectF text = m_hereText->boundingRect();
    const QRectF plot = chart()->plotArea();
    // Above the marker, on the side where the line is lower.
    const bool rises = m_data.costAt && m_data.costAt(m_data.minimum) < m_data.costAt(m_data.maximum);
    const double leftPlace = mark.x() - text.width();
    const bool left = rises ? leftPlace >= plot.left() : mark.x() + text.width() > plot.right();
    const double x = left ? leftPlace : mark.x();
    m_hereText->setPos(x, std::max(0.0, mark.y() - text.height() - markSize * 0.7));
}

void CostPlot::applyTheme()
{
    const Theme& theme = m_theme.theme();
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (QCategoryAxis* axis : {m_counts, m_costs}) {
        axis->setLabelsFont(small);
        axis->setLabelsBrush(theme.color(Role::MutedText));
        axis->setLinePen(Qt::NoPen);
        axis->setGridLinePen(QPen(theme.color(Role::Line), 1));
    }
    m_free->setPen(QPen(theme.color(Role::Free), 3.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_paid->setPen(QPen(theme.color(Role::Paid), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    m_here->setBrush(theme.color(Role::Window));
    m_here->setPen(QPen(theme.color(Role::Text), 2));
    m_here->setBorderColor(theme.color(Role::Text));
    m_probeMark->setBrush(theme.color(Role::Accent));
    m_probeMark->setPen(QPen(theme.color(Role::Window), 1));
    m_probeMark->setBorderColor(theme.color(Role::Window));
    small.setWeight(QFont::DemiBold);
    m_hereText->setFont(small);
    m_hereText->setBrush(theme.color(Role::Text));
    placeHereText();
}

void CostPlot::setProbe(int count)
{
    m_probe = std::clamp(count, m_data.minimum, std::max(m_data.minimum, m_data.maximum));
    if (m_probe == m_data.here.count || !m_data.costAt)
        m_probeMark->clear();
    else
        m_probeMark->replace(pointsOf({{m_probe, m_data.costAt(m_probe)}}));
    Q_EMIT probed(m_probe);
}

void CostPlot::keyPressEvent(QKeyEvent* event)
{
    const int page = std::max(1, (m_data.maximum - m_data.minimum) / 10);
    switch (event->key()) {
    case Qt::Key_Left: return setProbe(m_probe - 1);
    case Qt::Key_Right: return setProbe(m_probe + 1);
    case Qt::Key_PageDown: return setProbe(m_probe - page);
    case Qt::Key_PageUp: return setProbe(m_probe + page);
    case Qt::Key_Home: return setProbe(m_data.minimum);
    case Qt::Key_End: return setProbe(m_data.maximum);
    case Qt::Key_Escape:
        if (m_probe != m_data.here.count)
            return setProbe(m_data.here.count);
        break;
    default: break;
    }
    event->ignore();
}

void CostPlot::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF place = chart()->mapFromScene(mapToScene(event->position().toPoint()));
    setProbe(static_cast<int>(std::lround(chart()->mapToValue(place, m_free).x())));
}

void CostPlot::leaveEvent(QEvent* event)
{
    setProbe(m_data.here.count);
    QChartView::leaveEvent(event);
}

void CostPlot::focusOutEvent(QFocusEvent* event)
{
    setProbe(m_data.here.count);
    QChartView::focusOutEvent(event);
}

void CostPlot::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placeHereText();
}

void CostPlot::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyTheme();
}

} // namespace nestline::ui
