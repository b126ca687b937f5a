// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/tightrelaxation.h"

#include "core/planning/keyrounding.h"

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

TightRelaxation::TightRelaxation(const Program& program, const Vouchers& vouchers)
    : m_program(program)
    , m_vouchers(vouchers)
    , m_rows(program.linear().rows())
    , m_simplex(program.linear())
    , m_isAdded(vouchers.count(), 0)
{}

TightRelaxation::TightRelaxation(const TightRelaxation& whole, const CoreProgram& core)
    : m_program(whole.m_program)
    , m_vouchers(whole.m_vouchers)
    , m_core(&core)
    , m_rows(core.linear().rows())
    , m_simplex(core.linear())
    , m_rounded(whole.m_rounded)
    , m_isAdded(whole.m_isAdded)
{
    std::vector<int> basis = core.basisLike(whole.m_simplex);
    std::vector<Simplex::Row> rows;
    for (int i = 0; i < static_cast<int>(whole.m_added.size()); ++i) {
        Simplex::Row row = rowOf(whole.m_added[i]);
        if (row.entries.empty())
            continue;
        if (whole.m_simplex.isRowBasic(whole.m_rows + i))
            basis.push_back(core.linear().width() + m_rows + static_cast<int>(rows.size()));
        rows.push_back(std::move(row));
        m_added.push_back(whole.m_added[i]);
    }
    m_simplex.addRows(rows);
    m_simplex.startWith(basis);
}

std::vector<double> TightRelaxation::values() const
{
    if (m_core)
        return m_core->expand(m_simplex);
    std::vector<double> values(m_program.linear().width());
    for (int column = 0; column < static_cast<int>(values.size()); ++column)
        values[column] = m_simplex.value(column);
    return values;
}

Simplex::Penalties TightRelaxation::penaltiesOf(const std::vector<int>& columns, double fraction)
{
    if (!m_core)
        return m_simplex.penaltiesOf(columns, fraction);
    std::vector<int> ofCore;
    for (const int column : columns) {
        if (m_core->indexOf(column) >= 0)
            ofCore.push_back(m_core->indexOf(column));
    }
    return m_simplex.penaltiesOf(ofCore, fraction);
}

Simplex::Row TightRelaxation::rowOf(int added) const
{
    Simplex::Row row =
        added < m_vouchers.count() ? Simplex::Row{m_vouchers.rowOf(added), 0} : m_rounded[added - m_vouchers.count()];
    return m_core ? m_core->translate(row) : row;
}

// Those that the solution breaks and that are not there yet.
std::vector<int> TightRelaxation::brokenVouchers() const
{
    std::vector<int> broken = m_vouchers.brokenBy(values(), worthwhile);
    std::erase_if(broken, [this](int voucher) { return m_isAdded[voucher]; });
    return broken;
}

void TightRelaxation::add(const std::vector<int>& numbers)
{
    std::vector<Simplex::Row> rows;
    for (const int number : numbers) {
        if (number < m_vouchers.count())
            m_isAdded[number] = 1;
        m_added.push_back(number);
        rows.push_back(rowOf(number));
    }
    m_simplex.addRows(rows);
}

bool TightRelaxation::addRoundedKeys()
{
    std::vector<int> next;
    for (Simplex::Row& row : KeyRounding(m_program).brokenBy(values())) {
        next.push_back(m_vouchers.count() + static_cast<int>(m_rounded.size()));
        m_rounded.push_back(std::move(row));
    }
    if (!next.empty())
        add(next);
    return !next.empty();
}

Simplex::Status TightRelaxation::solve(double cutOff, int rounds, double tolerance, const std::stop_token& stop)
{
    for (double last = -infinity;; --rounds) {
        const Simplex::Status status = m_simplex.solve(cutOff, stop);
        if (status != Simplex::Status::Optimal || rounds == 0)
            return status;
        const double bound = m_simplex.objective();
        if (tolerance > 0 && bound - last < shareOfTolerance * tolerance * bound)
            return status;
        last = bound;
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
    const size_t many = std::max(fewestVouchers, m_rows / rowsPerVoucher);
    std::vector<int> next = brokenVouchers();
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
