// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/linear/simplex.h"

#include <algorithm>

// Values and prices anew, from nothing but the columns in the basis.

namespace nestline::planning {

void Simplex::refactorise()
{
    std::vector<std::span<const Entry>> columns(m_rows);
    for (int position = 0; position < m_rows; ++position)
        columns[position] = m_columns[m_basis[position]];
    for (;;) {
        const std::vector<BasisFactor::Defect> defects = m_factor.factorise(columns);
        if (defects.empty())
            break;
        for (const BasisFactor::Defect& defect : defects) {
            const int logical = m_logicals + defect.row;
            m_positionOf[m_basis[defect.column]] = -1;
            m_basis[defect.column] = logical;
            m_positionOf[logical] = defect.column;
            columns[defect.column] = m_columns[logical];
        }
    }
    m_work += 8 * m_rows + 4 * m_width;
    computeReducedCosts();
    m_isFresh = true;
    m_needsFactor = false;
}

void Simplex::computeReducedCosts()
{
    WorkVector& prices = m_rho;
    prices.clear();
    for (int position = 0; position < m_rows; ++position) {
        if (m_cost[m_basis[position]] != 0)
            prices.at(position) = m_cost[m_basis[position]];
    }
    m_factor.solveTransposed(prices);
    for (int column = 0; column < m_width; ++column) {
        double reduced = m_cost[column];
        for (const Entry& entry : m_columns[column])
            reduced -= prices[entry.index] * entry.value;
        m_reduced[column] = reduced;
    }
    for (const int column : m_basis)
        m_reduced[column] = 0;
}

// The bound that the reduced cost of a column outside the basis asks for.
double Simplex::placeFor(int column) const
{
    const double reduced = m_reduced[column];
    const bool wantsUpper =
        reduced < -dualFeasibility || (reduced < dualFeasibility && m_value[column] >= m_upper[column]);
    return wantsUpper ? m_upper[column] : m_lower[column];
}

void Simplex::placeOutsiders()
{
    for (int column = 0; column < m_width; ++column) {
        if (m_positionOf[column] < 0)
            m_value[column] = placeFor(column);
        noteState(column);
    }
}

void Simplex::computeBasicValues()
{
    WorkVector& rest = m_alpha;
    rest.clear();
    for (int column = 0; column < m_width; ++column) {
        if (m_positionOf[column] >= 0 || m_value[column] == 0)
            continue;
        for (const Entry& entry : m_columns[column])
            rest.at(entry.index) -= entry.value * m_value[column];
    }
    m_factor.solve(rest);
    m_outside.assign(m_rows, 0);
    m_isListed.assign(m_rows, 0);
    m_infeasible.clear();
    for (int position = 0; position < m_rows; ++position) {
        m_value[m_basis[position]] = rest[position];
        noteOutside(position);
    }
}

void Simplex::noteOutside(int position)
{
    const int column = m_basis[position];
    const double outside = std::max(m_lower[column] - m_value[column], m_value[column] - m_upper[column]);
    const bool isInside = outside <= feasibility; // not what rounding has spoilt: that is no number
    m_outside[position] = isInside ? 0 : outside;
    if (!isInside && !m_isListed[position]) {
        m_isListed[position] = 1;
        m_infeasible.push_back(position);
    }
}

void Simplex::noteState(int column)
{
    quint8 place = m_value[column] == m_upper[column] ? atUpper : atLower;
    if (m_positionOf[column] >= 0)
        place = inBasis;
    else if (m_lower[column] == m_upper[column])
        place = fixed;
    m_state[column] = static_cast<quint8>((m_state[column] & touched) | place);
}

// Makes everything anew from the columns in the basis.
void Simplex::restart()
{
    refactorise();
    placeOutsiders();
    computeBasicValues();
    m_rebounded.clear();
}

} // namespace nestline::planning
