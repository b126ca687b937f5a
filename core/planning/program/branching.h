// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/program/program.h"

namespace nestline::planning {

/// The bounds of a column in a part of a search.
struct Restriction
{
    int column = 0;
    double lower = 0;
    double upper = 1;
};

/// Where a relaxed solution is torn: the values of some columns add up to a whole number in every decision, and do not here.
/// A search goes on in two parts that exclude each other and leave out nothing: with a smaller and with a larger sum.
struct Tear
{
    std::vector<int> columns; ///< fates of one app, or one column that counts
    double sum = 0;

    /// Of the sum, above the whole number below it.
    double fraction() const;
};

/// The tears of the most decisive kind that a relaxed solution has, at most so many, the widest; none if its values stand
/// for a decision. How many hosts there are and who keeps a licence decides most, then how many sub-menus there are; the
/// rest mostly follows.
std::vector<Tear> tearsIn(const Program& program, std::span<const double> values, int most);

/// What holds where the sum of a tear is the whole number below it, or less.
std::vector<Restriction> restrictedBelow(const Tear& tear);
/// What holds where it is the whole number above it, or more.
std::vector<Restriction> restrictedAbove(const Program& program, const Tear& tear);

/// Whether a relaxed value is a whole number, but for rounding.
bool isWhole(double value);

struct CostedDecision
{
    Decision decision;
    qint64 cost = 0; ///< in units
};

/// The decision that values stand for which are not torn. Shares of one fate over several classes of hosts count
/// as one: keys can always be handed out in whole.
CostedDecision decisionFrom(const Program& program, std::span<const double> values);

} // namespace nestline::planning
