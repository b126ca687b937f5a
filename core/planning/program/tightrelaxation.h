// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/program/vouchers.h"

namespace nestline::planning {

/// The relaxation of a program, and the vouchers and rounded rows of keys that its solutions broke so far.
class TightRelaxation
{
public:
    /// `program` must outlive this.
    explicit TightRelaxation(const Program& program);

    Simplex& simplex() { return m_simplex; }
    const Simplex& simplex() const { return m_simplex; }

    /// Solves, and again with the vouchers that the solution breaks, at most so many times. With a `tolerance`, a share of
    /// the cost, rounds end that lift the bound by a fraction of it.
    Simplex::Status solve(double cutOff, int rounds, double tolerance, const std::stop_token& stop);
    /// The same for the first time. In an estate of many small classes few rows run through most of the program, and many
    /// vouchers are broken at first: they are mended while prices stand for those rows.
    Simplex::Status solveAtPrices(int rounds, double tolerance, const std::stop_token& stop);

    /// Adds the rounded rows of keys that the solution breaks, for the next solve; false if it breaks none.
    bool addRoundedKeys();
    /// Values of the program's columns, until the next solve.
    std::span<const double> values() const { return m_simplex.values(); }

private:
    const Program& m_program;
    Vouchers m_vouchers;
    Simplex m_simplex;
    std::vector<char> m_isAdded; // voucher

    std::vector<int> brokenVouchers() const;
    void add(const std::vector<int>& vouchers);
};

} // namespace nestline::planning
