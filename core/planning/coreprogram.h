// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/program.h"

namespace nestline::planning {

/// What is left of a program when most of its columns have their values for good. Rows that cannot be broken any more are
/// left out, and of several classes of hosts that all have keys to spare an app is offered one.
class CoreProgram
{
public:
    static constexpr double isFree = -1;

    /// `fixed` holds a value for each column of `program`, or isFree. `program` must outlive this.
    CoreProgram(const Program& program, std::vector<double> fixed, int keep);

    /// The program itself with bounds for what is fixed: linear() has its bounds alone.
    CoreProgram(const Program& program, std::vector<double> fixed);

    bool isInPlace() const { return m_isInPlace; }
    const LinearProgram& linear() const { return m_linear; }
    /// What the fixed columns cost.
    double fixedCost() const { return m_fixedCost; }
    /// True if the fixed columns alone break a row.
    bool isBroken() const { return m_isBroken; }
    /// True if no column is fixed that could be otherwise.
    bool isWhole() const { return m_isWhole; }
    /// The column of linear() that stands for a column of the program, or -1.
    int indexOf(int column) const { return m_indexOf[column]; }
    /// The value of a column of the program that is fixed.
    double fixedAt(int column) const { return m_fixed[column]; }
    /// Where to start: the columns that are in the basis of the whole program.
    std::vector<int> basisLike(const Simplex& whole) const;
    /// A row over columns of the program as one over columns of linear().
    Simplex::Row translate(const Simplex::Row& row) const;
    /// Values of linear()'s columns as values of the program's.
    std::vector<double> expand(const Simplex& simplex) const;

private:
    const Program& m_program;
    std::vector<double> m_fixed;
    std::vector<double> m_rowUpper;
    std::vector<double> m_rowLower;
    std::vector<int> m_indexOf;
    std::vector<int> m_rowOf;
    LinearProgram m_linear;
    double m_fixedCost = 0;
    bool m_isBroken = false;
    bool m_isWhole = false;
    bool m_isInPlace = false;

    void decideLastFates();
    std::vector<char> findSlackRows() const;
    void keepOneHost(const std::vector<char>& isSlack);
    void build(const std::vector<char>& isSlack);
};

} // namespace nestline::planning
