// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billhead.h"

#include "core/edits/properties.h"
#include "ui/billing/provenance.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/money.h"

#include <QHBoxLayout>

namespace nestline::ui {

BillHead::BillHead(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme)
{
    QVBoxLayout* layout = columnLayout(this, 6);
    layout->addWidget(createTotal());
    layout->addWidget(createProvenance());
    layout->addWidget(createMeter());
    connect(&m_theme, &ThemeManager::changed, this, &BillHead::refreshColors);
}

QWidget* BillHead::createTotal()
{
    auto* total = new QWidget(this);
    QVBoxLayout* layout = columnLayout(total, 0);
    m_total = new MoneyLabel(m_theme, total);
    m_total->setObjectName(QStringLiteral("total"));
    m_total->setCaption(tr("a month"));
    layout->addWidget(m_total);
    auto* row = new QHBoxLayout;
    m_year = captionLabel(QStringLiteral("year"), total);
    m_previewMark = plainLabel(QStringLiteral("previewMark"), total);
    m_previewMark->setText(tr("preview"));
    m_previewMark->setToolTip(tr("Not real yet: what the bill would be"));
    m_year->setWordWrap(true); // it can be a sentence
    row->addWidget(m_year, 1);
    row->addWidget(m_previewMark, 0, Qt::AlignTop);
    layout->addLayout(row);
    return total;
}

QWidget* BillHead::createProvenance()
{
    auto* provenance = new QWidget(this);
    QVBoxLayout* layout = columnLayout(provenance, 2);
    m_edition = new EditionButton(m_session.catalogue(), provenance);
    m_edition->setObjectName(QStringLiteral("edition"));
    m_dates = new ElidedLabel(provenance);
    m_dates->setObjectName(QStringLiteral("editionDates"));
    m_priceSource = new ElidedLabel(provenance);
    m_priceSource->setObjectName(QStringLiteral("priceSource"));
    m_details = new QLabel(provenance);
    m_details->setObjectName(QStringLiteral("editionDetails"));
    m_details->setAccessibleName(tr("Rule and sources"));
    m_details->setTextFormat(Qt::RichText); // its texts are escaped
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setWordWrap(true);
    layout->addWidget(m_edition);
    layout->addWidget(m_dates);
    layout->addWidget(m_priceSource);
    layout->addWidget(new Disclosure(QStringLiteral("editionRule"), tr("Rule and sources"), m_details, provenance));
    connect(m_edition, &EditionButton::editionChosen, this, [this](const QString& id) {
        m_session.apply(tr("Change rule edition"), setPolicy(m_session.committed(), id));
    });
    return provenance;
}

QWidget* BillHead::createMeter()
{
    auto* part = new QWidget(this);
    QVBoxLayout* layout = columnLayout(part, 3);
    m_meter = new PoolMeter(m_theme, part);
    layout->addWidget(m_meter);
    auto* row = new QHBoxLayout;
    m_inUse = captionLabel(QStringLiteral("inUse"), part);
    m_paid = plainLabel(QStringLiteral("paid"), part);
    QFont bold = m_paid->font();
    bold.setWeight(QFont::DemiBold);
    m_paid->setFont(bold);
    m_inUse->setWordWrap(true);
    row->addWidget(m_inUse, 1);
    row->addWidget(m_paid, 0, Qt::AlignTop);
    layout->addLayout(row);
    return part;
}

void BillHead::setBill(const Bill& bill, const RuleEdition& edition)
{
    m_isPaid = bill.paidCount + bill.planCount > 0;
    m_total->setAmount(bill.monthly, bill.currency, tr("Price not known"));
    m_total->setCaption(bill.monthly ? tr("a month") : QString());
    if (bill.yearly)
        m_year->setText(tr("%1 a year").arg(formatMoney(*bill.yearly, bill.currency)));
    else if (bill.paidCount > 0 && !bill.paidPrice.monthly)
        m_year->setText(tr("Enter a price below to see the cost"));
    else
        m_year->setText(tr("A price is missing below, under “More about prices and terms”"));

    m_priceSource->setText(provenance::priceSource(bill));
    m_edition->setEdition(edition);
    m_dates->setText(provenance::dates(edition));
    m_details->setText(provenance::details(edition));

    m_meter->setVisible(edition.pool.kind != RuleEdition::Pool::Kind::None);
    m_meter->setFigures(bill.freeUsed, bill.spare, bill.paidCount);
    m_inUse->setText(provenance::poolUse(bill, edition));
    m_paid->setText(provenance::paidUse(bill));
    refreshColors();
}

void BillHead::setPreviewing(bool previewing, std::optional<Money> real)
{
    m_previewing = previewing;
    m_total->compareWith(previewing ? real : std::nullopt);
    refreshColors();
}

void BillHead::refreshColors()
{
    const Theme& theme = m_theme.theme();
    m_previewMark->setVisible(m_previewing);
    setTextColor(m_previewMark, theme.color(Role::Preview));
    m_total->setRole(m_previewing ? Role::Preview : Role::Text);
    setTextColor(m_paid, theme.color(m_isPaid ? Role::Paid : Role::Free));
    for (QWidget* label : {static_cast<QWidget*>(m_dates), static_cast<QWidget*>(m_priceSource)})
        setTextColor(label, theme.color(Role::MutedText));
}

void BillHead::showEvent(QShowEvent* event)
{
    // A style sheet takes hold of a widget when it is first shown in its window, and drops the colours set before.
    refreshColors();
    QWidget::showEvent(event);
}

} // namespace nestline::ui
