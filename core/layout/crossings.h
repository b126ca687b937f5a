// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/raster.h"

#include <vector>

namespace nestline {

/// Counts where links cross, all taken as straight lines from the end of one card to the beginning of another.
///
/// Columns and the gaps between them are strips that every line passes from side to side. So two lines cross in a strip
/// if their order differs at its sides. Links of trees lie in one gap each and do not cross each other: a further line
/// finds those that it crosses by two binary searches, and all further lines of a strip are compared by counting
/// inversions. Together O(L log L) for L pieces of lines. Lines that begin or end at the same card do not cross there.
class CrossingCounter
{
public:
    explicit CrossingCounter(const Raster& raster);

    void clear(int columns);
    /// A link of a tree into the next column; those of a column come in the order of rows.
    void addTreeLink(int column, double fromRow, double toRow);
    /// A link between any two cards, after all links of trees. Returns how many of those it crosses.
    int addCrossLink(Place from, Place to);
    /// Crossings of the cross links with each other.
    long long amongCrossLinks();

private:
    struct Line
    {
        double begin; // row at the side of the strip where its column begins
        double end;
    };
    struct Strip
    {
        std::vector<double> treeBegins; // both sorted
        std::vector<double> treeEnds;
        std::vector<Line> crossLinks;
    };

    static int crossings(const Strip& strip, const Line& line);
    long long inversions(std::vector<Line>& lines);

    const Raster m_raster;
    int m_columns = 0;
    std::vector<Strip> m_strips; // the column c is strip 2 c, the gap after it 2 c + 1
    std::vector<double> m_ends;
    std::vector<double> m_merged;
};

} // namespace nestline
