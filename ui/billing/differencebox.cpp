// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/differencebox.h"

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

QString amountText(std::optional<Money> amount, const QString& currency)
{
    return amount ? formatMoney(*amount, currency) : DifferenceBox::tr("not known");
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
    title->setText(tr("Compared with “%1”").arg(m_session.document().properties.comparedBaseline));
    title->setWordWrap(true);
    m_grid->addWidget(title, 0, 0, 1, 4);
    for (const BillDelta::Line& line : delta.lines) {
        // Fewer accounts are neither good nor bad: only what is paid has a colour.
        const bool isPaid = line.kind == Bill::LineKind::PaidLicenses || line.kind == Bill::LineKind::BaseLicenses
                            || line.kind == Bill::LineKind::OutboundPlans;
        addRow(line.what, QLocale().toString(line.before), QLocale().toString(line.after), signedCount(line.count()),
               isPaid ? line.count() : 0);
    }
    const QString& currency = now.currency;
    const auto change = [&](std::optional<Money> amount) {
        return amount ? formatMoneyChange(*amount, currency) : tr("not known");
    };
    addRow(tr("A month"), amountText(before.monthly, before.currency), amountText(now.monthly, currency),
           change(delta.monthly), signOf(delta.monthly));
    addRow(tr("A year"), amountText(before.yearly, before.currency), amountText(now.yearly, currency),
           change(delta.yearly), signOf(delta.yearly));
}

void DifferenceBox::addRow(const QString& what, const QString& before, const QString& now, const QString& difference,
                           int sign)
{
    const int row = m_grid->rowCount();
    const QString texts[] = {what, before, QStringLiteral("\u2192 %1").arg(now), difference};
    for (int column = 0; column < 4; ++column) {
        QLabel* label = plainLabel(QStringLiteral("difference%1_%2").arg(row).arg(column), this);
        label->setText(texts[column]);
        label->setWordWrap(column == 0);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
        const Role role = column == 3 && sign < 0 ? Role::Free : column == 3 && sign > 0 ? Role::Paid : Role::Text;
        setTextColor(label, m_theme.theme().color(column == 1 || column == 2 ? Role::MutedText : role));
        m_grid->addWidget(label, row, column);
    }
    // A screen reader says the row as one sentence.
    m_grid->itemAtPosition(row, 0)->widget()->setAccessibleName(
        tr("%1: %2 before, %3 now, difference %4").arg(what, before, now, difference));
}

void DifferenceBox::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace nestline::ui
