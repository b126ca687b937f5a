// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/whatifwindow.h"

#include "core/analysis/chartdata.h"
#include "core/analysis/whatif.h"
#include "core/edits/properties.h"
#include "ui/dashboard/barplot.h"
#include "ui/dashboard/figuretable.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/money.h"
#include "ui/widgets/windowsize.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr size_t mostSiteBars = 14; // more names do not fit; the table has them all

QString moneyText(std::optional<Money> amount, const QString& currency)
{
    return amount ? formatMoney(*amount, currency) : WhatIfWindow::tr("not published");
}

QString countText(int count)
{
    return QLocale().toString(count);
}

QWidget* below(QWidget* main, QWidget* note)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(main, 1);
    if (note)
        layout->addWidget(note);
    return page;
}

} // namespace

WhatIfWindow::WhatIfWindow(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QDialog(parent), m_session(session), m_theme(theme), m_tabs(new QTabWidget(this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("whatIfWindow"));
    setWindowTitle(tr("What if?"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("class", QStringLiteral("error"));
    m_numberCosts =
        new FigureTable(tr("Monthly cost by accounts"), {tr("Accounts that need a licence"), tr("A month")});
    m_userCosts = new FigureTable(tr("Monthly cost by Phone System users"), {tr("Users from"), tr("A month")});
    m_tabs->setAccessibleName(tr("What if"));
    m_tabs->addTab(createEditions(), tr("All &editions"));
    m_tabs->addTab(createCosts(CostChart::Axis::Accounts, m_numberCosts), tr("More &numbers"));
    m_tabs->addTab(createCosts(CostChart::Axis::Users, m_userCosts), tr("More &users"));
    m_tabs->addTab(createSites(), tr("One more &site"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_problem);
    layout->addWidget(m_tabs, 1);
    resizeForText(*this, {820, 640});

    connect(&m_session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && changes.touchesMeaning())
            m_refreshing.start();
    });
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    connect(&m_refreshing, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh(); // the session's own bill, begun before, is there by now
    });
    connect(&m_session, &DocumentSession::documentReplaced, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&Secrecy::of(m_session), &Secrecy::changed, this, &WhatIfWindow::refresh);
}

QWidget* WhatIfWindow::joined(FigureTable* table, BarPlot* bars, QWidget* note)
{
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(table);
    split->addWidget(bars);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    // The row that keys choose and the bar that the mouse points at are the same.
    connect(table, &QTableWidget::currentCellChanged, bars, [bars](int row) { bars->setRead(row); });
    connect(bars, &BarPlot::pointedAt, table, [table](int bar) {
        if (bar >= 0)
            table->selectRow(bar);
    });
    return below(split, note);
}

QWidget* WhatIfWindow::createEditions()
{
    m_editions = new FigureTable(tr("All editions"),
                                 {tr("Rules"), tr("Needed"), tr("Free"), tr("Paid"), tr("A month"), tr("A year")});
    m_editions->setObjectName(QStringLiteral("editionTable"));
    m_editionBars = new BarPlot(m_theme);
    m_useEdition = new QPushButton(tr("&Use the chosen edition"));
    m_useEdition->setObjectName(QStringLiteral("useEdition"));
    m_useEdition->setAutoDefault(false);
    connect(m_useEdition, &QPushButton::clicked, this, &WhatIfWindow::useChosenEdition);
    connect(m_editions, &QTableWidget::cellActivated, this, &WhatIfWindow::useChosenEdition);
    connect(m_editions, &QTableWidget::currentCellChanged, this, [this](int row) {
        const RuleEdition* own = m_session.catalogue().edition(m_session.document().properties.tenant.policy);
        const auto index = static_cast<size_t>(row);
        m_useEdition->setEnabled(row >= 0 && index < m_editionIds.size() && (!own || own->id != m_editionIds[index]));
    });
    return joined(m_editions, m_editionBars, m_useEdition);
}

QWidget* WhatIfWindow::createSites()
{
    m_sites =
        new FigureTable(tr("One more site"), {tr("One more site like"), tr("Needed"), tr("Paid"), tr("More a month")});
    m_sites->setObjectName(QStringLiteral("siteTable"));
    m_siteBars = new BarPlot(m_theme);
    auto* note = new QLabel(tr("With the free licences of today: users that come with a site bring further ones."));
    note->setProperty("class", QStringLiteral("caption"));
    note->setWordWrap(true);
    return joined(m_sites, m_siteBars, note);
}

QWidget* WhatIfWindow::createCosts(CostChart::Axis axis, FigureTable* table)
{
    auto* chart = new CostChart(m_session, m_theme);
    chart->setAxis(axis);
    chart->showTabs(false);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(chart);
    split->addWidget(table);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    return below(split, nullptr);
}

void WhatIfWindow::refresh()
{
    const Result<Bill>& bill = m_session.analysis().bill();
    m_problem->setVisible(!bill);
    m_tabs->setVisible(bool(bill));
    if (!bill) {
        m_problem->setText(Secrecy::of(m_session).told(bill.error().message));
        return;
    }
    const RuleEdition& edition = *m_session.catalogue().edition(bill->policy);
    refreshEditions(*bill);
    refreshSites(*bill, edition);
    refreshCosts(*bill, edition);
}

void WhatIfWindow::refreshEditions(const Bill& bill)
{
    const std::vector<EditionFigures> figures = compareEditions(m_session.document(), m_session.catalogue());
    std::vector<QStringList> rows;
    std::vector<BarPlot::Bar> bars;
    int current = -1;
    m_editionIds.clear();
    for (const EditionFigures& edition : figures) {
        if (edition.isCurrent)
            current = static_cast<int>(rows.size());
        m_editionIds.push_back(edition.id);
        const QString name = QStringLiteral("%1  %2").arg(edition.code, edition.name);
        rows.push_back({edition.isCurrent ? tr("%1 (this document)").arg(name) : name, countText(edition.needed),
                        edition.pool ? countText(*edition.pool) : tr("no limit"), countText(edition.paid),
                        moneyText(edition.monthly, bill.currency), moneyText(edition.yearly, bill.currency)});
        bars.push_back({edition.code, edition.monthly});
    }
    m_editions->setRows(rows, current);
    m_editionBars->setBars(bars, current, bill.currency);
    if (m_editions->currentRow() < 0 && current >= 0)
        m_editions->selectRow(current);
}

void WhatIfWindow::refreshSites(const Bill& bill, const RuleEdition& edition)
{
    std::vector<QStringList> rows;
    std::vector<BarPlot::Bar> bars;
    for (const SiteCost& cost : costOfOneMoreSite(Secrecy::of(m_session).shown(), bill, edition)) {
        const QString name = cost.site.isEmpty() ? tr("one account with a number") : cost.site;
        rows.push_back(
            {name, countText(cost.needed), countText(cost.paidMore), moneyText(cost.monthlyMore, bill.currency)});
        if (bars.size() < mostSiteBars)
            bars.push_back({name, cost.monthlyMore});
    }
    m_sites->setRows(rows);
    m_siteBars->setBars(bars, -1, bill.currency);
}

void WhatIfWindow::refreshCosts(const Bill& bill, const RuleEdition& edition)
{
    const AccountCostChart accounts = accountCostChart(bill);
    std::vector<int> counts;
    for (const CostPoint& point : accounts.points)
        counts.push_back(point.count);
    for (int count = bill.licensableAccounts - 5; count <= bill.licensableAccounts + 5; ++count)
        counts.push_back(std::clamp(count, 0, std::max(0, accounts.maximum())));
    if (accounts.corner)
        counts.push_back(std::min(*accounts.corner + 1, accounts.maximum()));
    std::sort(counts.begin(), counts.end());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    std::vector<QStringList> rows;
    int here = -1;
    for (const int count : counts) {
        if (accounts.points.empty())
            break;
        if (count == bill.licensableAccounts)
            here = static_cast<int>(rows.size());
        rows.push_back({countText(count), formatMoney(accounts.costAt(count), bill.currency)});
    }
    m_numberCosts->setRows(rows, here);

    const UserCostChart users = userCostChart(bill, edition);
    rows.clear();
    here = -1;
    for (const CostPoint& step : users.steps) {
        if (step.count <= bill.phoneSystemUsers)
            here = static_cast<int>(rows.size());
        rows.push_back({countText(step.count), formatMoney(step.monthly, bill.currency)});
    }
    m_userCosts->setRows(rows, here);
}

void WhatIfWindow::useChosenEdition()
{
    const auto row = static_cast<size_t>(m_editions->currentRow());
    if (row < m_editionIds.size())
        m_session.apply(tr("Change rule edition"), setPolicy(m_session.committed(), m_editionIds[row]));
}

void WhatIfWindow::showEvent(QShowEvent* event)
{
    refresh();
    QDialog::showEvent(event);
}

} // namespace nestline::ui
