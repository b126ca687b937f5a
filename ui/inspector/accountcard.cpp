// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/accountcard.h"

#include "core/base/phonenumber.h"
#include "core/edits/accounts.h"
#include "core/licensing/explain.h"
#include "ui/session/secrecy.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/undokeys.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace nestline::ui {

namespace {

constexpr int unknownCalls = -1;

} // namespace

AccountCard::AccountCard(DocumentSession& session, ThemeManager& theme, int index, QWidget* parent)
    : QFrame(parent), m_session(session), m_theme(theme), m_node(QStringLiteral("-")), m_account(QStringLiteral("-"))
{
    setObjectName(QStringLiteral("account%1").arg(index));
    setProperty("class", QStringLiteral("card"));
    createFields(index);
    arrange();
    connectFields();
    connect(&m_theme, &ThemeManager::changed, this, &AccountCard::updateIcons);
    updateIcons();
}

void AccountCard::createFields(int index)
{
    const auto named = [index](QLatin1String name) { return QStringLiteral("%1%2").arg(name).arg(index); };
    m_number = new TextField(named(QLatin1String("number")), tr("Phone number"), this);
    m_upn = new TextField(named(QLatin1String("upn")), tr("User principal name"), this);
    m_numberType = new QComboBox(this);
    m_numberType->setObjectName(named(QLatin1String("numberType")));
    m_numberType->setAccessibleName(tr("Number type"));
    m_numberType->addItems(numberTypeNames());
    m_license = new QComboBox(this);
    m_license->setObjectName(named(QLatin1String("license")));
    m_license->setAccessibleName(tr("Licence today"));
    m_license->addItems({tr("not known"), tr("none"), tr("Virtual User"), tr("Phone System")});
    m_calls = new QSpinBox(this);
    m_calls->setObjectName(named(QLatin1String("calls")));
    m_calls->setAccessibleName(tr("Calls a month"));
    m_calls->setRange(unknownCalls, std::numeric_limits<int>::max());
    m_calls->setSpecialValueText(tr("not known"));
    m_calls->setGroupSeparatorShown(true);
    leaveUndoToWindow(m_calls);
    m_pinned = new QCheckBox(tr("Number must stay here"), this);
    m_pinned->setObjectName(named(QLatin1String("pinned")));
    m_pinned->setAccessibleName(m_pinned->text());
    m_remove = new QToolButton(this);
    m_remove->setObjectName(named(QLatin1String("removeAccount")));
    m_remove->setAccessibleName(tr("Remove this account"));
    m_remove->setToolTip(tr("Remove this account"));
    m_why = new QLabel(this);
    m_why->setObjectName(named(QLatin1String("accountWhy")));
    m_why->setProperty("class", QStringLiteral("caption"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    for (QWidget* field :
         {static_cast<QWidget*>(m_numberType), static_cast<QWidget*>(m_license), static_cast<QWidget*>(m_calls)})
        field->setFocusPolicy(Qt::StrongFocus);
}

void AccountCard::arrange()
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(10, 8, 8, 8);
    form->setVerticalSpacing(5);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* numberRow = new QHBoxLayout;
    numberRow->addWidget(m_number, 1);
    numberRow->addWidget(m_remove);
    const std::pair<QString, QWidget*> rows[] = {{tr("Type"), m_numberType},
                                                 {tr("Calls a month"), m_calls},
                                                 {tr("Account"), m_upn},
                                                 {tr("Licence today"), m_license}};
    auto* numberLabel = new QLabel(tr("Number"), this);
    numberLabel->setBuddy(m_number);
    numberLabel->setProperty("class", QStringLiteral("caption"));
    form->addRow(numberLabel, numberRow);
    for (const auto& [text, field] : rows) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        label->setProperty("class", QStringLiteral("caption"));
        form->addRow(label, field);
    }
    form->addRow(m_pinned);
    form->addRow(m_why);
}

void AccountCard::connectFields()
{
    connect(m_number, &QLineEdit::textEdited, this, &AccountCard::numberTyped);
    connect(m_number, &QLineEdit::editingFinished, this, &AccountCard::numberDone);
    connect(m_upn, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(tr("Change account name"), QStringLiteral("upn"),
               [&](Account& account) { account.upn = text.trimmed(); });
    });
    connect(m_numberType, &QComboBox::activated, this, [this](int index) {
        change(tr("Change number type"), QStringLiteral("numberType"),
               [&](Account& account) { account.numberType = static_cast<NumberType>(index); });
    });
    connect(m_license, &QComboBox::activated, this, [this](int index) {
        change(tr("Change licence"), QStringLiteral("license"),
               [&](Account& account) { account.license = static_cast<AssignedLicense>(index); });
    });
    connect(m_calls, &QSpinBox::valueChanged, this, [this](int calls) {
        change(tr("Change calls"), QStringLiteral("calls"), [&](Account& account) {
            account.monthlyCalls = calls == unknownCalls ? std::nullopt : std::optional<qint64>(calls);
        });
    });
    connect(m_pinned, &QCheckBox::clicked, this, [this](bool pinned) {
        change(tr("Pin number"), QStringLiteral("pinned"), [&](Account& account) { account.pinned = pinned; });
    });
    connect(m_remove, &QToolButton::clicked, this,
            [this] { m_session.apply(tr("Remove account"), removeAccount(m_session.committed(), m_node, m_account)); });
    for (TextField* field : {m_number, m_upn})
        connect(field, &TextField::left, &m_session, &DocumentSession::endMerge);
    connect(&m_session, &DocumentSession::billChanged, this, &AccountCard::refreshWhy);
    connect(m_calls, &QSpinBox::editingFinished, &m_session, &DocumentSession::endMerge);
}

void AccountCard::setAccount(const NodeId& node, const Account& account)
{
    const bool another = m_node != node || m_account != account.id;
    m_node = node;
    m_account = account.id;
    if (another) {
        m_number->resetValue(account.number);
        m_upn->resetValue(account.upn);
    } else {
        m_number->setValue(account.number);
        m_upn->setValue(account.upn);
    }
    m_numberType->setCurrentIndex(static_cast<int>(account.numberType));
    m_license->setCurrentIndex(static_cast<int>(account.license));
    m_pinned->setChecked(account.pinned);
    const QSignalBlocker quiet(m_calls);
    const qint64 calls = std::min<qint64>(account.monthlyCalls.value_or(unknownCalls), m_calls->maximum());
    m_calls->setValue(static_cast<int>(calls));
    refreshWhy();
}

// Whether the account needs a licence, which one and by what rule.
void AccountCard::refreshWhy()
{
    const Result<Bill>& bill = m_session.analysis().bill();
    const RuleEdition* edition = bill ? m_session.catalogue().edition(bill->policy) : nullptr;
    const Document& document = Secrecy::of(m_session).shown();
    const Node* node = document.nodes.find(m_node);
    const auto account = node ? std::find_if(node->accounts.begin(), node->accounts.end(),
                                             [this](const Account& a) { return a.id == m_account; })
                              : std::vector<Account>::const_iterator();
    const bool isKnown = edition && node && account != node->accounts.end();
    m_why->setText(isKnown ? explainAccount(document, *bill, *edition, m_node, *account) : QString());
    m_why->setVisible(isKnown);
}

void AccountCard::focusNumber()
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

QWidget* AccountCard::followInTabOrder(QWidget* previous)
{
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_number, m_remove, m_numberType, m_calls, m_upn, m_license, m_pinned}) {
        setTabOrder(previous, field);
        previous = field;
    }
    return previous;
}

QWidget* AccountCard::lastField() const
{
    return m_pinned;
}

void AccountCard::change(const QString& label, const QString& field, const std::function<void(Account&)>& edit)
{
    m_session.apply(label, updateAccount(m_session.committed(), m_node, m_account, edit),
                    MergeKey{m_account.toString(), field});
}

// Half a number is none: the document gets what is complete, or the empty text. The field keeps what was typed.
void AccountCard::numberTyped(const QString& text)
{
    const std::optional<QString> number = text.trimmed().isEmpty() ? QString() : toE164(text);
    m_number->setProblem(number ? QString()
                                : tr("A phone number starts with + and the country code, such as +1 425 555 0100."));
    if (number)
        change(tr("Change number"), QStringLiteral("number"), [&](Account& account) { account.number = *number; });
}

void AccountCard::numberDone()
{
    if (m_number->hasProblem())
        return;
    const Node* node = Secrecy::of(m_session).shownCommitted().nodes.find(m_node);
    if (!node)
        return;
    for (const Account& account : node->accounts)
        if (account.id == m_account)
            m_number->resetValue(account.number);
}

void AccountCard::updateIcons()
{
    m_remove->setIcon(themedIcon(QStringLiteral("close"), m_theme.theme(), Role::MutedText));
}

} // namespace nestline::ui
