// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/billlines.h"

#include <QCoreApplication>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Bill)
};

QString whyNumbered(const Bill& bill)
{
    return Text::tr("Every account with a phone number needs a licence: %L1 of %Ln account(s) have a number.", nullptr,
                    bill.accounts)
        .arg(bill.licensableAccounts);
}

QString whyFree(const Bill& bill, const RuleEdition& edition)
{
    if (bill.phoneSystemUsers == 0)
        return Text::tr("Without Phone System users there are no free licences.");
    return Text::tr("%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System user(s). "
                    "%L5 are used, %L6 are left.",
                    nullptr, bill.phoneSystemUsers)
        .arg(edition.poolBase)
        .arg(*bill.pool - edition.poolBase)
        .arg(*bill.pool)
        .arg(edition.usersPerFreeLicense)
        .arg(bill.freeUsed)
        .arg(*bill.spare);
}

QString whyPaid(const Bill& bill, const RuleEdition& edition)
{
    if (bill.paidCount == 0)
        return Text::tr("The free licences cover every account that needs one.");
    return Text::tr("%L1 needed - %L2 free = %Ln paid licence(s): each account above the free pool needs a paid "
                    "%3 licence.",
                    nullptr, bill.paidCount)
        .arg(bill.licensableAccounts)
        .arg(bill.freeUsed)
        .arg(edition.paidProduct);
}

} // namespace

std::vector<Bill::Line> billLines(const Bill& bill, const RuleEdition& edition, LineNodes nodes)
{
    using Kind = Bill::LineKind;
    std::vector<Bill::Line> lines;
    lines.reserve(4);
    lines.push_back({Kind::AccountsWithNumber, Text::tr("Accounts with a number"), bill.licensableAccounts,
                     std::nullopt, Money(), whyNumbered(bill), std::move(nodes.numbered)});
    lines.push_back({Kind::FreePool, Text::tr("Free licences"), bill.freeUsed, Money(), Money(), whyFree(bill, edition),
                     std::move(nodes.free)});
    lines.push_back({Kind::PaidLicenses, Text::tr("Paid %1 licences").arg(edition.paidProduct), bill.paidCount,
                     bill.unitPrice, bill.monthly, whyPaid(bill, edition), std::move(nodes.paid)});
    lines.push_back({Kind::AccountsWithoutNumber, Text::tr("Accounts without a number"),
                     bill.accounts - bill.licensableAccounts, std::nullopt, Money(),
                     Text::tr("An account without a phone number needs no licence."), std::move(nodes.withoutNumber)});
    return lines;
}

} // namespace nestline
