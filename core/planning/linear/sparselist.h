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
    enum class By { Row, Column };
    /// The rows or the columns of a matrix, of which there are `count`; in each the order of the cells.
    static SparseList of(const std::vector<Cell>& cells, By by, int count);

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
    /// The same matrix by the other side: entry (i, j) becomes (j, i).
    SparseList transposed() const;

private:
    std::vector<Entry> m_entries;
    std::vector<int> m_start = {0};
};

} // namespace nestline::planning
