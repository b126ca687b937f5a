// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"

namespace nestline {

/// The nodes behind each line of a bill.
struct LineNodes
{
    IdList<NodeId> licensable;
    IdList<NodeId> free;
    IdList<NodeId> paid;
    IdList<NodeId> callingOut;
    IdList<NodeId> unlicensed;
    IdList<NodeId> nestedDirectly;
};

/// The lines of a bill whose figures are complete: what is counted, what it costs and the rule that says so.
std::vector<Bill::Line> billLines(const Bill& bill, const RuleEdition& edition, LineNodes nodes);

} // namespace nestline
