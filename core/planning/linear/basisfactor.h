// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/linear/sparselist.h"
#include "core/planning/linear/workvector.h"

namespace nestline::planning {

/// A square matrix B as a product of triangular ones, for the simplex method: solves B x = b and B'y = d, and follows
/// the exchange of one column at a time without starting anew. The work of a solution depends on its non-zeros.
class BasisFactor
{
public:
    /// A column without which the matrix would not be singular, and a row that would need another.
    struct Defect
    {
        int column = 0;
        int row = 0;
    };
    /// Factorises the matrix whose columns are given. Where it is singular to working accuracy, names what must be replaced.
    std::vector<Defect> factorise(const std::vector<std::span<const Entry>>& columns);

    /// Solves B x = b. On entry `x` holds b by row, on return x by column.
    void solve(WorkVector& x);
    /// Solves B'y = d. On entry `y` holds d by column, on return y by row.
    void solveTransposed(WorkVector& y);

    /// Column `position` is replaced by one whose solution of B x = column is `solved`.
    void replace(int position, const WorkVector& solved);

    int replacements() const { return static_cast<int>(m_exchanged.size()); }

private:
    struct Pivot
    {
        int row = 0;
        int column = 0;
        double value = 0;
    };
    struct Exchange
    {
        int position = 0;
        double pivot = 0;
    };
    enum class Order { Forward, Backward };
    class Elimination;

    std::vector<Pivot> m_pivots;
    std::vector<int> m_pivotOfRow;
    std::vector<int> m_pivotOfColumn;
    // By pivot, entries are pivots as well. Lower: what a pivot does to later rows; upper: later columns of its row.
    SparseList m_lower;
    SparseList m_upper;
    SparseList m_lowerTransposed;
    SparseList m_upperTransposed;
    std::vector<Exchange> m_exchanged;
    SparseList m_exchangeOthers;

    WorkVector m_work; // by pivot
    std::vector<char> m_isReached;
    std::vector<int> m_reached;
    std::vector<std::pair<int, int>> m_path; // pivot, next of its entries

    std::vector<Defect> eliminate(const std::vector<std::span<const Entry>>& columns);
    void reach(const SparseList& triangle);
    void spread(const SparseList& triangle, Order order, bool hasDiagonal);
};

} // namespace nestline::planning
