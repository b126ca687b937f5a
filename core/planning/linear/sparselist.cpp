// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/linear/sparselist.h"

namespace nestline::planning {

SparseList SparseList::withLogicals(const std::vector<Cell>& cells, int rows, int logicals)
{
    SparseList result;
    result.m_start.assign(static_cast<size_t>(rows) + 2, 0);
    for (const Cell& cell : cells)
        ++result.m_start[cell.row + 2];
    for (size_t i = 2; i < result.m_start.size(); ++i)
        result.m_start[i] += result.m_start[i - 1] + 1;
    result.m_entries.resize(cells.size() + rows);
    for (const Cell& cell : cells)
        result.m_entries[result.m_start[cell.row + 1]++] = {cell.column, cell.value};
    for (int row = 0; row < rows; ++row)
        result.m_entries[result.m_start[row + 1]++] = {logicals + row, -1};
    result.m_start.pop_back();
    return result;
}

void SparseList::renumber(const std::vector<int>& numberOf)
{
    for (Entry& entry : m_entries)
        entry.index = numberOf[entry.index];
}

SparseList SparseList::transposed(int count) const
{
    SparseList result;
    result.m_start.assign(static_cast<size_t>(count) + 2, 0);
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

} // namespace nestline::planning
