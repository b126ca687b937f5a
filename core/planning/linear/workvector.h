// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace nestline::planning {

/// A vector most of whose elements are zero: all of it can be addressed, but only what was written is listed, so that
/// work depends on what is there and not on the length.
class WorkVector
{
public:
    int size() const { return static_cast<int>(m_values.size()); }
    void resize(int size)
    {
        m_values.resize(size, 0);
        m_isListed.resize(size, 0);
        m_places.resize(size + 1);
    }

    double operator[](int place) const { return m_values[place]; }
    double& at(int place)
    {
        m_places[m_count] = place; // counted only if it is new: that is not to be foretold, and branches would wait
        m_count += m_isListed[place] == 0 ? 1 : 0;
        m_isListed[place] = 1;
        return m_values[place];
    }

    /// Where elements were written, in no order; some may have become zero again.
    std::span<const int> places() const { return {m_places.data(), m_count}; }

    void clear()
    {
        for (const int place : places()) {
            m_values[place] = 0;
            m_isListed[place] = 0;
        }
        m_count = 0;
    }

private:
    std::vector<double> m_values;
    std::vector<int> m_isListed;
    std::vector<int> m_places; // the first m_count of them
    size_t m_count = 0;
};

} // namespace nestline::planning
