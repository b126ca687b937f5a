// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace nestline::planning {

/// One non-zero of a sparse row or column.
struct Entry
{
    int index = 0;
    double value = 0;
};
using SparseVector = std::vector<Entry>;

/// A square matrix B as a product of triangular ones, for the simplex method: solves B x = b and B'y = d, and follows
/// the exchange of one column at a time without starting anew.
class BasisFactor
{
public:
    /// Factorises the matrix whose columns are given. False if it is singular to working accuracy.
    bool factorise(const std::vector<const SparseVector*>& columns);

    /// Solves B x = b. On entry `x` holds b by row, on return x by column.
    void solve(std::vector<double>& x) const;
    /// Solves B'y = d. On entry `y` holds d by column, on return y by row.
    void solveTransposed(std::vector<double>& y) const;

    /// Column `position` is replaced by one whose solution of B x = column is `solved`, not zero at `places` only.
    void replace(int position, const std::vector<double>& solved, const std::vector<int>& places);

    int replacements() const { return static_cast<int>(m_exchanges.size()); }

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
        SparseVector others;
    };
    struct Active;

    std::vector<Pivot> m_pivots;
    std::vector<int> m_lowerPivots;          ///< pivots that have something below
    std::vector<SparseVector> m_lower;       ///< for each pivot: rows below with their multipliers
    std::vector<SparseVector> m_upperRow;    ///< for each pivot: later columns of its row
    std::vector<SparseVector> m_upperColumn; ///< for each pivot: earlier rows of its column
    std::vector<Exchange> m_exchanges;
    mutable std::vector<double> m_work;

    void eliminate(Active& active, int row, int column);
};

} // namespace nestline::planning
