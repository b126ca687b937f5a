// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/program.h"

#include <optional>

namespace nestline::planning {

/// The bounds of a column in a part of a search.
struct Restriction
{
    int column = 0;
    double lower = 0;
    double upper = 1;
};

/// How a search goes on in two parts that exclude each other and leave out nothing.
struct Branching
{
    std::vector<Restriction> likely;
    std::vector<Restriction> other;
};

/// Splits a search where a relaxed solution is torn; nothing if its values stand for a decision.
std::optional<Branching> branchingFor(const Program& program, const std::vector<double>& values);

struct CostedDecision
{
    Decision decision;
    qint64 cost = 0; ///< in units
};

/// The decision that values stand for which need no branching. Shares of one fate over several classes of hosts count
/// as one: keys can always be handed out in whole.
CostedDecision decisionFrom(const Program& program, const std::vector<double>& values);

} // namespace nestline::planning
