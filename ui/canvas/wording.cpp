// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/wording.h"

#include "core/licensing/explain.h"
#include "core/base/phonenumber.h"
#include "ui/widgets/money.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace nestline::ui {

namespace {

struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QStringList numbersOf(const Node& node)
{
    QStringList numbers;
    for (const Account& account : node.accounts) {
        if (account.hasNumber())
            numbers.push_back(displayPhoneNumber(account.number));
    }
    return numbers;
}

} // namespace

QString cardDetail(const Node& node)
{
    const QStringList numbers = numbersOf(node);
    if (numbers.size() > 1)
        return Canvas::tr("%1  +%2", "a phone number and how many more").arg(numbers.front()).arg(numbers.size() - 1);
    if (!numbers.isEmpty())
        return numbers.front();
    if (!isApp(node.kind))
        return kindName(node.kind);
    return node.accounts.empty() ? Canvas::tr("no account") : Canvas::tr("nested – no number");
}

QString badgeText(const Bill& bill, const NodeId& node)
{
    switch (bill.coverage(node)) {
    case Coverage::None: return {};
    case Coverage::Free: return Canvas::tr("free", "badge of a node whose licences cost nothing");
    case Coverage::Paid: break;
    }
    const std::optional<Money> amount = bill.monthlyOf(node);
    return amount ? badgeMoney(*amount, bill.currency)
                  : Canvas::tr("paid", "badge of a node with a paid licence of unknown price");
}

QString costSentence(const Document& document, const Bill* bill, const NodeId& node)
{
    if (!bill || !document.nodes.contains(node))
        return {};
    // Without a known price the sentence says so itself.
    const std::optional<Money> monthly = bill->monthlyOf(node);
    const QString amount = monthly ? formatMoney(*monthly, bill->currency) : QString();
    return explainNode(document, *bill, node, amount);
}

QString nodeDescription(const Document& document, const Bill* bill, const NodeId& id)
{
    const Node* node = document.nodes.find(id);
    if (!node)
        return {};
    const QString numbers = numbersOf(*node).join(Canvas::tr(", ", "between phone numbers"));
    const QString cost = costSentence(document, bill, id);
    const QString what = numbers.isEmpty()
                             ? Canvas::tr("%1, %2", "name and kind of a node").arg(node->name, kindName(node->kind))
                             : Canvas::tr("%1, %2, %3", "name, kind and numbers of a node")
                                   .arg(node->name, kindName(node->kind), numbers);
    return cost.isEmpty() ? what : Canvas::tr("%1. %2", "a node, and what it costs").arg(what, cost);
}

QString referenceTo(const QString& name)
{
    return Canvas::tr("→ %1", "the name of a node far away that a link leads to").arg(name);
}

QString referenceFrom(const QString& name)
{
    return Canvas::tr("← %1", "the name of a node far away that a link comes from").arg(name);
}

QString referencesFrom(int count)
{
    return Canvas::tr("← %n link(s)", "links that come from far away", count);
}

} // namespace nestline::ui
