// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/basisfactor.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace nestline::planning {

namespace {

constexpr double negligible = 1e-13;
constexpr double smallestPivot = 1e-9;
constexpr double stability = 0.1; // a pivot is at least this share of the largest in its row

} // namespace

// What is left to eliminate. Columns list the rows that may have an entry; rows hold the values. Entries of columns can
// be out of date, those of rows never are.
struct BasisFactor::Active
{
    std::vector<SparseVector> rows;
    std::vector<std::vector<int>> columns;
    std::vector<int> columnCount;
    std::vector<char> rowDone;
    std::vector<char> columnDone;
    std::vector<int> singleRows;
    std::vector<int> singleColumns;

    double valueAt(int row, int column) const
    {
        for (const Entry& entry : rows[row]) {
            if (entry.index == column)
                return entry.value;
        }
        return 0;
    }

    void dropFromColumn(int column)
    {
        if (--columnCount[column] == 1)
            singleColumns.push_back(column);
    }
};

void BasisFactor::eliminate(Active& active, int row, int column)
{
    const double value = active.valueAt(row, column);
    SparseVector lower;
    SparseVector upper;
    for (const Entry& entry : active.rows[row]) {
        if (entry.index != column)
            upper.push_back(entry);
        active.dropFromColumn(entry.index);
    }
    active.rowDone[row] = 1;
    active.columnDone[column] = 1;
    for (const int other : active.columns[column]) {
        if (active.rowDone[other])
            continue;
        SparseVector& target = active.rows[other];
        const auto found =
            std::find_if(target.begin(), target.end(), [column](const Entry& entry) { return entry.index == column; });
        if (found == target.end())
            continue;
        const double factor = found->value / value;
        *found = target.back();
        target.pop_back();
        lower.push_back({other, factor});
        for (const Entry& entry : upper) {
            const auto place =
                std::find_if(target.begin(), target.end(), [&](const Entry& e) { return e.index == entry.index; });
            if (place == target.end()) {
                target.push_back({entry.index, -factor * entry.value});
                active.columns[entry.index].push_back(other);
                ++active.columnCount[entry.index];
            } else {
                place->value -= factor * entry.value;
                if (std::abs(place->value) < negligible) {
                    *place = target.back();
                    target.pop_back();
                    active.dropFromColumn(entry.index);
                }
            }
        }
        if (target.size() == 1)
            active.singleRows.push_back(other);
    }
    m_pivots.push_back({row, column, value});
    m_lower.push_back(std::move(lower));
    m_upperRow.push_back(std::move(upper));
}

bool BasisFactor::factorise(const std::vector<const SparseVector*>& columns)
{
    const int size = static_cast<int>(columns.size());
    m_pivots.clear();
    m_lower.clear();
    m_upperRow.clear();
    m_exchanges.clear();
    m_work.assign(size, 0);

    Active active;
    active.rows.resize(size);
    active.columns.resize(size);
    active.columnCount.assign(size, 0);
    active.rowDone.assign(size, 0);
    active.columnDone.assign(size, 0);
    for (int column = 0; column < size; ++column) {
        for (const Entry& entry : *columns[column]) {
            active.rows[entry.index].push_back({column, entry.value});
            active.columns[column].push_back(entry.index);
        }
        active.columnCount[column] = static_cast<int>(active.columns[column].size());
        if (active.columnCount[column] == 1)
            active.singleColumns.push_back(column);
    }
    for (int row = 0; row < size; ++row) {
        if (active.rows[row].size() == 1)
            active.singleRows.push_back(row);
    }

    std::vector<int> open(size);
    for (int row = 0; row < size; ++row)
        open[row] = row;
    while (static_cast<int>(m_pivots.size()) < size) {
        if (!active.singleColumns.empty()) {
            const int column = active.singleColumns.back();
            active.singleColumns.pop_back();
            if (active.columnDone[column] || active.columnCount[column] != 1)
                continue;
            const auto& candidates = active.columns[column];
            const auto row = std::find_if(candidates.begin(), candidates.end(), [&](int r) {
                return !active.rowDone[r] && std::abs(active.valueAt(r, column)) > 0;
            });
            if (row == candidates.end() || std::abs(active.valueAt(*row, column)) < smallestPivot)
                return false;
            eliminate(active, *row, column);
            continue;
        }
        if (!active.singleRows.empty()) {
            const int row = active.singleRows.back();
            active.singleRows.pop_back();
            if (active.rowDone[row] || active.rows[row].size() != 1)
                continue;
            if (std::abs(active.rows[row].front().value) < smallestPivot)
                return false;
            eliminate(active, row, active.rows[row].front().index);
            continue;
        }
        // No singleton is left: the row with fewest entries, in it the column with fewest among the large entries.
        std::erase_if(open, [&](int row) { return active.rowDone[row] != 0; });
        int bestRow = -1;
        for (const int row : open) {
            if (bestRow < 0 || active.rows[row].size() < active.rows[bestRow].size())
                bestRow = row;
        }
        double largest = 0;
        for (const Entry& entry : active.rows[bestRow])
            largest = std::max(largest, std::abs(entry.value));
        if (largest < smallestPivot)
            return false;
        int bestColumn = -1;
        for (const Entry& entry : active.rows[bestRow]) {
            if (std::abs(entry.value) >= stability * largest
                && (bestColumn < 0 || active.columnCount[entry.index] < active.columnCount[bestColumn]))
                bestColumn = entry.index;
        }
        eliminate(active, bestRow, bestColumn);
    }

    m_lowerPivots.clear();
    std::vector<int> pivotOfColumn(size);
    for (int k = 0; k < size; ++k)
        pivotOfColumn[m_pivots[k].column] = k;
    for (int k = 0; k < size; ++k) {
        if (!m_lower[k].empty())
            m_lowerPivots.push_back(k);
    }
    m_upperColumn.assign(size, {});
    for (int k = 0; k < size; ++k) {
        for (const Entry& entry : m_upperRow[k])
            m_upperColumn[pivotOfColumn[entry.index]].push_back({m_pivots[k].row, entry.value});
    }
    return true;
}

void BasisFactor::solve(std::vector<double>& x) const
{
    const int size = static_cast<int>(m_pivots.size());
    for (const int k : m_lowerPivots) {
        const double value = x[m_pivots[k].row];
        if (value == 0)
            continue;
        for (const Entry& entry : m_lower[k])
            x[entry.index] -= entry.value * value;
    }
    for (int k = size - 1; k >= 0; --k) {
        const Pivot& pivot = m_pivots[k];
        const double value = x[pivot.row] == 0 ? 0 : x[pivot.row] / pivot.value;
        m_work[pivot.column] = value;
        if (value == 0)
            continue;
        for (const Entry& entry : m_upperColumn[k])
            x[entry.index] -= entry.value * value;
    }
    x.swap(m_work);
    for (const Exchange& exchange : m_exchanges) {
        double& value = x[exchange.position];
        if (value == 0)
            continue;
        value /= exchange.pivot;
        for (const Entry& entry : exchange.others)
            x[entry.index] -= entry.value * value;
    }
}

void BasisFactor::solveTransposed(std::vector<double>& y) const
{
    for (auto exchange = m_exchanges.rbegin(); exchange != m_exchanges.rend(); ++exchange) {
        double value = y[exchange->position];
        for (const Entry& entry : exchange->others)
            value -= entry.value * y[entry.index];
        y[exchange->position] = value / exchange->pivot;
    }
    const int size = static_cast<int>(m_pivots.size());
    for (int k = 0; k < size; ++k) {
        const Pivot& pivot = m_pivots[k];
        const double value = y[pivot.column] == 0 ? 0 : y[pivot.column] / pivot.value;
        m_work[pivot.row] = value;
        if (value == 0)
            continue;
        for (const Entry& entry : m_upperRow[k])
            y[entry.index] -= entry.value * value;
    }
    for (auto k = m_lowerPivots.rbegin(); k != m_lowerPivots.rend(); ++k) {
        double& value = m_work[m_pivots[*k].row];
        for (const Entry& entry : m_lower[*k])
            value -= entry.value * m_work[entry.index];
    }
    y.swap(m_work);
}

void BasisFactor::replace(int position, const std::vector<double>& solved, const std::vector<int>& places)
{
    Exchange exchange{position, solved[position], {}};
    for (const int i : places) {
        if (i != position && std::abs(solved[i]) > negligible)
            exchange.others.push_back({i, solved[i]});
    }
    m_exchanges.push_back(std::move(exchange));
}

} // namespace nestline::planning
