// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/linear/simplex.h"

#include <algorithm>
#include <cmath>

// What a step of the simplex method is made of: a column leaves the basis, one enters, values and prices follow.

namespace nestline::planning {

namespace {

constexpr double smallestPivot = 1e-7;
constexpr double negligible = 1e-12;

} // namespace

// The basic column that is farthest outside its bounds, measured along the edge that mends it; -1 if there is none.
int Simplex::leavingPosition()
{
    int best = -1;
    double bestScore = 0;
    size_t kept = 0;
    for (const int position : m_infeasible) {
        const double outside = m_outside[position];
        if (outside == 0) {
            m_isListed[position] = 0;
            continue;
        }
        m_infeasible[kept++] = position;
        const double score = outside * outside / m_weight[position];
        if (score > bestScore || (score == bestScore && position < best)) {
            bestScore = score;
            best = position;
        }
    }
    m_infeasible.resize(kept);
    return best;
}

bool Simplex::computePivotRow(int position)
{
    m_rho.clear();
    m_rho.at(position) = 1;
    return spreadPivotRow();
}

// The sum of rows of the tableau for which m_rho holds factors by position. False if rounding has spoilt it.
bool Simplex::spreadPivotRow()
{
    m_factor.solveTransposed(m_rho);
    // Names of their own, or each byte written to a state makes the compiler read all the members again.
    double* const pivotRow = m_pivotRow.data();
    quint8* const states = m_state.data();
    for (const int column : touchedColumns()) {
        pivotRow[column] = 0;
        states[column] &= placeMask;
    }
    // Columns are counted, not asked for: processors cannot foretell which are new, and wait for a branch. For the same reason
    // those in the basis get their entries as well, which nobody reads.
    int* next = m_touched.data();
    double size = 0;
    for (const int row : m_rho.places()) {
        const double factor = m_rho[row];
        size += std::abs(factor);
        if (std::abs(factor) < negligible)
            continue;
        const std::span<const Entry> entries = m_rowEntries[row];
        m_work += static_cast<qint64>(entries.size());
        for (const Entry& entry : entries) {
            const quint8 state = states[entry.index];
            pivotRow[entry.index] += factor * entry.value;
            states[entry.index] = state | touched;
            *next = entry.index;
            next += (state & touched) == 0 ? 1 : 0;
        }
    }
    m_touchedCount = next - m_touched.data();
    return std::isfinite(size);
}

// Lists the columns whose reduced cost reaches zero before the dual has moved by `limit`. False if there are others.
bool Simplex::findCandidates(double direction, double limit)
{
    constexpr double sign[] = {0, 1, -1, 0}; // by state
    // Counted, not asked for, as above.
    size_t reaching = 0;
    size_t near = 0;
    for (const int column : touchedColumns()) {
        const double side = sign[m_state[column] & placeMask];
        const double slope = -direction * side * m_pivotRow[column];
        const double distance = side * m_reduced[column];
        m_near[near] = column;
        const bool reaches = slope >= smallestPivot;
        reaching += reaches ? 1 : 0;
        near += static_cast<size_t>(reaches) & static_cast<size_t>(distance <= limit * slope);
    }
    m_candidates.clear();
    for (size_t i = 0; i < near; ++i) {
        const int column = m_near[i];
        const double side = sign[m_state[column] & placeMask];
        const double slope = -direction * side * m_pivotRow[column];
        m_candidates.push_back({column, std::max(0.0, side * m_reduced[column]) / slope, slope});
    }
    return reaching == near;
}

// The column whose reduced cost reaches zero first as the dual moves. Columns that can jump to their other bound without
// mending all of the infeasibility do so and are passed. -1: the dual is unbounded.
int Simplex::enteringColumn(double direction, double infeasibility, std::vector<int>& flips, double& step)
{
    // The step is usually much shorter than what most columns would allow: they are not looked at unless it is not.
    constexpr double growth = 16;
    const auto later = [](const Candidate& a, const Candidate& b) {
        return a.ratio != b.ratio ? a.ratio > b.ratio : a.column > b.column;
    };
    std::vector<Candidate> group;
    for (double limit = 2 * m_usualStep + dualFeasibility;; limit *= growth) {
        const bool isAll = findCandidates(direction, limit);
        std::make_heap(m_candidates.begin(), m_candidates.end(), later);
        flips.clear();
        double left = infeasibility;
        while (!m_candidates.empty()) {
            // Take all that reach zero together; the group ends the search if jumping over it would go too far.
            const double together = m_candidates.front().ratio + dualFeasibility / 10;
            if (!isAll && together > limit)
                break;
            group.clear();
            double reach = 0;
            while (!m_candidates.empty() && m_candidates.front().ratio <= together) {
                std::pop_heap(m_candidates.begin(), m_candidates.end(), later);
                group.push_back(m_candidates.back());
                m_candidates.pop_back();
                reach += group.back().slope * (m_upper[group.back().column] - m_lower[group.back().column]);
            }
            const bool isLast = isAll && m_candidates.empty();
            if (reach < left && !isLast) {
                left -= reach;
                for (const Candidate& candidate : group)
                    flips.push_back(candidate.column);
                continue;
            }
            if (reach < left - feasibility)
                return -1; // not even all jumps together mend it
            // Of the group the largest entry is the safest pivot; smaller ones before it in the group may jump.
            const auto best = std::max_element(
                group.begin(), group.end(), [](const Candidate& a, const Candidate& b) { return a.slope < b.slope; });
            step = best->ratio;
            m_usualStep = std::max(step, m_usualStep / 2);
            return best->column;
        }
        if (isAll)
            return -1;
    }
}

// Moves a column outside the basis and notes what that does to the rows.
void Simplex::moveOutsider(int column, double target, WorkVector& change)
{
    const double move = target - m_value[column];
    if (move != 0) {
        for (const Entry& entry : m_columns[column])
            change.at(entry.index) += entry.value * move;
        m_value[column] = target;
    }
    noteState(column);
}

// Lets the basic columns make up for a change of rows.
void Simplex::settle(WorkVector& change)
{
    m_factor.solve(change);
    m_work += static_cast<qint64>(change.places().size());
    for (const int position : change.places()) {
        m_value[m_basis[position]] -= change[position];
        noteOutside(position);
    }
}

// Takes changed bounds over where the last solve ended.
void Simplex::followBounds()
{
    WorkVector& change = m_tau;
    change.clear();
    for (const int column : m_rebounded) {
        if (m_positionOf[column] >= 0)
            noteOutside(m_positionOf[column]);
        else
            moveOutsider(column, placeFor(column), change);
    }
    m_rebounded.clear();
    settle(change);
}

void Simplex::applyFlips(const std::vector<int>& flips)
{
    if (flips.empty())
        return;
    WorkVector& change = m_tau;
    change.clear();
    for (const int column : flips)
        moveOutsider(column, m_value[column] == m_upper[column] ? m_lower[column] : m_upper[column], change);
    settle(change);
}

void Simplex::updateWeights(int position)
{
    m_tau.clear();
    double own = 0;
    for (const int row : m_rho.places()) {
        m_tau.at(row) = m_rho[row];
        own += m_rho[row] * m_rho[row];
    }
    m_factor.solve(m_tau);
    m_work += static_cast<qint64>(m_rho.places().size() + m_tau.places().size());
    const double pivot = m_alpha[position];
    for (const int i : m_alpha.places()) {
        if (i == position || m_alpha[i] == 0)
            continue;
        const double share = m_alpha[i] / pivot;
        m_weight[i] = std::max(m_weight[i] - 2 * share * m_tau[i] + share * share * own, 1e-4);
    }
    m_weight[position] = std::max(own / (pivot * pivot), 1e-4);
}

void Simplex::exchange(int position, int entering, double direction, double step)
{
    updateWeights(position);
    const int leaving = m_basis[position];
    const double target = direction > 0 ? m_lower[leaving] : m_upper[leaving];
    const double move = (m_value[leaving] - target) / m_alpha[position];
    for (const int i : m_alpha.places()) {
        m_value[m_basis[i]] -= move * m_alpha[i];
        noteOutside(i);
    }
    m_value[entering] += move;
    m_value[leaving] = target;

    for (const int column : touchedColumns())
        m_reduced[column] += step * direction * m_pivotRow[column];
    m_reduced[entering] = 0;
    m_reduced[leaving] = direction * step;
    m_basis[position] = entering;
    m_positionOf[entering] = position;
    m_positionOf[leaving] = -1;
    noteState(entering);
    noteState(leaving);
    noteOutside(position);
    m_factor.replace(position, m_alpha);
    m_isFresh = false;
}

} // namespace nestline::planning
