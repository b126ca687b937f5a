// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/linear/simplex.h"

#include <algorithm>
#include <cmath>

// Rows at a price. A released row has no bounds, so that its logical column stays in the basis and costs the price.

namespace nestline::planning {

namespace {

constexpr int mostRounds = 8;
constexpr double near = 0.01;      // share of a row's entries by which it may be off
constexpr double firstMove = 0.02; // share of a price by which it moves first; of the largest where it is zero
constexpr double growth = 1.5;     // of a move in the direction of the last
constexpr double turn = -0.5;      // the same against it

} // namespace

bool Simplex::release(int entries, int most)
{
    std::vector<int> rows;
    for (int row = 0; row < m_rows; ++row) {
        const int logical = m_logicals + row;
        const bool binds = m_positionOf[logical] < 0 && m_value[logical] == m_upper[logical] && m_reduced[logical] < 0;
        if (binds && static_cast<int>(m_rowEntries[row].size()) > entries)
            rows.push_back(row);
    }
    if (rows.empty() || static_cast<int>(rows.size()) > most)
        return false;
    for (const int row : rows)
        release(row);
    return true;
}

// The row's logical column enters the basis, without a move of the dual, for the column that depends on it most.
void Simplex::release(int row)
{
    const int logical = m_logicals + row;
    m_alpha.clear();
    for (const Entry& entry : m_columns[logical])
        m_alpha.at(entry.index) = entry.value;
    m_factor.solve(m_alpha);
    int position = -1;
    double largest = 0;
    for (const int i : m_alpha.places()) {
        const double size = std::abs(m_alpha[i]);
        if (size > largest || (size == largest && i < position)) {
            position = i;
            largest = size;
        }
    }
    m_released.push_back({logical, m_lower[logical], m_upper[logical], static_cast<int>(m_rowEntries[row].size())});
    m_cost[logical] = -m_reduced[logical];
    m_reduced[logical] = 0;
    m_upper[logical] = -leastOf(m_rowEntries[row]);
    computePivotRow(position);
    const int leaving = m_basis[position];
    const bool toLower = m_value[leaving] - m_lower[leaving] < m_upper[leaving] - m_value[leaving];
    exchange(position, logical, toLower ? 1 : -1, 0);
}

// False if there is nothing to move.
bool Simplex::movePrices(bool isFirst)
{
    double largest = 0;
    for (const Released& released : m_released)
        largest = std::max(largest, m_cost[released.logical]);
    bool hasMoved = false;
    for (Released& released : m_released) {
        double& price = m_cost[released.logical];
        const double excess = m_value[released.logical] - released.upper;
        if (std::abs(excess) <= near * released.entries || (excess < 0 && price == 0))
            continue;
        const bool turns = (excess > 0) == (released.step < 0);
        if (isFirst || released.step == 0)
            released.step = std::copysign(firstMove * (price > 0 ? price : largest), excess);
        else
            released.step *= turns ? turn : growth;
        price = std::max(0.0, price + released.step);
        hasMoved = true;
    }
    return hasMoved;
}

Simplex::Status Simplex::settlePrices(const std::stop_token& stop)
{
    for (int round = 0;; ++round) {
        const Status status = solve(infinity, stop);
        if (status != Status::Optimal || round == mostRounds || !movePrices(round == 0))
            return status;
        computeReducedCosts();
        placeOutsiders();
        computeBasicValues();
    }
}

// Rows with a price are held to their bound first, so that they leave the basis with a price of their own and need the
// other no more. Some may not come to it; they are at most at their bound then.
Simplex::Status Simplex::enforceReleased(const std::stop_token& stop)
{
    for (const Released& released : m_released)
        setBounds(released.logical, m_cost[released.logical] > 0 ? released.upper : released.lower, released.upper);
    const Status status = solve(infinity, stop);
    for (const Released& released : m_released) {
        m_reduced[released.logical] -= m_cost[released.logical];
        m_needsFactor |= m_cost[released.logical] > 0 && isBasic(released.logical);
        m_cost[released.logical] = 0;
        setBounds(released.logical, released.lower, released.upper);
    }
    m_released.clear();
    return status == Status::Stopped ? status : solve(infinity, stop);
}

} // namespace nestline::planning
