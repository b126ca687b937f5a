// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/linear/basisfactor.h"

#include <cmath>

namespace nestline::planning {

namespace {

constexpr double negligible = 1e-13;
constexpr int sparseShare = 10; // with fewer non-zeros than one in so many it pays to look for what they reach

} // namespace

std::vector<BasisFactor::Defect> BasisFactor::factorise(const std::vector<std::span<const Entry>>& columns)
{
    const int size = static_cast<int>(columns.size());
    m_pivots.clear();
    m_lower.clear();
    m_upper.clear();
    m_exchanged.clear();
    m_exchangeOthers.clear();
    m_work.clear();
    m_work.resize(size);
    m_isReached.resize(size, 0);
    std::vector<Defect> defects = eliminate(columns);
    if (!defects.empty())
        return defects;
    m_pivotOfRow.resize(size);
    m_pivotOfColumn.resize(size);
    for (int k = 0; k < size; ++k) {
        m_pivotOfRow[m_pivots[k].row] = k;
        m_pivotOfColumn[m_pivots[k].column] = k;
    }
    m_lower.renumber(m_pivotOfRow);
    m_upper.renumber(m_pivotOfColumn);
    m_lowerTransposed = m_lower.transposed(size);
    m_upperTransposed = m_upper.transposed(size);
    return {};
}

// Lists all pivots that the non-zeros of m_work lead to, each before those that lead to it.
void BasisFactor::reach(const SparseList& triangle)
{
    m_reached.clear();
    for (const int start : m_work.places()) {
        if (m_isReached[start])
            continue;
        m_isReached[start] = 1;
        m_path.emplace_back(start, 0);
        while (!m_path.empty()) {
            auto& [pivot, next] = m_path.back();
            const auto entries = triangle[pivot];
            while (next < static_cast<int>(entries.size()) && m_isReached[entries[next].index])
                ++next;
            if (next == static_cast<int>(entries.size())) {
                m_reached.push_back(pivot);
                m_path.pop_back();
                continue;
            }
            const int onward = entries[next++].index;
            m_isReached[onward] = 1;
            m_path.emplace_back(onward, 0);
        }
    }
    for (const int pivot : m_reached)
        m_isReached[pivot] = 0;
}

// Solves with one triangle in m_work. Often all pivots of a basis were single columns and the lower triangle has none but
// its diagonal of ones.
void BasisFactor::spread(const SparseList& triangle, Order order, bool hasDiagonal)
{
    if (!hasDiagonal && triangle.entries() == 0)
        return;
    const auto takeOff = [&](int pivot) {
        double value = m_work[pivot];
        if (value == 0)
            return;
        if (hasDiagonal)
            m_work.at(pivot) = value = value / m_pivots[pivot].value;
        for (const Entry& entry : triangle[pivot])
            m_work.at(entry.index) -= entry.value * value;
    };
    const int size = static_cast<int>(m_pivots.size());
    if (static_cast<int>(m_work.places().size()) > size / sparseShare) {
        for (int i = 0; i < size; ++i)
            takeOff(order == Order::Forward ? i : size - 1 - i);
        return;
    }
    reach(triangle);
    for (auto pivot = m_reached.rbegin(); pivot != m_reached.rend(); ++pivot)
        takeOff(*pivot);
}

void BasisFactor::solve(WorkVector& x)
{
    for (const int row : x.places()) {
        if (x[row] != 0)
            m_work.at(m_pivotOfRow[row]) = x[row];
    }
    spread(m_lower, Order::Forward, false);
    spread(m_upperTransposed, Order::Backward, true);
    x.clear();
    for (const int pivot : m_work.places()) {
        if (m_work[pivot] != 0)
            x.at(m_pivots[pivot].column) = m_work[pivot];
    }
    m_work.clear();
    for (int i = 0; i < replacements(); ++i) {
        const Exchange& exchange = m_exchanged[i];
        if (x[exchange.position] == 0)
            continue;
        const double value = x.at(exchange.position) /= exchange.pivot;
        for (const Entry& entry : m_exchangeOthers[i])
            x.at(entry.index) -= entry.value * value;
    }
}

void BasisFactor::solveTransposed(WorkVector& y)
{
    for (int i = replacements() - 1; i >= 0; --i) {
        const Exchange& exchange = m_exchanged[i];
        double value = y[exchange.position];
        for (const Entry& entry : m_exchangeOthers[i])
            value -= entry.value * y[entry.index];
        if (value != 0)
            y.at(exchange.position) = value / exchange.pivot;
        else if (y[exchange.position] != 0)
            y.at(exchange.position) = 0;
    }
    for (const int column : y.places()) {
        if (y[column] != 0)
            m_work.at(m_pivotOfColumn[column]) = y[column];
    }
    spread(m_upper, Order::Forward, true);
    spread(m_lowerTransposed, Order::Backward, false);
    y.clear();
    for (const int pivot : m_work.places()) {
        if (m_work[pivot] != 0)
            y.at(m_pivots[pivot].row) = m_work[pivot];
    }
    m_work.clear();
}

void BasisFactor::replace(int position, const WorkVector& solved)
{
    m_exchanged.push_back({position, solved[position]});
    for (const int i : solved.places()) {
        if (i != position && std::abs(solved[i]) > negligible)
            m_exchangeOthers.add({i, solved[i]});
    }
    m_exchangeOthers.endVector();
}

} // namespace nestline::planning
