// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/untangling.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace nestline {

namespace {

constexpr int rounds = 2;
// Bounds of the time for one tree, in visits of nodes and of pieces of links: some for any tree and so many for a node.
constexpr int visits = 60'000;
constexpr int visitsPerNode = 100;
constexpr int visitsOfPiece = 8; // that a piece of a link costs

constexpr int fewSiblings = 8; // among so many every place is tried

size_t at(int index)
{
    return static_cast<size_t>(index);
}

} // namespace

Untangling::Untangling(Forest& forest, const Raster& raster, std::vector<double>& rows)
    : m_forest(forest)
    , m_rows(rows)
    , m_treeRows(forest, raster.rowPitch)
    , m_counter(raster)
    , m_crossLinks(at(forest.trees()))
{
    for (const Edge& link : forest.crossLinks()) {
        if (forest.treeOf(link.first) == forest.treeOf(link.second))
            m_crossLinks[at(forest.treeOf(link.first))].push_back(link);
    }
}

void Untangling::untangle(int tree)
{
    m_treeRows.place(tree, m_rows);
    const std::vector<Edge>& links = m_crossLinks[at(tree)];
    if (links.empty())
        return;
    m_best = count(tree);
    int attempts = affordableAttempts(tree);
    for (int round = 0; round < rounds && m_best.total > 0; ++round) {
        const long long before = m_best.total;
        for (size_t i = 0; i < links.size(); ++i) {
            if (m_best.ofLink[i] == 0)
                continue;
            for (const Moves& moves : waysToShorten(links[i])) {
                if (--attempts < 0)
                    return;
                attempt(tree, moves);
            }
        }
        if (m_best.total == before)
            return;
    }
}

int Untangling::affordableAttempts(int tree) const
{
    const size_t size = m_forest.tree(tree).size();
    size_t pieces = 0;
    for (const auto& [from, to] : m_crossLinks[at(tree)])
        pieces += 2 * at(std::abs(m_forest.rank(from) - m_forest.rank(to))) + 1;
    return static_cast<int>((visits + visitsPerNode * size) / (size + visitsOfPiece * pieces));
}

const Untangling::Crossings& Untangling::count(int tree)
{
    const std::span<const int> nodes = m_forest.tree(tree);
    m_counter.clear(m_forest.rank(nodes.back()) + 1);
    for (const int node : nodes.subspan(1)) {
        const int parent = m_forest.parent(node);
        m_counter.addTreeLink(m_forest.rank(parent), m_rows[at(parent)], m_rows[at(node)]);
    }
    m_counted.total = 0;
    m_counted.ofLink.clear();
    for (const auto& [from, to] : m_crossLinks[at(tree)]) {
        const int crossed =
            m_counter.addCrossLink({m_forest.rank(from), m_rows[at(from)]}, {m_forest.rank(to), m_rows[at(to)]});
        m_counted.ofLink.push_back(crossed);
        m_counted.total += crossed;
    }
    m_counted.total += m_counter.amongCrossLinks();
    return m_counted;
}

// Keeps the moves if they make fewer crossings.
void Untangling::attempt(int tree, const Moves& moves)
{
    const Moves back = m_forest.apply(moves);
    m_rowsBefore.clear();
    for (const int node : m_forest.tree(tree))
        m_rowsBefore.push_back(m_rows[at(node)]);
    m_treeRows.place(tree, m_rows);
    if (count(tree).total < m_best.total) {
        std::swap(m_best, m_counted);
        return;
    }
    size_t i = 0;
    for (const int node : m_forest.tree(tree))
        m_rows[at(node)] = m_rowsBefore[i++];
    m_forest.apply(back);
}

// The nodes on the way from each end of a link up to where the branches with its ends part, the upper end first; empty
// for an end that the other one hangs on.
std::pair<std::vector<int>, std::vector<int>> Untangling::branches(const Edge& link) const
{
    auto [upper, lower] = link;
    if (m_rows[at(upper)] > m_rows[at(lower)])
        std::swap(upper, lower);
    std::pair<std::vector<int>, std::vector<int>> ways;
    while (upper != lower) {
        const int ranks = m_forest.rank(upper) - m_forest.rank(lower);
        if (ranks >= 0)
            ways.first.push_back(std::exchange(upper, m_forest.parent(upper)));
        if (ranks <= 0)
            ways.second.push_back(std::exchange(lower, m_forest.parent(lower)));
    }
    return ways;
}

// Moves that bring the ends of a link together: the branches with its ends beside each other where they part, then the
// way down to each end to that side of its branch on which the other one lies, then each end among its siblings.
std::vector<Untangling::Moves> Untangling::waysToShorten(const Edge& link) const
{
    auto [first, second] = branches(link);
    std::vector<Moves> ways;
    if (!first.empty() && !second.empty()) {
        const int upper = m_forest.indexOf(first.back());
        const int lower = m_forest.indexOf(second.back());
        if (std::abs(lower - upper) > 1) {
            ways.push_back({{first.back(), upper < lower ? lower - 1 : lower + 1}});
            ways.push_back({{second.back(), upper < lower ? upper + 1 : upper - 1}});
        }
        first.pop_back();
        second.pop_back();
        Moves together;
        for (const int node : first)
            together.push_back({node, last(node)});
        for (const int node : second)
            together.push_back({node, 0});
        if (together.size() > 1)
            ways.push_back(together);
        for (const Forest::Move& move : together)
            ways.push_back({move});
    } else {
        // One end hangs on the other: the way between them goes round the outside of the branches.
        for (const int node : first.empty() ? second : first) {
            ways.push_back({{node, 0}});
            ways.push_back({{node, last(node)}});
        }
    }
    for (const int end : {link.first, link.second}) {
        for (int index = 0; m_forest.parent(end) >= 0 && last(end) < fewSiblings && index <= last(end); ++index)
            ways.push_back({{end, index}});
    }
    return ways;
}

// The last place among the siblings of a node.
int Untangling::last(int node) const
{
    return static_cast<int>(m_forest.children(m_forest.parent(node)).size()) - 1;
}

} // namespace nestline
