// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/program/program.h"

namespace nestline::planning {

/// Rows that hold for every decision but not for every relaxed solution of a program: keys come by whole menus. Where ten
/// apps hang under hosts of a class that have nine keys each, a ninth of a second host is not enough: there is a whole one,
/// or one of the apps hangs elsewhere. Found by rounding the rows of keys (mixed-integer rounding).
class KeyRounding
{
public:
    /// `program` must outlive this.
    explicit KeyRounding(const Program& program);

    /// For each class and depth of hosts the row over the program's columns that values of them break most, of those that
    /// they break. Its entries are whole numbers.
    std::vector<Simplex::Row> brokenBy(std::span<const double> values) const;

private:
    const Program& m_program;
    std::vector<SparseVector>
        m_keys; // a row for each class and depth of hosts: keys taken less keys offered, at most 0

    std::vector<int> menuSizes(const SparseVector& keys, std::span<const double> values) const;
    double round(const SparseVector& keys, int size, std::span<const double> values, Simplex::Row& rounded) const;
};

} // namespace nestline::planning
