// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/linear/simplex.h"

#include <algorithm>

// What it costs at least to make a sum of columns whole, told from one row of the tableau without a step.

namespace nestline::planning {

Simplex::Penalties Simplex::penaltiesOf(const std::vector<int>& columns, double fraction)
{
    m_rho.clear();
    for (const int column : columns) {
        if (isBasic(column))
            m_rho.at(m_positionOf[column]) = 1;
    }
    if (!spreadPivotRow())
        return {};
    for (const int column : columns) {
        if (isBasic(column))
            continue;
        if ((m_state[column] & touched) == 0) {
            m_state[column] |= touched;
            m_touched[m_touchedCount++] = column;
        }
        m_pivotRow[column] -= 1;
    }
    return {penalty(-1, fraction), penalty(1, 1 - fraction)};
}

// The sum moves by `distance` downwards (-1) or upwards (1) only if columns outside the basis move, of which the cheapest
// do. A column that is moved at all moves by a whole, so one that reaches farther than needed still costs all of its price.
double Simplex::penalty(double direction, double distance)
{
    findCandidates(direction, infinity);
    for (Candidate& candidate : m_candidates) {
        if (candidate.slope > distance) {
            candidate.ratio *= candidate.slope / distance;
            candidate.slope = distance;
        }
    }
    const auto dearer = [](const Candidate& a, const Candidate& b) { return a.ratio > b.ratio; };
    std::make_heap(m_candidates.begin(), m_candidates.end(), dearer);
    double cost = 0;
    for (double left = distance;;) {
        if (m_candidates.empty())
            return left > feasibility ? infinity : cost;
        std::pop_heap(m_candidates.begin(), m_candidates.end(), dearer);
        const Candidate& next = m_candidates.back();
        const double reach = next.slope * (m_upper[next.column] - m_lower[next.column]);
        cost += next.ratio * std::min(reach, left);
        if (reach >= left)
            return cost;
        left -= reach;
        m_candidates.pop_back();
    }
}

} // namespace nestline::planning
