// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/tenantform.h"

#include "core/edits/properties.h"
#include "ui/billing/licensecountsform.h"
#include "ui/billing/pricetermsform.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/invalidmark.h"
#include "ui/widgets/money.h"
#include "ui/widgets/undokeys.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace nestline::ui {

namespace {

// What setPhoneSystemUsers() sets.
int usersOf(const Tenant& tenant)
{
    const qint64 users = tenant.licenses ? tenant.licenses->ofUsers() : tenant.phoneSystemUsers;
    return static_cast<int>(std::min<qint64>(users, Tenant::maximumUsers));
}

MergeKey keyFor(const QString& field)
{
    return {QStringLiteral("tenant"), field};
}

} // namespace

TenantForm::TenantForm(DocumentSession& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    createFields();
    arrange();
    addMore();
    connect(&m_session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (changes.properties())
            refresh();
    });
    connect(&m_session, &DocumentSession::billChanged, this, &TenantForm::refresh);
    refresh();
}

void TenantForm::createFields()
{
    m_users = new QSpinBox(this);
    m_users->setObjectName(QStringLiteral("usersBox"));
    m_users->setAccessibleName(tr("Phone System users"));
    m_users->setRange(0, Tenant::maximumUsers);
    m_users->setGroupSeparatorShown(true);
    connect(m_users, &QSpinBox::valueChanged, this, &TenantForm::applyUsers);

    m_price = new PriceBox(this);
    m_price->setObjectName(QStringLiteral("priceBox"));
    m_price->setAccessibleName(tr("Price of a paid licence a month"));
    connect(m_price, &PriceBox::priceEdited, this, [this](Money price) {
        m_session.apply(tr("Change price"), setPaidLicensePrice(m_session.committed(), price),
                        keyFor(QStringLiteral("price")));
    });

    m_currency = new QComboBox(this);
    m_currency->setObjectName(QStringLiteral("currencyBox"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems(commonCurrencies());
    m_currency->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currency->lineEdit()->setMaxLength(3);
    connect(m_currency, &QComboBox::activated, this, &TenantForm::applyCurrency);
    connect(m_currency->lineEdit(), &QLineEdit::editingFinished, this, &TenantForm::applyCurrency);

    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("priceNote"));
    m_note->setProperty("class", QStringLiteral("caption"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_reset = new QPushButton(tr("Reset to price book"), this);
    m_reset->setObjectName(QStringLiteral("resetPrice"));
    m_reset->setAccessibleName(m_reset->text());
    m_reset->setProperty("class", QStringLiteral("link"));
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_session.apply(tr("Reset to price book"), clearOwnPrices(m_session.committed())); });
    for (QWidget* field : {static_cast<QWidget*>(m_users), static_cast<QWidget*>(m_price)})
        field->installEventFilter(this);
    for (QWidget* field :
         {static_cast<QWidget*>(m_users), static_cast<QWidget*>(m_price), static_cast<QWidget*>(m_currency)})
        leaveUndoToWindow(field);
}

void TenantForm::arrange()
{
    auto* users = new QLabel(tr("&Users"), this);
    users->setBuddy(m_users);
    auto* price = new QLabel(tr("&Price"), this);
    price->setBuddy(m_price);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    // Two rows, so that large texts find room in a narrow panel.
    grid->setVerticalSpacing(4);
    grid->addWidget(users, 0, 0);
    grid->addWidget(m_users, 0, 1, 1, 2);
    grid->addWidget(price, 1, 0);
    grid->addWidget(m_price, 1, 1);
    grid->addWidget(m_currency, 1, 2);
    grid->addWidget(m_note, 2, 0, 1, 3);
    grid->addWidget(m_reset, 3, 0, 1, 3, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
    for (QLabel* caption : {users, price})
        caption->setProperty("class", QStringLiteral("caption"));
    setTabOrder(m_users, m_price);
    setTabOrder(m_price, m_currency);
    setTabOrder(m_currency, m_reset);
}

void TenantForm::addMore()
{
    auto* kinds = new Disclosure(QStringLiteral("licensesByKind"), tr("Licences by kind"),
                                 new LicenseCountsForm(m_session, this), this);
    auto* terms = new Disclosure(QStringLiteral("moreTerms"), tr("More about prices and terms"),
                                 new PriceTermsForm(m_session, this), this);
    auto* grid = qobject_cast<QGridLayout*>(layout());
    grid->addWidget(kinds, 4, 0, 1, 3);
    grid->addWidget(terms, 5, 0, 1, 3);
}

void TenantForm::refresh()
{
    const Properties& properties = m_session.document().properties;
    {
        const QSignalBlocker quiet(m_users);
        m_users->setValue(usersOf(properties.tenant));
        markInvalid(m_users, QString());
    }
    const Result<Bill>& bill = m_session.analysis().bill();
    const OwnPrices& own = properties.tenant.prices;
    m_price->setPrice(own.paidLicense ? own.paidLicense : bill ? bill->paidPrice.listed : std::nullopt);
    const QString currency = own.currency.isEmpty() ? m_session.catalogue().defaultCurrency : own.currency;
    if (!m_currency->lineEdit()->isModified() || !m_currency->hasFocus()) {
        const QSignalBlocker quiet(m_currency);
        m_currency->setEditText(currency);
        markInvalid(m_currency, QString());
    }
    refreshNote();
}

void TenantForm::refreshNote()
{
    const OwnPrices& own = m_session.document().properties.tenant.prices;
    const bool foreign = !own.currency.isEmpty() && own.currency != m_session.catalogue().defaultCurrency;
    const bool unknown = foreign && !own.paidLicense;
    m_note->setText(unknown           ? tr("The price book has no price in %1. Enter one.").arg(own.currency)
                    : own.paidLicense ? tr("Your own price")
                                      : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    const bool texts = !own.source.isEmpty() || !own.date.isEmpty();
    m_reset->setVisible(own.paidLicense || own.baseLicense || own.payAsYouGo || texts || foreign);
}

void TenantForm::applyUsers(int users)
{
    Result<Document> next = setPhoneSystemUsers(m_session.committed(), users);
    markInvalid(m_users, next ? QString() : next.error().message);
    if (next) {
        m_session.apply(tr("Change users"), std::move(next), keyFor(QStringLiteral("users")));
        return;
    }
    m_note->setText(next.error().message);
    m_note->setVisible(true);
}

void TenantForm::applyCurrency()
{
    const QString code = m_currency->currentText().trimmed().toUpper();
    const OwnPrices& own = m_session.committed().properties.tenant.prices;
    const QString shown = own.currency.isEmpty() ? m_session.catalogue().defaultCurrency : own.currency;
    if (code == shown) {
        m_currency->setEditText(shown);
        markInvalid(m_currency, QString());
        return;
    }
    Result<Document> next = setCurrency(m_session.committed(), code);
    if (!next) {
        // The text stays, so that it can be mended.
        markInvalid(m_currency, next.error().message);
        m_note->setText(next.error().message);
        m_note->setVisible(true);
        return;
    }
    m_currency->lineEdit()->setModified(false);
    m_session.apply(tr("Change currency"), std::move(next));
}

bool TenantForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_session.endMerge();
    return QWidget::eventFilter(watched, event);
}

} // namespace nestline::ui
