// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billpanel.h"

#include "core/edits/properties.h"
#include "ui/billing/provenance.h"
#include "ui/widgets/money.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

namespace nestline::ui {

namespace {

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* caption(const QString& name, QWidget* parent)
{
    QLabel* label = plainLabel(name, parent);
    label->setProperty("class", QStringLiteral("caption"));
    return label;
}

void setColor(QLabel* label, const QColor& color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

QVBoxLayout* column(QWidget* parent, int spacing)
{
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

BillPanel::BillPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme)
{
    setObjectName(QStringLiteral("billPanel"));
    m_content = new QWidget;
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(14, 2, 14, 8);
    layout->setSpacing(6);
    layout->addWidget(createProblem());
    layout->addWidget(createFigures());
    m_form = new TenantForm(m_session, m_content);
    layout->addWidget(m_form);
    m_sections = new QVBoxLayout;
    layout->addLayout(m_sections);
    QLabel* smallPrint = caption(QStringLiteral("smallPrint"), m_content);
    smallPrint->setText(tr("Not included: calling plans, base licences, minutes."));
    smallPrint->setWordWrap(true);
    layout->addWidget(smallPrint);
    layout->addStretch();

    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("billArea"));
    area->setAccessibleName(tr("Licence bill"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_content);
    column(this, 0)->addWidget(area);

    connect(&m_session, &DocumentSession::billChanged, this, &BillPanel::refresh);
    connect(&m_session, &DocumentSession::previewChanged, this, &BillPanel::refreshColors);
    connect(&m_session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (m_session.isPreviewing() && changes.touchesMeaning())
            refreshColors();
    });
    connect(&m_session, &DocumentSession::documentReplaced, this, [this] {
        m_total->settle();
        for (BillLineButton* line : m_lines)
            line->settle();
    });
    connect(&m_session, &DocumentSession::highlightChanged, this, [this] {
        if (m_session.highlighted().empty())
            choose(std::nullopt);
    });
    connect(&m_theme, &ThemeManager::changed, this, &BillPanel::refreshColors);
    refresh();
}

void BillPanel::addSection(QWidget* section)
{
    m_sections->addWidget(section);
}

QWidget* BillPanel::createFigures()
{
    m_figures = new QWidget(m_content);
    QVBoxLayout* layout = column(m_figures, 6);
    layout->addWidget(createTotal());
    layout->addWidget(createProvenance());
    layout->addWidget(createMeter());
    m_lineLayout = new QVBoxLayout;
    m_lineLayout->setSpacing(0);
    layout->addLayout(m_lineLayout);
    return m_figures;
}

QWidget* BillPanel::createTotal()
{
    auto* total = new QWidget(m_figures);
    QVBoxLayout* layout = column(total, 0);
    m_total = new MoneyLabel(m_theme, total);
    m_total->setObjectName(QStringLiteral("total"));
    m_total->setCaption(tr("a month"));
    layout->addWidget(m_total);
    auto* row = new QHBoxLayout;
    m_year = caption(QStringLiteral("year"), total);
    m_previewMark = plainLabel(QStringLiteral("previewMark"), total);
    m_previewMark->setText(tr("preview"));
    m_previewMark->setToolTip(tr("Not real yet: what the bill would be"));
    row->addWidget(m_year);
    row->addStretch();
    row->addWidget(m_previewMark);
    layout->addLayout(row);
    return total;
}

QWidget* BillPanel::createProvenance()
{
    auto* provenance = new QWidget(m_figures);
    QVBoxLayout* layout = column(provenance, 2);
    m_edition = new QPushButton(provenance);
    m_edition->setObjectName(QStringLiteral("edition"));
    m_edition->setProperty("class", QStringLiteral("pill"));
    m_dates = new ElidedLabel(provenance);
    m_priceSource = new ElidedLabel(provenance);
    m_priceSource->setObjectName(QStringLiteral("priceSource"));
    m_dates->setObjectName(QStringLiteral("editionDates"));
    m_details = caption(QStringLiteral("editionDetails"), provenance);
    m_details->setWordWrap(true);
    m_details->hide();
    layout->addWidget(m_edition, 0, Qt::AlignLeading);
    layout->addWidget(m_dates);
    layout->addWidget(m_priceSource);
    layout->addWidget(m_details);
    connect(m_edition, &QPushButton::clicked, this, [this] {
        if (!m_edition->menu())
            m_details->setVisible(m_details->isHidden());
    });
    return provenance;
}

QWidget* BillPanel::createMeter()
{
    auto* part = new QWidget(m_figures);
    QVBoxLayout* layout = column(part, 3);
    m_meter = new PoolMeter(m_theme, part);
    layout->addWidget(m_meter);
    auto* row = new QHBoxLayout;
    m_inUse = caption(QStringLiteral("inUse"), part);
    m_paid = plainLabel(QStringLiteral("paid"), part);
    QFont bold = m_paid->font();
    bold.setWeight(QFont::DemiBold);
    m_paid->setFont(bold);
    row->addWidget(m_inUse);
    row->addStretch();
    row->addWidget(m_paid);
    layout->addLayout(row);
    return part;
}

QWidget* BillPanel::createProblem()
{
    m_problem = new QWidget(m_content);
    QVBoxLayout* layout = column(m_problem, 6);
    m_problemText = plainLabel(QStringLiteral("billProblem"), m_problem);
    m_problemText->setProperty("class", QStringLiteral("error"));
    m_problemText->setWordWrap(true);
    m_problemFix = new QPushButton(m_problem);
    m_problemFix->setObjectName(QStringLiteral("billProblemFix"));
    m_problemFix->setProperty("class", QStringLiteral("primary"));
    layout->addWidget(m_problemText);
    layout->addWidget(m_problemFix, 0, Qt::AlignLeading);
    connect(m_problemFix, &QPushButton::clicked, this, [this] {
        m_session.apply(tr("Change rule edition"),
                        setPolicy(m_session.committed(), m_session.catalogue().defaultEdition));
    });
    return m_problem;
}

void BillPanel::refresh()
{
    const Result<Bill>& bill = m_session.analysis().bill();
    m_problem->setVisible(!bill);
    m_figures->setVisible(bool(bill));
    refreshEditionMenu();
    if (!bill) {
        m_problemText->setText(bill.error().message);
        if (const RuleEdition* edition = m_session.catalogue().edition(QString())) {
            m_problemFix->setText(tr("Use the default edition"));
            m_problemFix->setToolTip(edition->name);
            m_problemFix->setAccessibleName(m_problemFix->text());
        }
        choose(std::nullopt);
        return;
    }
    m_total->setAmount(bill->monthly, bill->currency, tr("Price not known"));
    m_total->setCaption(bill->monthly ? tr("a month") : QString());
    m_year->setText(bill->yearly ? tr("%1 a year").arg(formatMoney(*bill->yearly, bill->currency))
                                 : tr("Enter a price below to see the cost"));
    refreshProvenance(*bill);
    refreshMeter(*bill);
    refreshLines(*bill);
    refreshColors();
}

void BillPanel::refreshProvenance(const Bill& bill)
{
    m_priceSource->setText(provenance::priceSource(bill));
    const RuleEdition* edition = m_session.catalogue().edition(bill.policy);
    if (!edition)
        return;
    m_edition->setText(edition->name);
    m_edition->setAccessibleName(tr("Rule edition: %1").arg(edition->name));
    m_edition->setToolTip(m_edition->menu() ? tr("Choose the rule edition") : tr("Show rule and sources"));
    m_dates->setText(provenance::dates(*edition));
    m_details->setText(provenance::details(*edition));
}

// With a single edition there is nothing to choose: then the button shows and hides the rule and its sources.
void BillPanel::refreshEditionMenu()
{
    if (m_session.catalogue().editions.size() < 2 || m_edition->menu())
        return;
    auto* menu = new QMenu(m_edition);
    for (const RuleEdition& edition : m_session.catalogue().editions) {
        menu->addAction(QStringLiteral("%1 (%2)").arg(edition.name, provenance::dates(edition)), this,
                        [this, id = edition.id] {
                            m_session.apply(tr("Change rule edition"), setPolicy(m_session.committed(), id));
                        });
    }
    menu->addSeparator();
    menu->addAction(tr("Show rule and sources"), this, [this] { m_details->setVisible(m_details->isHidden()); });
    m_edition->setMenu(menu);
}

void BillPanel::refreshMeter(const Bill& bill)
{
    const QLocale locale;
    m_meter->setFigures(bill.freeUsed, bill.spare, bill.paidCount);
    m_inUse->setText(bill.pool
                         ? tr("%1 of %2 free in use").arg(locale.toString(bill.freeUsed), locale.toString(*bill.pool))
                         : tr("%1 free in use, no limit").arg(locale.toString(bill.freeUsed)));
    m_paid->setText(bill.paidCount == 0 ? tr("none paid") : tr("%Ln paid", nullptr, bill.paidCount));
}

void BillPanel::refreshLines(const Bill& bill)
{
    while (m_lines.size() > bill.lines.size()) {
        m_lines.back()->deleteLater();
        m_lines.pop_back();
    }
    while (m_lines.size() < bill.lines.size()) {
        auto* button = new BillLineButton(m_theme, m_figures);
        button->setObjectName(QStringLiteral("billLine%1").arg(m_lines.size()));
        connect(button, &QAbstractButton::clicked, this,
                [this, button](bool checked) { choose(checked ? std::optional(button->line().kind) : std::nullopt); });
        connect(button, &BillLineButton::walked, this, &BillPanel::moveFocus);
        m_lineLayout->addWidget(button);
        m_lines.push_back(button);
    }
    const RuleEdition* edition = m_session.catalogue().edition(bill.policy);
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setLine(bill.lines[i], provenance::shortWhy(bill.lines[i], bill, edition), bill.currency);
    if (m_chosen)
        choose(m_chosen);
}

void BillPanel::refreshColors()
{
    const Result<Bill>& bill = m_session.analysis().bill();
    // While nodes are only moved, the bill is that of the document.
    const bool previewing =
        m_session.isPreviewing() && difference(m_session.committed(), m_session.document()).touchesMeaning();
    m_previewMark->setVisible(previewing);
    setColor(m_previewMark, m_theme.theme().color(Role::Preview));
    m_total->setRole(previewing ? Role::Preview : Role::Text);
    const bool paid = bill && bill->paidCount > 0;
    setColor(m_paid, m_theme.theme().color(paid ? Role::Paid : Role::Free));
    for (ElidedLabel* label : {m_dates, m_priceSource}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_theme.theme().color(Role::MutedText));
        label->setPalette(palette);
    }
}

void BillPanel::choose(std::optional<Bill::LineKind> kind)
{
    m_chosen = kind;
    std::set<NodeId> nodes;
    for (BillLineButton* button : m_lines) {
        const bool chosen = kind && button->line().kind == *kind;
        button->setChecked(chosen);
        if (chosen)
            nodes.insert(button->line().nodes.begin(), button->line().nodes.end());
    }
    if (nodes != m_session.highlighted())
        m_session.setHighlighted(std::move(nodes));
}

void BillPanel::showEvent(QShowEvent* event)
{
    // A style sheet takes hold of a widget when it is first shown in its window, and drops the colours set before.
    refreshColors();
    QWidget::showEvent(event);
}

void BillPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_chosen)
        choose(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

void BillPanel::moveFocus(int step)
{
    const auto focused =
        std::find_if(m_lines.begin(), m_lines.end(), [](const auto* line) { return line->hasFocus(); });
    if (focused == m_lines.end())
        return;
    const std::ptrdiff_t next = focused - m_lines.begin() + step;
    if (next < 0 || next >= std::ssize(m_lines))
        return;
    BillLineButton* line = m_lines[static_cast<size_t>(next)];
    line->setFocus(Qt::TabFocusReason);
    if (m_chosen)
        choose(line->line().kind);
}

} // namespace nestline::ui
