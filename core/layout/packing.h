// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/crossings.h"
#include "core/layout/forest.h"

#include <vector>

namespace nestline {

/// Packs the trees of a forest into a raster: where each tree stands. Trees are dropped one after the other onto the
/// outline of those before, each where it grows the drawing little and its cross links are short; then other sequences
/// are tried, and the one with the fewest crossings on the least area is kept. The number of trials depends on the sizes
/// alone, so the same forest is always packed alike.
class Packing
{
public:
    /// `rows` are those of the nodes in their trees.
    Packing(const Forest& forest, const Raster& raster, const std::vector<double>& rows);

    /// The place of the root of each tree, for a drawing of about `aspect` (extent along the flow to extent across).
    std::vector<Place> packed(double aspect);

private:
    struct Outline
    {
        double first = 0; // of the rows that the tree takes in a column
        double last = 0;
    };
    struct Arrangement
    {
        std::vector<int> sequence; // of trees
        int columns = 1;           // that may be used
        std::vector<Place> roots;
        int width = 0; // columns used
        double height = 0;
        double cost = 0;
    };

    static size_t at(int index) { return static_cast<size_t>(index); }
    int width(int tree) const { return m_outlineBegin[at(tree) + 1] - m_outlineBegin[at(tree)]; }
    const Outline* outline(int tree) const { return m_outlines.data() + m_outlineBegin[at(tree)]; }
    double area() const;
    int widestTree() const;
    std::vector<int> connectedSequence() const;
    void chooseColumns(Arrangement& arrangement);
    void arrange(Arrangement& arrangement);
    Place bestPlace(int tree, const Arrangement& arrangement) const;
    double lengthOfLinks(int tree, Place root, const std::vector<Place>& roots, double limit) const;
    long long crossings(const Arrangement& arrangement);
    Place placeOf(int node, const std::vector<Place>& roots) const;
    void evaluate(Arrangement& arrangement);
    int affordableTrials(int columns) const;
    void improve(Arrangement& best);

    const Forest& m_forest;
    const Raster m_raster;
    const std::vector<double>& m_rows;
    CrossingCounter m_counter;
    std::vector<Outline> m_outlines; // those of a tree column by column
    std::vector<int> m_outlineBegin;
    std::vector<std::vector<Edge>> m_linksOut; // of each tree to other trees; the first end is in the tree
    double m_aspect = 1;
    std::vector<double> m_skyline; // the last row taken in each column
};

} // namespace nestline
