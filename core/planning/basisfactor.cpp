// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/basisfactor.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace nestline::planning {

namespace {

constexpr double negligible = 1e-13;
constexpr double smallestPivot = 1e-9;
constexpr double stability = 0.1; // a pivot is at least this share of the largest in its row
constexpr int sparseShare = 10;   // with fewer non-zeros than one in so many it pays to look for what they reach

} // namespace

SparseList SparseList::of(const std::vector<Cell>& cells, By by, int count)
{
    const bool byRow = by == By::Row;
    SparseList result;
    result.m_start.assign(static_cast<size_t>(count) + 2, 0);
    for (const Cell& cell : cells)
        ++result.m_start[(byRow ? cell.row : cell.column) + 2];
    for (size_t i = 2; i < result.m_start.size(); ++i)
        result.m_start[i] += result.m_start[i - 1];
    result.m_entries.resize(cells.size());
    for (const Cell& cell : cells) {
        int& next = result.m_start[(byRow ? cell.row : cell.column) + 1];
        result.m_entries[next++] = {byRow ? cell.column : cell.row, cell.value};
    }
    result.m_start.pop_back();
    return result;
}

void SparseList::renumber(const std::vector<int>& numberOf)
{
    for (Entry& entry : m_entries)
        entry.index = numberOf[entry.index];
}

SparseList SparseList::transposed() const
{
    SparseList result;
    result.m_start.assign(m_start.size() + 1, 0);
    for (const Entry& entry : m_entries)
        ++result.m_start[entry.index + 2];
    for (size_t i = 2; i < result.m_start.size(); ++i)
        result.m_start[i] += result.m_start[i - 1];
    result.m_entries.resize(m_entries.size());
    for (int vector = 0; vector < size(); ++vector) {
        for (const Entry& entry : (*this)[vector])
            result.m_entries[result.m_start[entry.index + 1]++] = {vector, entry.value};
    }
    result.m_start.pop_back();
    return result;
}

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
    m_rows = byColumn.transposed();
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
    std::vector<Defect> defects = Elimination(*this, columns).run();
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
    m_lowerTransposed = m_lower.transposed();
    m_upperTransposed = m_upper.transposed();
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

// Solves with one triangle in m_work.
void BasisFactor::spread(const SparseList& triangle, Order order, bool hasDiagonal)
{
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
