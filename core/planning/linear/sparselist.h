// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace nestline::planning {

/// One non-zero of a sparse row or column.
struct Entry
{
    int index = 0;
    double value = 0;
};
using SparseVector = std::vector<Entry>;

/// One non-zero of a matrix.
struct Cell
{
    int row = 0;
    int column = 0;
    double value = 0;
};

/// Sparse vectors one behind the other in one piece of memory.
class SparseList
{
public:
    /// The rows of a matrix, of which there are `rows`, each in the order of the cells and ended by -1 in a column of its
    /// own, `logicals` for the first row.
    static SparseList withLogicals(const std::vector<Cell>& cells, int rows, int logicals);

    void clear()
    {
        m_entries.clear();
        m_start.assign(1, 0);
    }
    void add(Entry entry) { m_entries.push_back(entry); }
    void endVector() { m_start.push_back(static_cast<int>(m_entries.size())); }
    std::span<const Entry> operator[](int vector) const
    {
        return {m_entries.data() + m_start[vector], m_entries.data() + m_start[vector + 1]};
    }
    int size() const { return static_cast<int>(m_start.size()) - 1; }
    int entries() const { return static_cast<int>(m_entries.size()); }

    /// Replaces what entries point at.
    void renumber(const std::vector<int>& numberOf);
    /// The same matrix by the other side, of which there are `count`: entry (i, j) becomes (j, i).
    SparseList transposed(int count) const;

private:
    std::vector<Entry> m_entries;
    std::vector<int> m_start = {0};
};

} // namespace nestline::planning
