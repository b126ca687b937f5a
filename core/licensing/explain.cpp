// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/explain.h"

#include "core/licensing/demand.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Bill)
};

QString withoutLicense(const Document& document, const NodeId& id, const Node& node, const Bill& bill)
{
    if (!isApp(node.kind) && node.accounts.empty())
        return Text::tr("The call ends here: no licence.");
    if (node.accounts.empty()) {
        const bool nestedDirectly = std::any_of(document.links.begin(), document.links.end(), [&id](const auto& entry) {
            return entry.row.to == id && entry.row.reference == Reference::VoiceApp;
        });
        if (nestedDirectly && bill.line(Bill::LineKind::NestedDirectly))
            return Text::tr("No account needed: nested directly (%1).").arg(bill.citation);
        return Text::tr("No licence: it has no resource account (%1).").arg(bill.citation);
    }
    if (node.hasNumber())
        return Text::tr("No licence: accounts need none (%1).").arg(bill.citation);
    return Text::tr("No licence: it has no number (%1).").arg(bill.citation);
}

// "Busier" is only said of accounts that are compared by their calls.
bool callsAreKnown(const Node& node)
{
    return std::any_of(node.accounts.begin(), node.accounts.end(),
                       [](const Account& account) { return account.hasNumber() && account.monthlyCalls; });
}

QString overThePool(const Node& node, const Bill& bill, const QString& price)
{
    if (bill.freeUsed == 0) {
        return Text::tr("Over the free pool: %1, because there are no free licences (%2).").arg(price, bill.citation);
    }
    if (callsAreKnown(node)) {
        return Text::tr("Over the free pool: %1, because %Ln busier account(s) use the free licences (%2).", nullptr,
                        bill.freeUsed)
            .arg(price, bill.citation);
    }
    return Text::tr("Over the free pool: %1, because %Ln other account(s) use the free licences (%2).", nullptr,
                    bill.freeUsed)
        .arg(price, bill.citation);
}

// Licences that cost nothing.
QString withFreeLicense(const Node& node, const Bill& bill, int free)
{
    const bool isUnlimited = !bill.pool;
    if (!node.hasNumber()) {
        return isUnlimited
                   ? Text::tr("Licence although without a number: every account needs one, and it costs nothing (%1).")
                         .arg(bill.citation)
                   : Text::tr("Licence although without a number: every account needs one; the free pool covers it "
                              "(%1).")
                         .arg(bill.citation);
    }
    return isUnlimited
               ? Text::tr("%Ln licence(s) that cost nothing (%1).", nullptr, free).arg(bill.citation)
               : Text::tr("%Ln licence(s) covered by the free pool: no cost (%1).", nullptr, free).arg(bill.citation);
}

QString withPlan(const Bill& bill, int plans, const QString& amount)
{
    const QString price = amount.isEmpty() ? Text::tr("price not known") : Text::tr("%1 a month").arg(amount);
    return Text::tr("It calls the telephone network: %Ln %1, %2 (%3).", nullptr, plans)
        .arg(bill.planPrice.product, price, bill.citation);
}

} // namespace

QString explainNode(const Document& document, const Bill& bill, const NodeId& id, const QString& amount)
{
    const Node* node = document.nodes.find(id);
    if (!node)
        return {};
    const Bill::NodeShare share = bill.shareOf(id);
    if (share.plans > 0)
        return withPlan(bill, share.plans, amount);
    if (share.paid == 0 && share.free == 0)
        return withoutLicense(document, id, *node, bill);
    if (share.paid == 0)
        return withFreeLicense(*node, bill, share.free);
    if (amount.isEmpty())
        return overThePool(*node, bill, Text::tr("price not known"));
    if (share.paid + share.free == 1)
        return overThePool(*node, bill, Text::tr("%1 a month").arg(amount));
    return overThePool(*node, bill, Text::tr("%1 a month for %Ln of its accounts", nullptr, share.paid).arg(amount));
}

QString explainAccount(const Document& document, const Bill& bill, const RuleEdition& edition, const NodeId& node,
                       const Account& account)
{
    const Demand demand(document, edition);
    const bool needsPlan =
        demand.callsOut(node) && account.hasNumber() && account.numberType == NumberType::CallingPlan;
    if (!demand.needsLicense(node, account)) {
        const bool noneNeeds = edition.demand == RuleEdition::Demand::None || account.hasNumber();
        return noneNeeds ? Text::tr("No licence: accounts need none (%1).").arg(bill.citation)
                         : Text::tr("No licence: has no number (%1).").arg(bill.citation);
    }
    if (needsPlan) {
        return Text::tr("A licence that costs nothing and a %1, because it calls the telephone network (%2).")
            .arg(edition.outboundProduct, bill.citation);
    }
    if (bill.paidAccounts.contains(account.id)) {
        return bill.freeUsed > 0 ? Text::tr("A paid %1 licence: the free ones go to other accounts (%2).")
                                       .arg(edition.paidProduct, bill.citation)
                                 : Text::tr("A paid %1 licence: there are no free ones (%2).")
                                       .arg(edition.paidProduct, bill.citation);
    }
    if (!account.hasNumber())
        return Text::tr("A free licence although without a number: every account needs one (%1).").arg(bill.citation);
    // Where every account needs one, the number is not the reason.
    if (edition.demand == RuleEdition::Demand::EveryAccount) {
        const int one = 1;
        return bill.pool
                   ? Text::tr("%Ln licence(s) covered by the free pool: no cost (%1).", nullptr, one).arg(bill.citation)
                   : Text::tr("%Ln licence(s) that cost nothing (%1).", nullptr, one).arg(bill.citation);
    }
    return Text::tr("A free licence: has a number (%1).").arg(bill.citation);
}

QString licenseName(QLatin1String name)
{
    if (name == QLatin1String("phoneSystem"))
        return Text::tr("Phone System");
    if (name == QLatin1String("e5"))
        return Text::tr("E5");
    if (name == QLatin1String("businessVoice"))
        return Text::tr("Business Voice");
    if (name == QLatin1String("callingPlan"))
        return Text::tr("Teams Phone with Calling Plan");
    if (name == QLatin1String("sharedDevices"))
        return Text::tr("Teams Shared Devices");
    return name;
}

QString notIncluded(const Bill& bill)
{
    if (bill.line(Bill::LineKind::BaseLicenses))
        return Text::tr("Not included: calling plans of users, minutes and Communications Credits, taxes.");
    if (bill.line(Bill::LineKind::OutboundPlans))
        return Text::tr("Not included: minutes and Communications Credits, licences of users, taxes.");
    return Text::tr("Not included: calling plans, base licences, minutes and Communications Credits, taxes.");
}

QStringList assumptions(const Bill& bill, const RuleEdition& edition)
{
    QStringList sentences;
    switch (bill.commitment) {
    case Commitment::Year:
        sentences << Text::tr("Prices are those of an annual commitment, before tax; a year is twelve months.");
        break;
    case Commitment::YearPaidMonthly:
        sentences << Text::tr("Annual commitment, paid monthly: 5 % on every price, rounded to hundredths.");
        break;
    case Commitment::Month:
        sentences << Text::tr("Monthly commitment: 20 % on every price, rounded to hundredths.");
        break;
    }
    if (bill.possiblePlans > 0) {
        sentences << Text::tr("%Ln number(s) of unknown type are taken not to be Calling Plan numbers.", nullptr,
                              bill.possiblePlans);
    }
    for (const Bill::Price* price : {&bill.paidPrice, &bill.basePrice, &bill.planPrice}) {
        if (!price->note.isEmpty())
            sentences << QStringLiteral("%1: %2").arg(price->product, price->note);
    }
    return sentences + edition.notes;
}

} // namespace nestline
