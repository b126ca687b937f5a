// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/corebounds.h"

#include <algorithm>
#include <cmath>

namespace nestline::planning {

namespace {

constexpr double rounding = 1e-6;

} // namespace

// The reduced cost of a column is what it would cost at least to change it.
void CoreBounds::enter(double room)
{
    m_lower = m_program.lower;
    m_upper = m_program.upper;
    m_isWhole = true;
    m_restricted.clear();
    for (int column = 0; column < m_program.width(); ++column) {
        if (m_simplex.isBasic(column) || m_program.upper[column] > 1)
            continue;
        if (std::abs(m_simplex.reducedCost(column)) > room + rounding) {
            m_lower[column] = m_upper[column] = m_simplex.value(column);
            m_isWhole = false;
        }
    }
    take(m_lower, m_upper);
}

void CoreBounds::leave()
{
    take(m_program.lower, m_program.upper);
}

void CoreBounds::take(const std::vector<double>& lower, const std::vector<double>& upper)
{
    for (int column = 0; column < m_program.width(); ++column)
        m_simplex.setBounds(column, lower[column], upper[column]);
}

bool CoreBounds::restrict(const Restriction& restriction)
{
    const int column = restriction.column;
    m_simplex.setBounds(column, std::max(restriction.lower, m_simplex.lowerBound(column)),
                        std::min(restriction.upper, m_simplex.upperBound(column)));
    m_restricted.push_back(column);
    return m_simplex.lowerBound(column) <= m_simplex.upperBound(column);
}

bool CoreBounds::restrictTo(const Part& part)
{
    for (const int column : m_restricted)
        m_simplex.setBounds(column, m_lower[column], m_upper[column]);
    m_restricted.clear();
    for (const Part* within = &part; within; within = within->within.get()) {
        for (const Restriction& restriction : within->restrictions) {
            if (!restrict(restriction))
                return false;
        }
    }
    return true;
}

bool CoreBounds::tightens(const std::vector<Restriction>& restrictions) const
{
    return std::any_of(restrictions.begin(), restrictions.end(), [this](const Restriction& restriction) {
        return restriction.lower > m_simplex.lowerBound(restriction.column)
               || restriction.upper < m_simplex.upperBound(restriction.column);
    });
}

} // namespace nestline::planning
