// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billpanel.h"

#include "core/edits/properties.h"
#include "core/licensing/explain.h"
#include "ui/billing/differencebox.h"
#include "ui/billing/provenance.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace nestline::ui {

namespace {

const Bill::Line* lineLike(const Bill::Line& line, const Bill& bill)
{
    const auto same = std::find_if(bill.lines.begin(), bill.lines.end(), [&](const Bill::Line& other) {
        return other.kind == line.kind && other.what == line.what;
    });
    return same == bill.lines.end() ? nullptr : &*same;
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
    m_head = new BillHead(m_session, m_theme, m_content);
    layout->addWidget(m_head);
    m_lineBox = new QWidget(m_content);
    columnLayout(m_lineBox, 0);
    layout->addWidget(m_lineBox);
    layout->addWidget(new DifferenceBox(m_session, m_theme, m_content));
    m_form = new TenantForm(m_session, m_content);
    layout->addWidget(m_form);
    m_sections = new QVBoxLayout;
    layout->addLayout(m_sections);
    m_smallPrint = captionLabel(QStringLiteral("smallPrint"), m_content);
    m_smallPrint->setWordWrap(true);
    layout->addWidget(m_smallPrint);
    layout->addStretch();

    auto* area = new ColumnArea(this);
    area->setObjectName(QStringLiteral("billArea"));
    area->setAccessibleName(tr("Licence bill"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_content);
    columnLayout(this, 0)->addWidget(area);

    connect(&m_session, &DocumentSession::billChanged, this, &BillPanel::refresh);
    connect(&Secrecy::of(m_session), &Secrecy::changed, this, &BillPanel::refresh);
    connect(&m_session, &DocumentSession::previewChanged, this, &BillPanel::refreshPreview);
    connect(&m_session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (m_session.isPreviewing() && changes.touchesMeaning())
            refreshPreview();
    });
    connect(&m_session, &DocumentSession::documentReplaced, this, [this] {
        m_head->settle();
        for (BillLineButton* line : m_lines)
            line->settle();
    });
    connect(&m_session, &DocumentSession::highlightChanged, this, [this] {
        if (m_session.highlighted() != chosenNodes())
            letGo();
    });
    refresh();
}

void BillPanel::addSection(QWidget* section)
{
    m_sections->addWidget(section);
}

QWidget* BillPanel::createProblem()
{
    m_problem = new QWidget(m_content);
    QVBoxLayout* layout = columnLayout(m_problem, 6);
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
    m_head->setVisible(bool(bill));
    m_lineBox->setVisible(bool(bill));
    m_smallPrint->setVisible(bool(bill));
    if (!bill) {
        m_problemText->setText(Secrecy::of(m_session).told(bill.error().message));
        if (const RuleEdition* edition = m_session.catalogue().edition(QString())) {
            m_problemFix->setText(tr("Use the default edition"));
            m_problemFix->setToolTip(edition->name.toHtmlEscaped());
            m_problemFix->setAccessibleName(m_problemFix->text());
        }
        choose(std::nullopt);
        return;
    }
    const RuleEdition& edition = *m_session.catalogue().edition(bill->policy);
    m_head->setBill(*bill, edition);
    refreshLines(*bill, edition);
    m_smallPrint->setText(notIncluded(*bill));
    refreshPreview();
}

void BillPanel::refreshLines(const Bill& bill, const RuleEdition& edition)
{
    while (m_lines.size() > bill.lines.size()) {
        m_lines.back()->deleteLater();
        m_lines.pop_back();
    }
    while (m_lines.size() < bill.lines.size()) {
        auto* button = new BillLineButton(m_theme, m_lineBox);
        button->setObjectName(QStringLiteral("billLine%1").arg(m_lines.size()));
        connect(button, &QAbstractButton::clicked, this,
                [this, button](bool checked) { choose(checked ? std::optional(button->line().kind) : std::nullopt); });
        connect(button, &BillLineButton::walked, this, &BillPanel::moveFocus);
        m_lineBox->layout()->addWidget(button);
        m_lines.push_back(button);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        Bill::Line line = bill.lines[i];
        line.why = Secrecy::of(m_session).told(line.why); // it may quote the source of a price
        m_lines[i]->setLine(line, provenance::shortWhy(line, bill, edition), bill.currency);
    }
    if (m_chosen)
        choose(m_chosen);
}

void BillPanel::refreshPreview()
{
    // While nodes are only moved, the bill is that of the document.
    const bool isPreview =
        m_session.isPreviewing() && difference(m_session.committed(), m_session.document()).touchesMeaning();
    const Bill* real = isPreview ? billOfCommitted() : nullptr;
    const Result<Bill>& shown = m_session.analysis().bill();
    const bool isComparable = real && shown && shown->currency == real->currency;
    m_head->setPreviewing(isPreview, isComparable ? real->monthly : std::nullopt);
    for (BillLineButton* button : m_lines) {
        const Bill::Line* line = real ? lineLike(button->line(), *real) : nullptr;
        button->compareWith(line ? std::optional(line->count) : std::nullopt);
    }
}

// Computed once for all previews of a document.
const Bill* BillPanel::billOfCommitted()
{
    const Document& committed = m_session.committed();
    if (!m_committedBill || !committed.sharesStorageWith(m_committed)) {
        m_committed = committed;
        m_committedBill = computeBill(committed, m_session.catalogue());
    }
    return m_committedBill->hasValue() ? &**m_committedBill : nullptr;
}

void BillPanel::choose(std::optional<Bill::LineKind> kind)
{
    m_chosen = kind;
    for (BillLineButton* button : m_lines)
        button->setChecked(kind && button->line().kind == *kind);
    m_session.setHighlighted(chosenNodes());
}

std::set<NodeId> BillPanel::chosenNodes() const
{
    std::set<NodeId> nodes;
    for (const BillLineButton* button : m_lines) {
        if (button->isChecked())
            nodes.insert(button->line().nodes.begin(), button->line().nodes.end());
    }
    return nodes;
}

// Others light up their nodes now.
void BillPanel::letGo()
{
    m_chosen.reset();
    for (BillLineButton* button : m_lines)
        button->setChecked(false);
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
