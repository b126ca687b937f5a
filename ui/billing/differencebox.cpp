// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/differencebox.h"

#include "ui/session/secrecy.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/money.h"

#include <cmath>

namespace nestline::ui {

namespace {

QString signedCount(int difference)
{
    if (difference == 0)
        return QStringLiteral("0");
    return (difference < 0 ? QChar(0x2212) : QChar(u'+')) + QLocale().toString(std::abs(difference));
}

int signOf(std::optional<Money> amount)
{
    return !amount || amount->isZero() ? 0 : *amount < Money() ? -1 : 1;
}

} // namespace

DifferenceBox::DifferenceBox(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("differenceBox"));
    m_grid->setContentsMargins(5, 4, 5, 4);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    connect(&m_session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (changes.properties())
            refresh();
    });
    connect(&m_session, &DocumentSession::billChanged, this, &DifferenceBox::refresh);
    connect(&Secrecy::of(m_session), &Secrecy::changed, this, &DifferenceBox::refresh);
    connect(&m_theme, &ThemeManager::changed, this, &DifferenceBox::refresh);
    refresh();
}

void DifferenceBox::refresh()
{
    const Result<Bill>& now = m_session.analysis().bill();
    const std::optional<Bill> before = now ? baselineBill(m_session.document(), m_session.catalogue()) : std::nullopt;
    clear();
    setVisible(before.has_value());
    if (before)
        fill(compareBills(*before, *now), *before, *now);
}

void DifferenceBox::fill(const BillDelta& delta, const Bill& before, const Bill& now)
{
    QLabel* title = captionLabel(QStringLiteral("differenceTitle"), this);
    title->setText(tr("Compared with “%1”").arg(Secrecy::of(m_session).shown().properties.comparedBaseline));
    title->setWordWrap(true);
    m_grid->addWidget(title, 0, 0, 1, 3);
    for (const BillDelta::Line& line : delta.lines) {
        // Fewer accounts are neither good nor bad: only what is paid has a colour.
        const bool isPaid = line.kind == Bill::LineKind::PaidLicenses || line.kind == Bill::LineKind::BaseLicenses
                            || line.kind == Bill::LineKind::OutboundPlans;
        addRow(line.what,
               tr("%1 \u2192 %2", "a count before and now")
                   .arg(QLocale().toString(line.before), QLocale().toString(line.after)),
               signedCount(line.count()), isPaid ? line.count() : 0);
    }
    const QString& currency = now.currency;
    const auto change = [&](std::optional<Money> amount) {
        return amount ? formatMoneyChange(*amount, currency) : tr("not known");
    };
    // What it costs now stands at the head of the bill.
    const auto was = [&](std::optional<Money> amount) {
        return amount ? tr("was %1").arg(formatMoney(*amount, before.currency)) : tr("was not known");
    };
    addRow(tr("A month"), was(before.monthly), change(delta.monthly), signOf(delta.monthly));
    addRow(tr("A year"), was(before.yearly), change(delta.yearly), signOf(delta.yearly));
}

void DifferenceBox::addRow(const QString& what, const QString& figures, const QString& difference, int sign)
{
    const int row = m_grid->rowCount();
    const QString texts[] = {what, figures, difference};
    for (int column = 0; column < 3; ++column) {
        QLabel* label = plainLabel(QStringLiteral("difference%1_%2").arg(row).arg(column), this);
        label->setText(texts[column]);
        label->setWordWrap(column == 0);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
        const Role change = sign < 0 ? Role::Free : sign > 0 ? Role::Paid : Role::Text;
        const Role roles[] = {Role::Text, Role::MutedText, change};
        setTextColor(label, m_theme.theme().color(roles[column]));
        m_grid->addWidget(label, row, column);
    }
    // A screen reader says the row as one sentence.
    m_grid->itemAtPosition(row, 0)->widget()->setAccessibleName(
        tr("%1: %2, difference %3").arg(what, figures, difference));
}

void DifferenceBox::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace nestline::ui
