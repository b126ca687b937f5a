// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/costchart.h"

#include "ui/dashboard/costplot.h"
#include "ui/widgets/money.h"

#include <QAccessible>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

namespace nestline::ui {

namespace {

PlotData plotOf(const AccountCostChart& chart, const QString& currency)
{
    PlotData plot{
        {}, {}, chart.here, 0, chart.maximum(), {}, currency, [chart](int accounts) { return chart.costAt(accounts); }};
    const int corner = chart.corner.value_or(chart.maximum());
    plot.free = {{0, Money()}, {corner, Money()}};
    plot.paid = {{corner, Money()}, {chart.maximum(), chart.costAt(chart.maximum())}};
    if (chart.corner)
        plot.marks = {corner};
    return plot;
}

PlotData plotOf(const UserCostChart& chart, const QString& currency)
{
    PlotData plot{{},
                  {},
                  chart.here,
                  chart.minimum(),
                  chart.maximum,
                  {},
                  currency,
                  [chart](int users) { return chart.costAt(users); }};
    for (size_t i = 0; i < chart.steps.size(); ++i) {
        const CostPoint& step = chart.steps[i];
        const int end = i + 1 < chart.steps.size() ? chart.steps[i + 1].count : chart.maximum;
        std::vector<CostPoint>& line = step.monthly.isZero() ? plot.free : plot.paid;
        line.push_back(step);
        line.push_back({end, step.monthly});
        // The riser down to the part that costs nothing belongs to the stair.
        if (i + 1 < chart.steps.size() && !step.monthly.isZero() && chart.steps[i + 1].monthly.isZero())
            line.push_back({end, Money()});
    }
    if (chart.nextFreeLicense)
        plot.marks = {*chart.nextFreeLicense};
    return plot;
}

} // namespace

CostChart::CostChart(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabBar(this))
    , m_plot(new CostPlot(theme, this))
    , m_reading(new QLabel(this))
{
    setObjectName(QStringLiteral("costChart"));
    m_tabs->setObjectName(QStringLiteral("costChartTabs"));
    m_tabs->setAccessibleName(tr("Monthly cost by"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Cost by numbers"));
    m_tabs->addTab(tr("Cost by users"));
    m_tabs->setTabToolTip(0, tr("Monthly cost by accounts with a number"));
    m_tabs->setTabToolTip(1, tr("Monthly cost by Phone System users"));
    m_plot->setObjectName(QStringLiteral("costPlot"));
    m_reading->setObjectName(QStringLiteral("costReading"));
    m_reading->setProperty("class", QStringLiteral("caption"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    // Room for two lines, so that reading other places does not move what stands below.
    m_reading->setMinimumHeight(2 * m_reading->fontMetrics().lineSpacing());
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_tabs);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_reading);
    connect(m_tabs, &QTabBar::currentChanged, this, &CostChart::refresh);
    connect(m_plot, &CostPlot::probed, this, &CostChart::read);
    connect(&m_session, &DocumentSession::billChanged, this, &CostChart::refresh);
    refresh();
}

CostChart::~CostChart()
{
    // The plot may lose the focus while it goes, and would tell.
    disconnect(m_plot, nullptr, this, nullptr);
}

CostChart::Axis CostChart::axis() const
{
    return m_tabs->currentIndex() == 0 ? Axis::Accounts : Axis::Users;
}

void CostChart::setAxis(Axis axis)
{
    m_tabs->setCurrentIndex(axis == Axis::Accounts ? 0 : 1);
}

void CostChart::showTabs(bool show)
{
    m_hasTabs = show;
    refresh();
}

void CostChart::refresh()
{
    const Result<Bill>& bill = m_session.analysis().bill();
    const bool isNothingSold = bill && bill->paidPrice.product.isEmpty();
    m_plot->setVisible(bill && bill->paidPrice.monthly && !isNothingSold);
    m_tabs->setVisible(bill && m_hasTabs && !isNothingSold);
    if (!bill)
        m_reading->clear();
    else if (isNothingSold)
        m_reading->setText(tr("Under these rules the cost does not depend on the number of accounts or users."));
    else if (!bill->paidPrice.monthly)
        m_reading->setText(tr("Without a price there is no cost to draw."));
    else if (axis() == Axis::Accounts)
        showAccounts(*bill);
    else
        showUsers(*bill);
}

void CostChart::showAccounts(const Bill& bill)
{
    const AccountCostChart chart = accountCostChart(bill);
    const QLocale locale;
    if (!chart.corner)
        m_summary = tr("No number of accounts costs anything.");
    else if (*chart.corner == 0)
        m_summary = tr("None is free.");
    else if (*chart.corner >= chart.here.count)
        m_summary = tr("%Ln more account(s) with a number are free.", nullptr, *chart.corner - chart.here.count);
    else
        m_summary = tr("The first %1 are free.").arg(locale.toString(*chart.corner));
    m_plot->setAccessibleName(tr("Chart: monthly cost by accounts with a number"));
    m_plot->setData(plotOf(chart, bill.currency));
}

void CostChart::showUsers(const Bill& bill)
{
    const RuleEdition* edition = m_session.catalogue().edition(bill.policy);
    if (!edition)
        return;
    const UserCostChart chart = userCostChart(bill, *edition);
    const QLocale locale;
    if (!chart.nextFreeLicense)
        m_summary = tr("More users bring no more free licences.");
    else if (bill.paidCount == 0)
        m_summary = tr("Nothing to pay; next free licence at %1 users.").arg(locale.toString(*chart.nextFreeLicense));
    else if (chart.nothingPaid)
        m_summary = tr("Next free licence at %1 users; nothing to pay from %2.")
                        .arg(locale.toString(*chart.nextFreeLicense), locale.toString(*chart.nothingPaid));
    else
        m_summary = tr("Next free licence at %1 users.").arg(locale.toString(*chart.nextFreeLicense));
    m_plot->setAccessibleName(tr("Chart: monthly cost by Phone System users"));
    m_plot->setData(plotOf(chart, bill.currency));
}

void CostChart::read(int count)
{
    if (!m_plot->data().costAt)
        return;
    const QString cost = formatMoney(m_plot->data().costAt(count), m_plot->data().currency);
    const QString figures = axis() == Axis::Accounts ? tr("%Ln account(s): %1 a month.", nullptr, count).arg(cost)
                                                     : tr("%Ln user(s): %1 a month.", nullptr, count).arg(cost);
    const bool here = count == m_plot->data().here.count;
    const QString text = here ? tr("%1 %2", "two sentences").arg(figures, m_summary) : figures;
    if (text == m_reading->text())
        return;
    m_reading->setText(text);
    m_plot->setAccessibleDescription(text);
    if (m_plot->hasFocus()) {
        QAccessibleEvent changed(m_plot, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

} // namespace nestline::ui
