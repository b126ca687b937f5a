// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/tradeoffwindow.h"

#include "ui/dashboard/figuretable.h"
#include "ui/dashboard/tradeoffplot.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/money.h"
#include "ui/widgets/windowsize.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>

#include <cmath>

namespace nestline::ui {

namespace {

// Proving each point of a large estate takes long; a hundredth cannot be seen in a chart.
constexpr int accountsForExactPoints = 100;
constexpr double tolerance = 0.01;
// For each point: some tenths of a second. What is not proved by then is shown with its bound.
constexpr qint64 effortOfPoint = 100'000'000;
constexpr double longestStep = 60; // seconds

QString figure(double value)
{
    return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 2);
}

} // namespace

TradeOffWindow::TradeOffWindow(DocumentSession& session, ThemeManager& theme, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_preview(session)
    , m_plot(new TradeOffPlot(theme, this))
    , m_table(new FigureTable(tr("Trade-off"),
                              {tr("Accounts kept"), tr("Paid licences"), tr("Saved a month"), tr("Key presses a month"),
                               tr("At least"), tr("Caller hours a month")},
                              this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_reading(new QLabel(this))
    , m_seconds(new QDoubleSpinBox(this))
    , m_whole(new QCheckBox(tr("&Chart all points"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_apply(new QPushButton(tr("&Apply this point"), this))
    , m_frontierJob([this](const auto& found) { takeFrontier(found); }, [this](const QString& text) { say(text); })
    , m_planJob([this](Result<Plan> found) { takePlan(std::move(found)); })
{
    setObjectName(QStringLiteral("tradeOffWindow"));
    setWindowTitle(tr("Trade-off"));
    build();
    resizeForText(*this, {760, 560});
    connect(&m_session, &DocumentSession::changed, this, &TradeOffWindow::follow);
    connect(&m_session, &DocumentSession::previewChanged, this, &TradeOffWindow::follow);
    connect(&m_preview, &PreviewHolder::ended, this, &TradeOffWindow::backToToday);
    connect(m_plot, &TradeOffPlot::clicked, m_slider, &QSlider::setValue);
    connect(m_slider, &QSlider::valueChanged, this, &TradeOffWindow::choose);
    connect(m_table, &QTableWidget::currentCellChanged, m_slider, [this](int row) {
        if (row >= 0)
            m_slider->setValue(row);
    });
    connect(m_whole, &QCheckBox::toggled, m_plot, &TradeOffPlot::setWhole);
    connect(m_seconds, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        m_settings.setSecondsPerMenuStep(seconds);
        fillTable();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_frontierJob.cancel();
        m_stop->setEnabled(false);
        say(tr("Stopped. The next edit, or opening this window again, begins anew."));
    });
    connect(m_apply, &QPushButton::clicked, this, &TradeOffWindow::applyChosen);
}

void TradeOffWindow::build()
{
    m_table->setObjectName(QStringLiteral("tradeOffTable"));
    m_slider->setObjectName(QStringLiteral("tradeOffSlider"));
    m_slider->setAccessibleName(tr("Accounts fewer"));
    m_reading->setObjectName(QStringLiteral("tradeOffReading"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setMinimumHeight(2 * m_reading->fontMetrics().lineSpacing());
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_seconds->setObjectName(QStringLiteral("secondsPerStep"));
    m_seconds->setRange(0.5, longestStep);
    m_seconds->setSingleStep(0.5);
    m_seconds->setDecimals(1);
    m_seconds->setValue(m_settings.secondsPerMenuStep());
    m_seconds->setAccessibleName(tr("Seconds per menu step"));
    m_whole->setObjectName(QStringLiteral("wholeTradeOff"));
    m_whole->setToolTip(tr("Also far beyond the free pool, where nothing more is saved"));
    m_stop->setObjectName(QStringLiteral("stopTradeOff"));
    m_apply->setObjectName(QStringLiteral("applyPoint"));
    m_apply->setProperty("class", QStringLiteral("primary"));
    for (QPushButton* button : {m_stop, m_apply}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_plot);
    split->addWidget(m_table);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    auto* below = new QHBoxLayout;
    auto* seconds = new QLabel(tr("S&econds per menu step"), this);
    seconds->setBuddy(m_seconds);
    below->addWidget(seconds);
    below->addWidget(m_seconds);
    below->addWidget(m_whole);
    below->addStretch();
    below->addWidget(m_stop);
    below->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(m_slider);
    layout->addWidget(m_reading);
    layout->addLayout(below);
}

void TradeOffWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    compute();
    m_slider->setFocus();
}

void TradeOffWindow::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_frontierJob.cancel();
    backToToday();
}

void TradeOffWindow::keyPressEvent(QKeyEvent* event)
{
    // The first Esc gives the preview up, the next closes the window.
    if (event->key() == Qt::Key_Escape && m_slider->value() > 0)
        m_slider->setValue(0);
    else
        QDialog::keyPressEvent(event);
}

void TradeOffWindow::follow()
{
    const Document& now = m_session.committed();
    if (!isVisible() || now.sharesStorageWith(m_base))
        return;
    if (difference(m_base, now).touchesMeaning())
        compute();
    else
        m_base = now;
}

void TradeOffWindow::compute()
{
    m_base = m_session.committed();
    m_tradeOff = {};
    fillTable();
    m_plot->setTradeOff(m_tradeOff);
    m_whole->setChecked(false);
    m_whole->hide();
    backToToday();
    m_slider->setRange(0, 0);
    const RuleEdition* edition = m_session.catalogue().edition(m_base.properties.tenant.policy);
    m_stop->setEnabled(edition);
    if (!edition) {
        say(tr("The rule edition of this document is not known: choose one in the bill."));
        return;
    }
    say(tr("Looking for the least effort for each number of accounts"));
    m_frontierJob.start([document = m_base, edition = *edition](const std::stop_token& stop, const auto& tell) {
        PlanOptions options;
        options.progress = tell;
        options.effort = effortOfPoint;
        int numbers = 0;
        for (const auto& entry : document.nodes)
            numbers += static_cast<int>(entry.row.accounts.size());
        return frontier(document, edition, options, numbers > accountsForExactPoints ? tolerance : 0, stop);
    });
}

void TradeOffWindow::takeFrontier(const Result<std::vector<FrontierPoint>>& found)
{
    m_stop->setEnabled(false);
    if (!found) {
        say(found.error().message);
    } else {
        const Result<Bill> bill = computeBill(m_base, m_session.catalogue());
        m_tradeOff = nestline::tradeOff(*found, bill ? bill->costOfPaidLicense() : std::nullopt);
        m_plot->setTradeOff(m_tradeOff, bill ? bill->currency : QString());
        m_whole->setVisible(m_plot->hasMore());
        fillTable();
        m_slider->setRange(0, std::max(0, static_cast<int>(m_tradeOff.points.size()) - 1));
        choose(0);
    }
    Q_EMIT answered();
}

void TradeOffWindow::choose(int point)
{
    m_planJob.cancel();
    m_plan.reset();
    m_apply->setEnabled(false);
    if (point >= static_cast<int>(m_tradeOff.points.size()))
        return;
    const TradeOffPoint& chosen = m_tradeOff.points[static_cast<size_t>(point)];
    m_plot->setRead(point);
    if (m_plot->isBeyond(point)) // once: the chart does not shrink again on the way back
        m_whole->setChecked(true);
    if (m_table->currentRow() != point)
        m_table->selectRow(point);
    say(sentence(chosen));
    if (point == 0) {
        m_preview.hide();
        return;
    }
    const RuleEdition& edition = *m_session.catalogue().edition(m_base.properties.tenant.policy);
    m_planJob.start([document = m_base, edition, keep = chosen.keep](const std::stop_token& stop, const auto&) {
        PlanOptions options;
        options.keep = keep;
        return plan(document, edition, options, stop);
    });
}

void TradeOffWindow::takePlan(Result<Plan> found)
{
    if (!found) {
        m_preview.hide();
        say(found.error().message);
    } else {
        m_plan = *std::move(found);
        m_preview.show(applySteps(m_session.committed(), m_plan->steps));
        m_apply->setEnabled(true);
    }
    Q_EMIT answered();
}

void TradeOffWindow::backToToday()
{
    m_preview.hide();
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(0);
    choose(0);
}

void TradeOffWindow::applyChosen()
{
    if (!m_plan)
        return;
    const int kept = m_plan->licensableAfter;
    m_session.applyStructure(tr("Keep %Ln account(s)", nullptr, kept),
                             applySteps(m_session.committed(), m_plan->steps));
}

void TradeOffWindow::fillTable()
{
    const int chosen = m_slider->value();
    const QSignalBlocker quiet(m_table);
    std::vector<QStringList> rows;
    for (const TradeOffPoint& point : m_tradeOff.points)
        rows.push_back({QLocale().toString(point.keep), QLocale().toString(point.paid), moneyOf(point),
                        figure(point.keyPresses), figure(point.atLeast),
                        figure(callerHours(point.keyPresses, m_seconds->value()))});
    m_table->setRows(rows, m_tradeOff.corner ? static_cast<int>(*m_tradeOff.corner) : -1);
    if (chosen < m_table->rowCount()) {
        m_table->selectRow(chosen);
        m_reading->setText(sentence(m_tradeOff.points[static_cast<size_t>(chosen)]));
    }
}

QString TradeOffWindow::moneyOf(const TradeOffPoint& point) const
{
    const Result<Bill>& bill = m_session.analysis().bill();
    return point.monthly && bill ? formatMoney(*point.monthly, bill->currency) : tr("not known");
}

QString TradeOffWindow::sentence(const TradeOffPoint& point) const
{
    const int index = static_cast<int>(&point - m_tradeOff.points.data());
    //: %1 accounts, %2 paid licences, %3 an amount, %4 key presses, %5 hours
    QString text = tr("%1 accounts kept, %2 paid: saves %3 a month, costs callers %4 key presses or %5 hours a month.")
                       .arg(QLocale().toString(point.keep), QLocale().toString(point.paid), moneyOf(point),
                            figure(point.keyPresses), figure(callerHours(point.keyPresses, m_seconds->value())));
    if (index == 0)
        text = tr("Today: %1", "a sentence on today's figures").arg(text);
    else if (m_tradeOff.corner && index == static_cast<int>(*m_tradeOff.corner))
        text += QLatin1Char(' ') + tr("From here on the free pool covers all.");
    if (m_tradeOff.points.size() == 1)
        text += QLatin1Char(' ') + tr("No redesign keeps fewer under these rules and limits.");
    if (!point.isOptimal())
        text += QLatin1Char(' ') + tr("At least %1 are unavoidable.").arg(figure(point.atLeast));
    return text;
}

void TradeOffWindow::say(const QString& text)
{
    const QString told = Secrecy::of(m_session).told(text);
    m_reading->setText(told);
    m_slider->setAccessibleDescription(told);
}

} // namespace nestline::ui
