// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/bill.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Bill)
};

QString withoutLicense(const Node& node)
{
    if (!isApp(node.kind))
        return Text::tr("The call ends here: no licence.");
    if (node.accounts.empty())
        return Text::tr("Nested without a resource account: no licence.");
    return Text::tr("Nested without a number: no licence.");
}

// "Busier" is only said of accounts that are compared by their calls.
bool callsAreKnown(const Node& node)
{
    return std::any_of(node.accounts.begin(), node.accounts.end(),
                       [](const Account& account) { return account.hasNumber() && account.monthlyCalls; });
}

QString overThePool(const Node& node, const Bill& bill, const QString& price)
{
    if (bill.freeUsed == 0)
        return Text::tr("Over the free pool: %1, because there are no free licences.").arg(price);
    if (callsAreKnown(node)) {
        return Text::tr("Over the free pool: %1, because %Ln busier account(s) use the free licences.", nullptr,
                        bill.freeUsed)
            .arg(price);
    }
    return Text::tr("Over the free pool: %1, because %Ln other account(s) use the free licences.", nullptr,
                    bill.freeUsed)
        .arg(price);
}

} // namespace

QString explainNode(const Document& document, const Bill& bill, const NodeId& id, const QString& amount)
{
    const Node* node = document.nodes.find(id);
    if (!node)
        return {};
    const int paid = bill.paidLicenses(id);
    const int free = bill.freeLicenses(id);
    if (paid == 0 && free == 0)
        return withoutLicense(*node);
    if (paid == 0)
        return Text::tr("%Ln number(s) covered by the free pool: no cost.", nullptr, free);
    if (amount.isEmpty())
        return overThePool(*node, bill, Text::tr("price not known"));
    if (paid + free == 1)
        return overThePool(*node, bill, Text::tr("%1 a month").arg(amount));
    return overThePool(*node, bill, Text::tr("%1 a month for %Ln of its numbers", nullptr, paid).arg(amount));
}

} // namespace nestline
