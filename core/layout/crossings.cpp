// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/crossings.h"

#include <algorithm>

namespace nestline {

CrossingCounter::CrossingCounter(const Raster& raster) : m_raster(raster)
{}

void CrossingCounter::clear(int columns)
{
    m_columns = columns;
    if (m_strips.size() < 2 * static_cast<size_t>(columns))
        m_strips.resize(2 * static_cast<size_t>(columns));
    for (Strip& strip : m_strips) {
        strip.treeBegins.clear();
        strip.treeEnds.clear();
        strip.crossLinks.clear();
    }
}

void CrossingCounter::addTreeLink(int column, double fromRow, double toRow)
{
    Strip& gap = m_strips[2 * static_cast<size_t>(column) + 1];
    gap.treeBegins.push_back(fromRow);
    gap.treeEnds.push_back(toRow);
}

int CrossingCounter::addCrossLink(Place from, Place to)
{
    const double start = m_raster.columnEnd(from.column);
    const double target = m_raster.columnBegin(to.column);
    const double slope = (to.row - from.row) / (target - start);
    const auto rowAt = [&](double x) {
        return x == start ? from.row : x == target ? to.row : from.row + slope * (x - start);
    };
    // A line that leads on passes the gaps between its columns, one that leads back its own columns too.
    const bool leadsOn = to.column > from.column;
    const int first = leadsOn ? 2 * from.column + 1 : 2 * to.column;
    const int last = leadsOn ? 2 * to.column - 1 : 2 * from.column;
    int crossed = 0;
    for (int index = first; index <= last; ++index) {
        const int column = index / 2;
        const bool isGap = index % 2 == 1;
        const Line line{rowAt(isGap ? m_raster.columnEnd(column) : m_raster.columnBegin(column)),
                        rowAt(isGap ? m_raster.columnBegin(column + 1) : m_raster.columnEnd(column))};
        Strip& strip = m_strips[static_cast<size_t>(index)];
        if (isGap)
            crossed += crossings(strip, line);
        strip.crossLinks.push_back(line);
    }
    return crossed;
}

int CrossingCounter::crossings(const Strip& strip, const Line& line)
{
    const auto [beginsBefore, beginsAfter] =
        std::equal_range(strip.treeBegins.begin(), strip.treeBegins.end(), line.begin);
    const auto [endsBefore, endsAfter] = std::equal_range(strip.treeEnds.begin(), strip.treeEnds.end(), line.end);
    const auto overtaken = (beginsBefore - strip.treeBegins.begin()) - (endsAfter - strip.treeEnds.begin());
    const auto overtaking = (endsBefore - strip.treeEnds.begin()) - (beginsAfter - strip.treeBegins.begin());
    return static_cast<int>(std::max<std::ptrdiff_t>({0, overtaken, overtaking}));
}

long long CrossingCounter::amongCrossLinks()
{
    long long count = 0;
    for (size_t index = 0; index < 2 * static_cast<size_t>(m_columns); ++index)
        count += inversions(m_strips[index].crossLinks);
    return count;
}

// Pairs whose order at the end differs from that at the beginning, by merging ever longer sorted runs.
long long CrossingCounter::inversions(std::vector<Line>& lines)
{
    if (lines.size() < 2)
        return 0;
    std::sort(lines.begin(), lines.end(),
              [](const Line& a, const Line& b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
    m_ends.clear();
    for (const Line& line : lines)
        m_ends.push_back(line.end);
    m_merged.resize(m_ends.size());
    long long count = 0;
    for (size_t run = 1; run < m_ends.size(); run *= 2) {
        for (size_t begin = 0; begin < m_ends.size(); begin += 2 * run) {
            const size_t middle = std::min(begin + run, m_ends.size());
            const size_t end = std::min(begin + 2 * run, m_ends.size());
            size_t left = begin;
            size_t right = middle;
            for (size_t i = begin; i < end; ++i) {
                if (right == end || (left < middle && m_ends[left] <= m_ends[right])) {
                    m_merged[i] = m_ends[left++];
                } else {
                    m_merged[i] = m_ends[right++];
                    count += static_cast<long long>(middle - left);
                }
            }
        }
        m_ends.swap(m_merged);
    }
    return count;
}

} // namespace nestline
