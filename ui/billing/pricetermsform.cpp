// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/pricetermsform.h"

#include "core/edits/properties.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/undokeys.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace nestline::ui {

namespace {

constexpr int unknownCount = -1;

MergeKey keyFor(const QString& field)
{
    return {QStringLiteral("tenant"), field};
}

// Says at a price that it is on no line of the bill.
void markUse(QLabel* label, PriceBox* box, bool used)
{
    const QString name = box->accessibleName();
    label->setText(used ? name : PriceTermsForm::tr("%1 (not on this bill)").arg(name));
    box->setAccessibleDescription(used ? QString() : PriceTermsForm::tr("not on this bill"));
}

} // namespace

PriceTermsForm::PriceTermsForm(DocumentSession& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    createTerms();
    m_basePrice = createPrice(QStringLiteral("basePrice"), tr("Price of a base licence"), &setBaseLicensePrice);
    m_planPrice = createPrice(QStringLiteral("planPrice"), tr("Price of a Pay-As-You-Go plan"), &setPayAsYouGoPrice);
    m_source = createText(QStringLiteral("priceSourceText"), tr("Source of your own prices"), &setPriceSource);
    m_date = createText(QStringLiteral("priceDateText"), tr("As of"), &setPriceDate);
    createOrdered();
    arrange();
    connect(&m_session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (changes.properties())
            refresh();
    });
    connect(&m_session, &DocumentSession::billChanged, this, &PriceTermsForm::refreshPrices);
    connect(&Secrecy::of(m_session), &Secrecy::changed, this, &PriceTermsForm::refresh);
    refresh();
}

void PriceTermsForm::createTerms()
{
    m_commitment = new QComboBox(this);
    m_commitment->setObjectName(QStringLiteral("commitment"));
    m_commitment->setAccessibleName(tr("Terms"));
    m_commitment->setFocusPolicy(Qt::StrongFocus);
    m_commitment->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_commitment->addItems({tr("One year, paid at once"),
                            tr("One year, paid monthly (+%1 %)").arg(surchargePercent(Commitment::YearPaidMonthly)),
                            tr("One month (+%1 %)").arg(surchargePercent(Commitment::Month))});
    connect(m_commitment, &QComboBox::activated, this, [this](int index) {
        m_session.apply(tr("Change terms"), setCommitment(m_session.committed(), static_cast<Commitment>(index)));
    });
    m_billBase = new QCheckBox(tr("Bill base licences under paid add-ons"), this);
    m_billBase->setObjectName(QStringLiteral("billBaseLicenses"));
    m_billBase->setAccessibleName(m_billBase->text());
    m_billBase->setToolTip(tr("A paid licence that is an add-on needs another licence under it"));
    connect(m_billBase, &QCheckBox::clicked, this, [this](bool bill) {
        m_session.apply(bill ? tr("Bill base licences") : tr("Do not bill base licences"),
                        setBillBaseLicenses(m_session.committed(), bill));
    });
}

PriceBox* PriceTermsForm::createPrice(const QString& name, const QString& label, SetPrice edit)
{
    auto* box = new PriceBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setFocusPolicy(Qt::StrongFocus);
    leaveUndoToWindow(box);
    connect(box, &PriceBox::priceEdited, this, [this, name, edit](Money price) {
        m_session.apply(tr("Change price"), edit(m_session.committed(), price), keyFor(name));
    });
    connect(box, &QDoubleSpinBox::editingFinished, &m_session, &DocumentSession::endMerge);
    return box;
}

TextField* PriceTermsForm::createText(const QString& name, const QString& label, SetText edit)
{
    auto* field = new TextField(name, label, this);
    connect(field, &QLineEdit::textEdited, this, [this, name, edit](const QString& text) {
        m_session.apply(tr("Change source of prices"), edit(m_session.committed(), text.trimmed()), keyFor(name));
    });
    connect(field, &TextField::left, &m_session, &DocumentSession::endMerge);
    return field;
}

void PriceTermsForm::createOrdered()
{
    m_ordered = new QSpinBox(this);
    m_ordered->setObjectName(QStringLiteral("orderedBox"));
    m_ordered->setAccessibleName(tr("Free licences ordered so far"));
    m_ordered->setToolTip(tr("They cost nothing, but have to be ordered"));
    m_ordered->setRange(unknownCount, Tenant::maximumUsers);
    m_ordered->setSpecialValueText(tr("not known"));
    m_ordered->setGroupSeparatorShown(true);
    m_ordered->setFocusPolicy(Qt::StrongFocus);
    leaveUndoToWindow(m_ordered);
    connect(m_ordered, &QSpinBox::valueChanged, this, [this](int count) {
        const std::optional<int> ordered = count == unknownCount ? std::nullopt : std::optional(count);
        m_session.apply(tr("Change ordered licences"), setOrderedFreeLicenses(m_session.committed(), ordered),
                        keyFor(QStringLiteral("ordered")));
    });
    connect(m_ordered, &QSpinBox::editingFinished, &m_session, &DocumentSession::endMerge);
}

void PriceTermsForm::arrange()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->addWidget(createCaption(m_commitment->accessibleName(), m_commitment), 0, 0, 1, 2);
    grid->addWidget(m_commitment, 1, 0, 1, 2); // its entries are long
    grid->addWidget(m_billBase, grid->rowCount(), 0, 1, 2);
    m_baseLabel = addRow(*grid, m_basePrice->accessibleName(), m_basePrice);
    m_planLabel = addRow(*grid, m_planPrice->accessibleName(), m_planPrice);
    addRow(*grid, m_source->accessibleName(), m_source);
    addRow(*grid, m_date->accessibleName(), m_date);
    addRow(*grid, m_ordered->accessibleName(), m_ordered);
    const std::vector<QWidget*> order{m_commitment, m_billBase, m_basePrice, m_planPrice, m_source, m_date, m_ordered};
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QLabel* PriceTermsForm::createCaption(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text, this);
    label->setProperty("class", QStringLiteral("caption"));
    label->setWordWrap(true);
    label->setBuddy(field);
    return label;
}

QLabel* PriceTermsForm::addRow(QGridLayout& grid, const QString& caption, QWidget* field)
{
    QLabel* label = createCaption(caption, field);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    return label;
}

void PriceTermsForm::refresh()
{
    const Tenant& tenant = m_session.document().properties.tenant;
    m_commitment->setCurrentIndex(static_cast<int>(tenant.commitment));
    m_billBase->setChecked(tenant.billBaseLicenses);
    Secrecy& secrecy = Secrecy::of(m_session);
    m_source->setValue(secrecy.shown().properties.tenant.prices.source);
    m_date->setValue(secrecy.shown().properties.tenant.prices.date);
    for (TextField* field : {m_source, m_date})
        field->setReadOnly(secrecy.isOn());
    const QSignalBlocker quiet(m_ordered);
    m_ordered->setValue(tenant.orderedFreeLicenses.value_or(unknownCount));
    refreshPrices();
}

void PriceTermsForm::refreshPrices()
{
    const Tenant& tenant = m_session.document().properties.tenant;
    const Result<Bill>& bill = m_session.analysis().bill();
    const auto shown = [](const std::optional<Money>& own, const Bill::Price* price) {
        return own ? own : price ? price->listed : std::nullopt;
    };
    m_basePrice->setPrice(shown(tenant.prices.baseLicense, bill ? &bill->basePrice : nullptr));
    m_planPrice->setPrice(shown(tenant.prices.payAsYouGo, bill ? &bill->planPrice : nullptr));
    markUse(m_baseLabel, m_basePrice, bill && !bill->basePrice.product.isEmpty());
    markUse(m_planLabel, m_planPrice, bill && !bill->planPrice.product.isEmpty());
}

} // namespace nestline::ui
