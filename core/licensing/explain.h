// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"

namespace nestline {

/// One translated sentence on what the node costs and why, with rule, edition and source: "over the free pool: US$8.00 a
/// month because 85 busier accounts use the free licences (rule of 2020-2022, R2c: virtual-user.md, 2020-04-27)."
/// `amount` is Bill::monthlyOf() as the caller formats it, empty without a price.
QString explainNode(const Document& document, const Bill& bill, const NodeId& node, const QString& amount);

/// The same for one account of a node: whether it needs a licence, which one and why.
QString explainAccount(const Document& document, const Bill& bill, const RuleEdition& edition, const NodeId& node,
                       const Account& account);

/// What a kind of licence that editions can count is called, by its name in documents, translated.
QString licenseName(QLatin1String name);

/// What no bill contains, translated: minutes, taxes and whatever the options leave out.
QString notIncluded(const Bill& bill);

/// What the figures of a bill rest on, translated sentences: commitment, own prices, unknown number types.
QStringList assumptions(const Bill& bill, const RuleEdition& edition);

} // namespace nestline
