// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/flowgraph.h"
#include "core/licensing/bill.h"
#include "core/validation/finding.h"

#include <QCoreApplication>

/// The rules behind checkDocument(): one function each, which returns its findings in any order and need not fill in code
/// and severity.
namespace nestline::rules {

/// What rules look at. Derived facts are computed once for all of them.
struct Context
{
    Context(const Document& checked, const Catalogue& known);

    const Document& document;
    const Catalogue& catalogue;
    FlowGraph graph;
    std::vector<int> depths;     ///< links from the nearest number; -1: no number leads there
    std::vector<int> components; ///< strongly connected sets
    const RuleEdition* edition;  ///< null if the document names one that is not known
    std::optional<Bill> bill;    ///< set if the edition is known

    bool isReachable(int node) const { return depths[static_cast<size_t>(node)] >= 0; }
    int component(int node) const { return components[static_cast<size_t>(node)]; }
};

using Findings = std::vector<Finding>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// What a node is called in messages: its name, or its id where the name is blank.
QString nameOf(const NodeId& id, const Node& node);

// links
Findings duplicateKeys(const Context& context);
Findings cyclesWithoutExit(const Context& context);
Findings misfitTriggers(const Context& context);
Findings queuesWithoutTimeout(const Context& context);

// numbers and accounts
Findings duplicateNumbers(const Context& context);
Findings numbersNotE164(const Context& context);
Findings numbersOnNestedApps(const Context& context);
Findings unreachableApps(const Context& context);
Findings appsWithoutAccount(const Context& context);
Findings accountsOnEnds(const Context& context);

// licences, by the rule edition of the document
Findings licensesNotNeeded(const Context& context);
Findings paidLicensesWhileFreeOnesAreSpare(const Context& context);
Findings paidLicensesThatAreForbidden(const Context& context);
Findings freeLicensesNotOrdered(const Context& context);
Findings serviceNumbersOverQuota(const Context& context);
Findings directNestingNotKnown(const Context& context);
Findings numberTypesToFind(const Context& context);

// names and settings
Findings unknownPolicy(const Context& context);
Findings defaultNames(const Context& context);

} // namespace nestline::rules
