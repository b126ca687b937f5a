// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/coreprogram.h"
#include "core/planning/vouchers.h"

namespace nestline::planning {

/// The relaxation of a program or of a core of it, and the vouchers and rounded rows of keys that its solutions broke so far.
class TightRelaxation
{
public:
    /// Of the whole program. What is given must outlive this.
    TightRelaxation(const Program& program, const Vouchers& vouchers);
    /// Of a core, with the rows and the basis that the whole ended with.
    TightRelaxation(const TightRelaxation& whole, const CoreProgram& core);

    Simplex& simplex() { return m_simplex; }
    const Simplex& simplex() const { return m_simplex; }

    /// Solves, and again with the vouchers that the solution breaks, at most so many times. With a `tolerance`, a share of
    /// the cost, rounds end that lift the bound by a fraction of it.
    Simplex::Status solve(double cutOff, int rounds, double tolerance, const std::stop_token& stop);
    /// The same for the whole. In an estate of many small classes few rows run through most of the program, and many
    /// vouchers are broken at first: they are mended while prices stand for those rows.
    Simplex::Status solveAtPrices(int rounds, double tolerance, const std::stop_token& stop);

    /// Adds the rounded rows of keys that the solution breaks, for the next solve; false if it breaks none.
    bool addRoundedKeys();
    /// Simplex::penaltiesOf a sum of the program's columns.
    Simplex::Penalties penaltiesOf(const std::vector<int>& columns, double fraction);

    /// Values of the program's columns.
    std::vector<double> values() const;

private:
    const Program& m_program;
    const Vouchers& m_vouchers;
    const CoreProgram* m_core = nullptr;
    int m_rows = 0; // of the program
    Simplex m_simplex;
    std::vector<Simplex::Row> m_rounded;
    std::vector<int> m_added;    // in the order of the rows: vouchers, and from their count on rounded rows
    std::vector<char> m_isAdded; // voucher

    Simplex::Row rowOf(int added) const;
    std::vector<int> brokenVouchers() const;
    void add(const std::vector<int>& numbers);
};

} // namespace nestline::planning
