// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/crossings.h"
#include "core/layout/treerows.h"

namespace nestline {

/// Chooses the order of siblings so that the cross links inside a tree cross little. The order of menu keys is left only
/// where that makes fewer crossings: trees without cross links keep it.
class Untangling
{
public:
    /// Rows are kept up to date for the orders chosen.
    Untangling(Forest& forest, const Raster& raster, std::vector<double>& rows);

    void untangle(int tree);

private:
    using Moves = std::vector<Forest::Move>;
    struct Crossings
    {
        long long total = 0;
        std::vector<int> ofLink; // those of each cross link of the tree with the tree's own links
    };

    int affordableAttempts(int tree) const;
    const Crossings& count(int tree);
    void attempt(int tree, const Moves& moves);
    std::pair<std::vector<int>, std::vector<int>> branches(const Edge& link) const;
    std::vector<Moves> waysToShorten(const Edge& link) const;
    int last(int node) const;

    Forest& m_forest;
    std::vector<double>& m_rows;
    TreeRows m_treeRows;
    CrossingCounter m_counter;
    std::vector<std::vector<Edge>> m_crossLinks; // of each tree
    Crossings m_counted;
    Crossings m_best;
    std::vector<double> m_rowsBefore;
};

} // namespace nestline
