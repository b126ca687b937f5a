// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    }

    double operator[](int place) const { return m_values[place]; }
    double& at(int place)
    {
        if (!m_isListed[place]) {
            m_isListed[place] = 1;
            m_places.push_back(place);
        }
        return m_values[place];
    }

    /// Where elements were written, in no order; some may have become zero again.
    const std::vector<int>& places() const { return m_places; }

    void clear()
    {
        for (const int place : m_places) {
            m_values[place] = 0;
            m_isListed[place] = 0;
        }
        m_places.clear();
    }

private:
    std::vector<double> m_values;
    std::vector<char> m_isListed;
    std::vector<int> m_places;
};

} // namespace nestline::planning
