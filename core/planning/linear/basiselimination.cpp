// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/linear/basisfactor.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace nestline::planning {

namespace {

constexpr double negligible = 1e-13;
constexpr double smallestPivot = 1e-9;
constexpr double stability = 0.1; // a pivot is at least this share of the largest in its row

} // namespace

/// Gaussian elimination. Rows and columns with a single entry go first: they leave all other entries as they are. What
/// is left, mostly little, is eliminated with care for fill-in and stability.
class BasisFactor::Elimination
{
public:
    Elimination(BasisFactor& factor, const std::vector<std::span<const Entry>>& columns);

    std::vector<Defect> run();

private:
    BasisFactor& m_factor;
    const std::vector<std::span<const Entry>>& m_columns;
    int m_size;
    SparseList m_rows;
    std::vector<int> m_rowCount;
    std::vector<int> m_columnCount;
    std::vector<char> m_rowDone;
    std::vector<char> m_columnDone;
    std::vector<int> m_singleRows;
    std::vector<int> m_singleColumns;
    // The rest: rows hold the values; columns list the rows that may have an entry.
    std::vector<SparseVector> m_restRows;
    std::vector<std::vector<int>> m_restColumns;
    // Rows by their number of entries, fewest first; a row is queued anew when that changes.
    using Queued = std::pair<size_t, int>;
    std::priority_queue<Queued, std::vector<Queued>, std::greater<>> m_queue;

    void eliminateSingles();
    void takeSingleColumn(int column);
    void takeSingleRow(int row);
    void eliminateRest();
    Entry choosePivot(int row) const;
    void eliminate(int row, Entry pivot);
    void subtract(int row, const SparseVector& upper, double factor);
    void done(int row, int column, double value);
    void queue(int row) { m_queue.push({m_restRows[row].size(), row}); }
};

BasisFactor::Elimination::Elimination(BasisFactor& factor, const std::vector<std::span<const Entry>>& columns)
    : m_factor(factor)
    , m_columns(columns)
    , m_size(static_cast<int>(columns.size()))
    , m_rowCount(m_size, 0)
    , m_columnCount(m_size, 0)
    , m_rowDone(m_size, 0)
    , m_columnDone(m_size, 0)
{
    SparseList byColumn;
    for (int column = 0; column < m_size; ++column) {
        for (const Entry& entry : columns[column]) {
            byColumn.add(entry);
            ++m_rowCount[entry.index];
        }
        byColumn.endVector();
        m_columnCount[column] = static_cast<int>(columns[column].size());
        if (m_columnCount[column] == 1)
            m_singleColumns.push_back(column);
    }
    m_rows = byColumn.transposed(m_size);
    for (int row = 0; row < m_size; ++row) {
        if (m_rowCount[row] == 1)
            m_singleRows.push_back(row);
    }
}

void BasisFactor::Elimination::done(int row, int column, double value)
{
    m_factor.m_pivots.push_back({row, column, value});
    m_factor.m_lower.endVector();
    m_factor.m_upper.endVector();
    m_rowDone[row] = 1;
    m_columnDone[column] = 1;
}

void BasisFactor::Elimination::takeSingleColumn(int column)
{
    const std::span<const Entry> entries = m_columns[column];
    const auto pivot =
        std::find_if(entries.begin(), entries.end(), [this](const Entry& entry) { return !m_rowDone[entry.index]; });
    if (pivot == entries.end() || std::abs(pivot->value) < smallestPivot)
        return;
    for (const Entry& entry : m_rows[pivot->index]) {
        if (m_columnDone[entry.index] || entry.index == column)
            continue;
        m_factor.m_upper.add(entry);
        if (--m_columnCount[entry.index] == 1)
            m_singleColumns.push_back(entry.index);
    }
    done(pivot->index, column, pivot->value);
}

void BasisFactor::Elimination::takeSingleRow(int row)
{
    const auto entries = m_rows[row];
    const auto pivot =
        std::find_if(entries.begin(), entries.end(), [this](const Entry& entry) { return !m_columnDone[entry.index]; });
    if (pivot == entries.end() || std::abs(pivot->value) < smallestPivot)
        return;
    for (const Entry& entry : m_columns[pivot->index]) {
        if (m_rowDone[entry.index] || entry.index == row)
            continue;
        m_factor.m_lower.add({entry.index, entry.value / pivot->value});
        if (--m_rowCount[entry.index] == 1)
            m_singleRows.push_back(entry.index);
    }
    done(row, pivot->index, pivot->value);
}

void BasisFactor::Elimination::eliminateSingles()
{
    while (!m_singleColumns.empty() || !m_singleRows.empty()) {
        const bool isColumn = !m_singleColumns.empty();
        std::vector<int>& singles = isColumn ? m_singleColumns : m_singleRows;
        const int single = singles.back();
        singles.pop_back();
        if (isColumn ? m_columnDone[single] : m_rowDone[single])
            continue;
        isColumn ? takeSingleColumn(single) : takeSingleRow(single);
    }
}

// The large entry of a row whose column has fewest.
Entry BasisFactor::Elimination::choosePivot(int row) const
{
    double largest = 0;
    for (const Entry& entry : m_restRows[row])
        largest = std::max(largest, std::abs(entry.value));
    Entry best{-1, 0};
    for (const Entry& entry : m_restRows[row]) {
        if (std::abs(entry.value) >= std::max(stability * largest, smallestPivot)
            && (best.index < 0 || m_columnCount[entry.index] < m_columnCount[best.index]))
            best = entry;
    }
    return best;
}

void BasisFactor::Elimination::subtract(int row, const SparseVector& upper, double factor)
{
    SparseVector& target = m_restRows[row];
    for (const Entry& entry : upper) {
        const auto place =
            std::find_if(target.begin(), target.end(), [&](const Entry& e) { return e.index == entry.index; });
        if (place == target.end()) {
            target.push_back({entry.index, -factor * entry.value});
            m_restColumns[entry.index].push_back(row);
            ++m_columnCount[entry.index];
            continue;
        }
        place->value -= factor * entry.value;
        if (std::abs(place->value) < negligible) {
            *place = target.back();
            target.pop_back();
            --m_columnCount[entry.index];
        }
    }
}

void BasisFactor::Elimination::eliminate(int row, Entry pivot)
{
    SparseVector upper;
    for (const Entry& entry : m_restRows[row]) {
        --m_columnCount[entry.index];
        if (entry.index == pivot.index)
            continue;
        upper.push_back(entry);
        m_factor.m_upper.add(entry);
    }
    m_rowDone[row] = 1;
    for (const int other : m_restColumns[pivot.index]) {
        SparseVector& target = m_restRows[other];
        const auto found =
            std::find_if(target.begin(), target.end(), [&](const Entry& entry) { return entry.index == pivot.index; });
        if (m_rowDone[other] || found == target.end())
            continue;
        const double factor = found->value / pivot.value;
        *found = target.back();
        target.pop_back();
        m_factor.m_lower.add({other, factor});
        subtract(other, upper, factor);
        queue(other);
    }
    done(row, pivot.index, pivot.value);
}

void BasisFactor::Elimination::eliminateRest()
{
    if (static_cast<int>(m_factor.m_pivots.size()) == m_size)
        return;
    m_restRows.resize(m_size);
    m_restColumns.resize(m_size);
    for (int row = 0; row < m_size; ++row) {
        if (m_rowDone[row])
            continue;
        for (const Entry& entry : m_rows[row]) {
            if (m_columnDone[entry.index])
                continue;
            m_restRows[row].push_back(entry);
            m_restColumns[entry.index].push_back(row);
        }
        queue(row);
    }
    while (!m_queue.empty()) {
        const auto [entries, row] = m_queue.top();
        m_queue.pop();
        if (m_rowDone[row] || entries != m_restRows[row].size())
            continue;
        const Entry pivot = choosePivot(row);
        if (pivot.index >= 0)
            eliminate(row, pivot);
    }
}

std::vector<BasisFactor::Defect> BasisFactor::Elimination::run()
{
    eliminateSingles();
    eliminateRest();
    std::vector<Defect> defects;
    int row = 0;
    for (int column = 0; column < m_size; ++column) {
        if (m_columnDone[column])
            continue;
        while (m_rowDone[row])
            ++row;
        defects.push_back({column, row++});
    }
    return defects;
}

std::vector<BasisFactor::Defect> BasisFactor::eliminate(const std::vector<std::span<const Entry>>& columns)
{
    return Elimination(*this, columns).run();
}

} // namespace nestline::planning
