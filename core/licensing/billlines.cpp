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

using Demand = RuleEdition::Demand;
using PoolKind = RuleEdition::Pool::Kind;

QString whatIsLicensed(Demand demand)
{
    switch (demand) {
    case Demand::AccountsWithNumber: return Text::tr("Accounts with a number");
    case Demand::DirectlyDialableAccounts: return Text::tr("Accounts that can be dialled");
    case Demand::EveryAccount: return Text::tr("Accounts");
    case Demand::None: break;
    }
    return Text::tr("Accounts that need a licence");
}

QString whyLicensed(const Bill& bill, Demand demand)
{
    switch (demand) {
    case Demand::AccountsWithNumber:
        return Text::tr("Every account with a phone number needs a licence: %L1 of %Ln account(s) have a number (%2).",
                        nullptr, bill.accounts)
            .arg(bill.licensableAccounts)
            .arg(bill.citation);
    case Demand::DirectlyDialableAccounts:
        return Text::tr("Every account that callers or Teams users can dial directly needs a licence: %L1 of %Ln "
                        "account(s) (%2).",
                        nullptr, bill.accounts)
            .arg(bill.licensableAccounts)
            .arg(bill.citation);
    case Demand::EveryAccount:
        return Text::tr("Every account needs a licence, with a number or without: %Ln account(s) (%1).", nullptr,
                        bill.accounts)
            .arg(bill.citation);
    case Demand::None: break;
    }
    return Text::tr("No account needs a licence of its own (%1).").arg(bill.citation);
}

QString whyFree(const Bill& bill, const RuleEdition& edition)
{
    if (edition.pool.kind == PoolKind::NoLimit)
        return Text::tr("The licence for accounts costs nothing, however many there are; each must still be ordered "
                        "and assigned (%1).")
            .arg(bill.citation);
    if (edition.pool.kind == PoolKind::None)
        return Text::tr("There are no free licences for accounts (%1).").arg(bill.citation);
    if (bill.phoneSystemUsers == 0)
        return Text::tr("Without Phone System users there are no free licences (%1).").arg(bill.citation);
    return Text::tr("%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System user(s); "
                    "%L5 are used, %L6 are left (%7).",
                    nullptr, bill.phoneSystemUsers)
        .arg(edition.pool.base)
        .arg(*bill.pool - edition.pool.base)
        .arg(*bill.pool)
        .arg(edition.pool.usersPerFreeLicense)
        .arg(bill.freeUsed)
        .arg(*bill.spare)
        .arg(bill.citation);
}

QString whyPaid(const Bill& bill, const RuleEdition& edition)
{
    if (bill.paidCount == 0)
        return Text::tr("No licence has to be paid: the free ones cover every account that needs one (%1).")
            .arg(bill.citation);
    if (edition.pool.kind == PoolKind::None)
        return Text::tr("%Ln paid licence(s): each account that needs a licence takes a paid %1 licence (%2).", nullptr,
                        bill.paidCount)
            .arg(edition.paidProduct, bill.citation);
    const QString sentence = bill.paidPrice.listed
                                 ? Text::tr("%L1 needed - %L2 free = %Ln paid licence(s): each account above the free "
                                            "pool needs a paid %3 licence (%4).",
                                            nullptr, bill.paidCount)
                                 : Text::tr("%L1 needed - %L2 free = %Ln paid licence(s): each account above the free "
                                            "pool needs a paid %3 licence, whose price is not published (%4).",
                                            nullptr, bill.paidCount);
    return sentence.arg(bill.licensableAccounts).arg(bill.freeUsed).arg(edition.paidProduct, bill.citation);
}

QString whyUnlicensed(const Bill& bill, Demand demand)
{
    if (demand == Demand::AccountsWithNumber)
        return Text::tr("An account without a phone number needs no licence (%1).").arg(bill.citation);
    if (demand == Demand::DirectlyDialableAccounts)
        return Text::tr("An account that nobody can dial directly needs no licence (%1).").arg(bill.citation);
    return Text::tr("An account needs no licence of its own (%1).").arg(bill.citation);
}

Bill::Line baseLine(const Bill& bill, const IdList<NodeId>& nodes)
{
    const QString why =
        Text::tr("A paid %1 licence is an add-on: each of the %Ln account(s) that hold one also needs a base licence "
                 "such as %2 (%3).",
                 nullptr, bill.baseCount)
            .arg(bill.paidPrice.product, bill.basePrice.product, bill.citation);
    const std::optional<Money> monthly =
        bill.basePrice.monthly ? std::optional(*bill.basePrice.monthly * bill.baseCount) : std::nullopt;
    return {Bill::LineKind::BaseLicenses,
            Text::tr("Base licences (%1)").arg(bill.basePrice.product),
            bill.baseCount,
            bill.basePrice.monthly,
            bill.baseCount == 0 ? Money() : monthly,
            why,
            nodes};
}

QString whyPlans(const Bill& bill)
{
    if (bill.planCount == 0 && bill.possiblePlans == 0)
        return Text::tr("No account with a Calling Plan number calls the telephone network (%1).").arg(bill.citation);
    QString why = Text::tr("%Ln account(s) with a Calling Plan number call the telephone network, by a transfer, a "
                           "callback or on behalf of the queue: each needs a %1 and funding (%2).",
                           nullptr, bill.planCount)
                      .arg(bill.planPrice.product, bill.citation);
    if (bill.possiblePlans > 0) {
        why +=
            QLatin1Char(' ')
            + Text::tr("For %Ln more number(s) the type is not known: if it is Calling Plan, each needs one as well.",
                       nullptr, bill.possiblePlans);
    }
    return why;
}

Bill::Line planLine(const Bill& bill, IdList<NodeId> nodes)
{
    const std::optional<Money> monthly =
        bill.planPrice.monthly ? std::optional(*bill.planPrice.monthly * bill.planCount) : std::nullopt;
    return {Bill::LineKind::OutboundPlans,
            Text::tr("%1 licences", "such as Pay-As-You-Go Calling Plan licences").arg(bill.planPrice.product),
            bill.planCount,
            bill.planPrice.monthly,
            bill.planCount == 0 ? Money() : monthly,
            whyPlans(bill),
            std::move(nodes)};
}

Bill::Line paidLine(const Bill& bill, const RuleEdition& edition, IdList<NodeId> nodes)
{
    const std::optional<Money> monthly =
        bill.paidPrice.monthly ? std::optional(*bill.paidPrice.monthly * bill.paidCount) : std::nullopt;
    return {Bill::LineKind::PaidLicenses,
            Text::tr("Paid %1 licences").arg(edition.paidProduct),
            bill.paidCount,
            bill.paidPrice.monthly,
            bill.paidCount == 0 ? Money() : monthly,
            whyPaid(bill, edition),
            std::move(nodes)};
}

} // namespace

std::vector<Bill::Line> billLines(const Bill& bill, const RuleEdition& edition, LineNodes nodes)
{
    using Kind = Bill::LineKind;
    std::vector<Bill::Line> lines;
    lines.reserve(7);
    lines.push_back({Kind::LicensableAccounts, whatIsLicensed(edition.demand), bill.licensableAccounts, std::nullopt,
                     Money(), whyLicensed(bill, edition.demand), std::move(nodes.licensable)});
    if (edition.pool.kind != PoolKind::None)
        lines.push_back({Kind::FreePool, Text::tr("Free licences"), bill.freeUsed, Money(), Money(),
                         whyFree(bill, edition), std::move(nodes.free)});
    if (!edition.paidProduct.isEmpty())
        lines.push_back(paidLine(bill, edition, nodes.paid));
    if (!bill.basePrice.product.isEmpty())
        lines.push_back(baseLine(bill, nodes.paid));
    if (!edition.outboundProduct.isEmpty())
        lines.push_back(planLine(bill, std::move(nodes.callingOut)));
    if (edition.demand != Demand::EveryAccount) {
        const QString what = edition.demand == Demand::AccountsWithNumber ? Text::tr("Accounts without a number")
                                                                          : Text::tr("Accounts without a licence");
        lines.push_back({Kind::UnlicensedAccounts, what, bill.accounts - bill.licensableAccounts, std::nullopt, Money(),
                         whyUnlicensed(bill, edition.demand), std::move(nodes.unlicensed)});
    }
    if (edition.directNesting) {
        const auto count = static_cast<int>(nodes.nestedDirectly.size());
        lines.push_back({Kind::NestedDirectly, Text::tr("Nested directly"), count, std::nullopt, Money(),
                         Text::tr("A voice app that a menu refers to directly needs no account and no licence; nobody "
                                  "can dial it (%1).")
                             .arg(bill.citation),
                         std::move(nodes.nestedDirectly)});
    }
    return lines;
}

} // namespace nestline
