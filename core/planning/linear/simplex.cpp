// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/linear/simplex.h"

#include <algorithm>
#include <cmath>

namespace nestline::planning {

namespace {

constexpr int fewestExchanges = 60; // before factorising anew, and for rounding to grow
constexpr int stepsBetweenChecks = 32;
constexpr int mostRetries = 3;     // from the start, after a pivot that cannot be trusted
constexpr int mostRounds = 20;     // steps for each row and column; sound programs need a fraction of one
constexpr qint64 workOfStep = 300; // beside what depends on non-zeros

} // namespace

Simplex::Simplex(const LinearProgram& program)
    : m_rows(program.rows()), m_width(program.width() + program.rows()), m_logicals(program.width())
{
    // A row becomes a column of its own that equals it, so that all bounds are bounds of columns.
    m_rowEntries = SparseList::withLogicals(program.cells, m_rows, m_logicals);
    m_columns = m_rowEntries.transposed(m_width);
    m_cost = program.cost;
    m_lower.reserve(m_width);
    m_lower = program.lower;
    m_lower.insert(m_lower.end(), program.rowLower.begin(), program.rowLower.end());
    m_upper.reserve(m_width);
    m_upper = program.upper;
    m_upper.insert(m_upper.end(), program.rowUpper.begin(), program.rowUpper.end());
    for (int column = 0; column < m_logicals; ++column)
        m_widest = std::max({m_widest, std::abs(m_lower[column]), std::abs(m_upper[column])});
    for (int row = 0; row < m_rows; ++row) {
        double& lower = m_lower[m_logicals + row];
        if (lower == -infinity)
            lower = leastOf(m_rowEntries[row]);
    }
    makeRoom();
    resetToLogicals();
}

// A limit below what the entries of a row can come to, whatever bounds their columns get.
double Simplex::leastOf(std::span<const Entry> row) const
{
    double least = -1;
    for (const Entry& entry : row) {
        if (entry.index < m_logicals)
            least -= std::abs(entry.value) * m_widest;
    }
    return least;
}

// For all rows and columns that there are.
void Simplex::makeRoom()
{
    m_cost.resize(m_width, 0);
    m_value.resize(m_width, 0);
    m_reduced.resize(m_width, 0);
    m_pivotRow.resize(m_width, 0);
    m_state.resize(m_width, 0);
    m_touched.resize(m_width + 1); // with one that is written and not counted
    m_near.resize(m_width + 1);
    m_weight.resize(m_rows, 1);
    m_rho.resize(m_rows);
    m_tau.resize(m_rows);
    m_alpha.resize(m_rows);
}

void Simplex::resetToLogicals()
{
    m_basis.resize(m_rows);
    m_positionOf.assign(m_width, -1);
    for (int row = 0; row < m_rows; ++row) {
        m_basis[row] = m_logicals + row;
        m_positionOf[m_basis[row]] = row;
    }
    m_weight.assign(m_rows, 1);
    m_usualStep = 0;
    m_isFresh = false;
}

void Simplex::startWith(const std::vector<std::pair<int, int>>& columnsOfRows)
{
    for (const auto& [row, column] : columnsOfRows) {
        m_positionOf[m_basis[row]] = -1;
        m_basis[row] = column;
        m_positionOf[column] = row;
        for (const Entry& entry : m_columns[column])
            m_weight[entry.index] += entry.index == row ? 0 : entry.value * entry.value;
    }
    m_needsFactor = true;
}

void Simplex::addRows(const std::vector<Row>& rows)
{
    for (const Row& added : rows) {
        const int row = m_rows++;
        const int logical = m_width++;
        m_lower.push_back(leastOf(added.entries));
        m_upper.push_back(added.upper);
        for (const Entry& entry : added.entries)
            m_rowEntries.add(entry);
        m_rowEntries.add({logical, -1});
        m_rowEntries.endVector();
        m_basis.push_back(logical);
        m_positionOf.push_back(row);
    }
    m_columns = m_rowEntries.transposed(m_width);
    makeRoom();
    m_needsFactor = true;
}

double Simplex::objective() const
{
    double sum = 0;
    for (int column = 0; column < m_logicals; ++column)
        sum += m_cost[column] * m_value[column];
    for (const Released& released : m_released)
        sum += m_cost[released.logical] * (m_value[released.logical] - released.upper);
    return sum;
}

Simplex::Status Simplex::solve(double cutOff, const std::stop_token& stop)
{
    if (m_needsFactor)
        restart();
    else
        followBounds();
    std::vector<int> flips;
    int retries = 0;
    const auto distrust = [&] {
        if (m_isFresh) {
            resetToLogicals();
            ++retries;
        }
        restart();
    };
    for (int steps = 0;; ++steps) {
        if (retries > mostRetries || steps > mostRounds * (m_rows + m_width))
            return Status::Unstable;
        if (steps % stepsBetweenChecks == 0) {
            if (stop.stop_requested())
                return Status::Stopped;
            if (cutOff < infinity && objective() > cutOff)
                return Status::CutOff;
        }
        if (m_factor.replacements() >= std::max(fewestExchanges, m_rows / 60)) {
            restart();
        }
        const int position = leavingPosition();
        if (position < 0) {
            if (!m_infeasible.empty()) {
                distrust();
                continue;
            }
            if (m_isFresh || m_factor.replacements() < fewestExchanges)
                return objective() > cutOff ? Status::CutOff : Status::Optimal;
            restart();
            continue;
        }
        m_work += workOfStep;
        const int leaving = m_basis[position];
        const bool tooSmall = m_value[leaving] < m_lower[leaving];
        const double direction = tooSmall ? 1 : -1;
        const double outside = tooSmall ? m_lower[leaving] - m_value[leaving] : m_value[leaving] - m_upper[leaving];
        if (!computePivotRow(position)) {
            distrust();
            continue;
        }
        double step = 0;
        const int entering = enteringColumn(direction, outside, flips, step);
        if (entering < 0) {
            if (m_isFresh)
                return Status::Infeasible;
            restart();
            continue;
        }
        m_alpha.clear();
        for (const Entry& entry : m_columns[entering])
            m_alpha.at(entry.index) = entry.value;
        m_factor.solve(m_alpha);
        m_work += static_cast<qint64>(m_alpha.places().size());
        const double pivot = m_alpha[position];
        if (!(std::abs(pivot - m_pivotRow[entering]) <= 1e-6 * (1 + std::abs(pivot)))) {
            distrust();
            continue;
        }
        applyFlips(flips);
        exchange(position, entering, direction, step);
    }
}

} // namespace nestline::planning
