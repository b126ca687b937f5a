// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/tightrelaxation.h"

#include "core/planning/program/keyrounding.h"

#include <algorithm>

namespace nestline::planning {

namespace {

constexpr double worthwhile = 1e-3; // break of a row that is worth adding it
constexpr double shareOfTolerance = 0.2;
// Prices in place of rows: where so many vouchers are broken and few rows run through a good part of the columns.
constexpr int fewestVouchers = 50;
constexpr int rowsPerVoucher = 500;
constexpr int narrowRows = 50; // have this share of the columns at most
constexpr int mostPrices = 12;

} // namespace

TightRelaxation::TightRelaxation(const Program& program)
    : m_program(program), m_vouchers(program), m_simplex(program.linear()), m_isAdded(m_vouchers.count(), 0)
{
    m_simplex.startWith(program.fatesUnderPrice());
}

// Those that the solution breaks and that are not there yet.
std::vector<int> TightRelaxation::brokenVouchers() const
{
    std::vector<int> broken = m_vouchers.brokenBy(values(), worthwhile);
    std::erase_if(broken, [this](int voucher) { return m_isAdded[voucher]; });
    return broken;
}

void TightRelaxation::add(const std::vector<int>& vouchers)
{
    std::vector<Simplex::Row> rows;
    for (const int voucher : vouchers) {
        m_isAdded[voucher] = 1;
        rows.push_back({m_vouchers.rowOf(voucher), 0});
    }
    m_simplex.addRows(rows);
}

bool TightRelaxation::addRoundedKeys()
{
    const std::vector<Simplex::Row> rows = KeyRounding(m_program).brokenBy(values());
    m_simplex.addRows(rows);
    return !rows.empty();
}

Simplex::Status TightRelaxation::solve(double cutOff, int rounds, double tolerance, const std::stop_token& stop)
{
    for (double last = -infinity;; --rounds) {
        const Simplex::Status status = m_simplex.solve(cutOff, stop);
        if (status != Simplex::Status::Optimal || rounds == 0)
            return status;
        if (tolerance > 0) {
            const double bound = m_simplex.objective();
            if (bound - last < shareOfTolerance * tolerance * bound)
                return status;
            last = bound;
        }
        const std::vector<int> next = brokenVouchers();
        if (next.empty())
            return status;
        add(next);
    }
}

Simplex::Status TightRelaxation::solveAtPrices(int rounds, double tolerance, const std::stop_token& stop)
{
    Simplex::Status status = m_simplex.solve(infinity, stop);
    if (status != Simplex::Status::Optimal)
        return status;
    const size_t many = std::max(fewestVouchers, m_program.linear().rows() / rowsPerVoucher);
    std::vector<int> next = brokenVouchers();
    if (next.empty())
        return status;
    if (next.size() > many && m_simplex.release(m_program.linear().width() / narrowRows, mostPrices)) {
        while (status == Simplex::Status::Optimal && next.size() > many) {
            add(next);
            status = m_simplex.settlePrices(stop);
            next = brokenVouchers();
        }
        status = m_simplex.enforceReleased(stop);
    }
    return status == Simplex::Status::Optimal ? solve(infinity, rounds, tolerance, stop) : status;
}

} // namespace nestline::planning
