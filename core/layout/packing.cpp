// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <random>
#include <tuple>

namespace nestline {

namespace {

// What a place costs, in crossings expected. A line crosses about one link in each row that it passes on its way into
// another column, and few in its own.
constexpr double perColumn = 0.5;
constexpr double perRowInColumn = 0.1;
constexpr double perRowOfHeight = 7; // that the drawing grows
constexpr double perRow = 0.45;      // from the top
constexpr double perRowLost = 0.15;  // left empty under the tree

constexpr double perLink = 0.3; // crossings that are normal for a cross link

constexpr double trials = 6e5; // in steps of work, of which a trial takes more in a larger forest
constexpr int mostTrials = 300;

} // namespace

Packing::Packing(const Forest& forest, const Raster& raster, const std::vector<double>& rows)
    : m_forest(forest)
    , m_raster(raster)
    , m_rows(rows)
    , m_counter(raster)
    , m_outlineBegin{0}
    , m_linksOut(at(forest.trees()))
{
    for (int tree = 0; tree < forest.trees(); ++tree) {
        const std::span<const int> nodes = forest.tree(tree);
        const size_t begin = m_outlines.size();
        for (const int node : nodes) {
            const size_t column = begin + at(forest.rank(node));
            const double row = rows[at(node)];
            if (column == m_outlines.size())
                m_outlines.push_back({row, row});
            m_outlines[column].first = std::min(m_outlines[column].first, row);
            m_outlines[column].last = std::max(m_outlines[column].last, row);
        }
        // The links to a column fan out through the room before it: no other tree stands in it.
        for (size_t column = m_outlines.size() - 1; column > begin; --column) {
            Outline& before = m_outlines[column - 1];
            before.first = std::min(before.first, m_outlines[column].first);
            before.last = std::max(before.last, m_outlines[column].last);
        }
        m_outlineBegin.push_back(static_cast<int>(m_outlines.size()));
    }
    for (const auto& [from, to] : forest.crossLinks()) {
        if (forest.treeOf(from) != forest.treeOf(to)) {
            m_linksOut[at(forest.treeOf(from))].emplace_back(from, to);
            m_linksOut[at(forest.treeOf(to))].emplace_back(to, from);
        }
    }
}

std::vector<Place> Packing::packed(double aspect)
{
    Arrangement best;
    m_aspect = aspect;
    best.sequence = connectedSequence();
    chooseColumns(best);
    improve(best);
    return best.roots;
}

double Packing::area() const
{
    double rows = 0;
    for (const Outline& column : m_outlines)
        rows += column.last - column.first + m_raster.treePitch;
    return rows * m_raster.columnPitch;
}

// Always the tree that most links join to those before; large trees first, small ones fill the gaps.
std::vector<int> Packing::connectedSequence() const
{
    std::vector<int> joined(m_linksOut.size());
    const auto entry = [&](int tree) { return std::tuple(joined[at(tree)], m_forest.tree(tree).size(), -tree); };
    std::priority_queue<std::tuple<int, size_t, int>> waiting; // with outdated entries, which come after the right ones
    for (int tree = 0; tree < m_forest.trees(); ++tree)
        waiting.push(entry(tree));
    std::vector<int> sequence;
    std::vector<bool> done(m_linksOut.size());
    while (!waiting.empty()) {
        const int tree = -std::get<2>(waiting.top());
        waiting.pop();
        if (done[at(tree)])
            continue;
        done[at(tree)] = true;
        sequence.push_back(tree);
        for (const auto& [own, other] : m_linksOut[at(tree)]) {
            const int joinedTree = m_forest.treeOf(other);
            ++joined[at(joinedTree)];
            if (!done[at(joinedTree)])
                waiting.push(entry(joinedTree));
        }
    }
    return sequence;
}

int Packing::widestTree() const
{
    int widest = 1;
    for (int tree = 0; tree < m_forest.trees(); ++tree)
        widest = std::max(widest, width(tree));
    return widest;
}

// How full the drawing gets is known only when it is packed: the first guess is corrected by what came of it.
void Packing::chooseColumns(Arrangement& arrangement)
{
    const int widest = widestTree();
    double needed = area();
    for (int round = 0; round < 3; ++round) {
        const double columns = std::sqrt(needed * m_aspect) / m_raster.columnPitch;
        arrangement.columns = std::max(widest, static_cast<int>(std::lround(columns)));
        arrange(arrangement);
        needed = arrangement.width * m_raster.columnPitch * arrangement.height;
    }
}

void Packing::arrange(Arrangement& arrangement)
{
    m_skyline.assign(at(arrangement.columns), -m_raster.treePitch);
    arrangement.roots.assign(m_linksOut.size(), Place{-1, 0});
    arrangement.width = 0;
    arrangement.height = 0;
    for (const int tree : arrangement.sequence) {
        const Place root = bestPlace(tree, arrangement);
        arrangement.roots[at(tree)] = root;
        arrangement.width = std::max(arrangement.width, root.column + width(tree));
        for (int i = 0; i < width(tree); ++i) {
            double& last = m_skyline[at(root.column + i)];
            last = root.row + outline(tree)[i].last;
            arrangement.height = std::max(arrangement.height, last + m_raster.rowPitch);
        }
    }
}

Place Packing::bestPlace(int tree, const Arrangement& arrangement) const
{
    const Outline* const columns = outline(tree);
    const int columnCount = width(tree);
    Place best;
    double bestCost = std::numeric_limits<double>::max();
    for (int column = 0; column + columnCount <= arrangement.columns; ++column) {
        const double* const skyline = m_skyline.data() + column;
        double row = -std::numeric_limits<double>::max();
        for (int i = 0; i < columnCount; ++i)
            row = std::max(row, skyline[i] + m_raster.treePitch - columns[i].first);
        double bottom = 0;
        double lost = 0;
        for (int i = 0; i < columnCount; ++i) {
            bottom = std::max(bottom, row + columns[i].last);
            lost += row + columns[i].first - skyline[i] - m_raster.treePitch;
        }
        const double grown = std::max(0.0, bottom + m_raster.rowPitch - arrangement.height);
        double cost = (perRowOfHeight * grown + perRow * bottom + perRowLost * lost) / m_raster.rowPitch;
        if (cost < bestCost)
            cost += lengthOfLinks(tree, {column, row}, arrangement.roots, bestCost - cost);
        if (cost < bestCost) {
            bestCost = cost;
            best = {column, row};
        }
    }
    return best;
}

// The crossings to expect on the links to the trees that have a place; not exact above the limit.
double Packing::lengthOfLinks(int tree, Place root, const std::vector<Place>& roots, double limit) const
{
    double length = 0;
    for (const auto& [own, other] : m_linksOut[at(tree)]) {
        if (roots[at(m_forest.treeOf(other))].column < 0)
            continue;
        const Place end = placeOf(other, roots);
        const int columns = std::abs(end.column - root.column - m_forest.rank(own));
        const double rows = std::abs(end.row - root.row - m_rows[at(own)]) / m_raster.rowPitch;
        length += perColumn * columns + (columns == 0 ? perRowInColumn : 1) * rows;
        if (length > limit)
            break;
    }
    return length;
}

Place Packing::placeOf(int node, const std::vector<Place>& roots) const
{
    const Place& root = roots[at(m_forest.treeOf(node))];
    return {root.column + m_forest.rank(node), root.row + m_rows[at(node)]};
}

long long Packing::crossings(const Arrangement& arrangement)
{
    m_counter.clear(arrangement.width);
    // In the sequence of packing trees stand from top to bottom in every column.
    for (const int tree : arrangement.sequence) {
        const Place& root = arrangement.roots[at(tree)];
        for (const int node : m_forest.tree(tree).subspan(1)) {
            const int parent = m_forest.parent(node);
            m_counter.addTreeLink(root.column + m_forest.rank(parent), root.row + m_rows[at(parent)],
                                  root.row + m_rows[at(node)]);
        }
    }
    long long count = 0;
    for (const auto& [from, to] : m_forest.crossLinks())
        count += m_counter.addCrossLink(placeOf(from, arrangement.roots), placeOf(to, arrangement.roots));
    return count + m_counter.amongCrossLinks();
}

// Crossings count the more, the more room the drawing takes, itself and as part of a window of the aspect.
void Packing::evaluate(Arrangement& arrangement)
{
    const double width = arrangement.width * m_raster.columnPitch;
    const double windowHeight = std::max(arrangement.height, width / m_aspect);
    const double room = width * arrangement.height + windowHeight * windowHeight * m_aspect;
    const double tolerated = 1 + perLink * static_cast<double>(m_forest.crossLinks().size());
    arrangement.cost = (static_cast<double>(crossings(arrangement)) + tolerated) * room;
}

// So many that all forests take about the same time, but no more than are of use.
int Packing::affordableTrials(int columns) const
{
    const double work = 4.0 * m_forest.trees() * columns + 10.0 * m_forest.nodes()
                        + 50.0 * static_cast<double>(m_forest.crossLinks().size());
    return static_cast<int>(std::min<double>(mostTrials, trials / work));
}

// Moves or swaps trees in the sequence or changes the number of columns as long as the trials last; a little worse is
// accepted while many are left.
void Packing::improve(Arrangement& best)
{
    if (m_forest.trees() < 2)
        return;
    evaluate(best);
    const int widest = widestTree();
    Arrangement current = best;
    Arrangement next;
    std::minstd_rand random(11); // any seed will do, always the same one
    const auto choice = [&](size_t count) { return static_cast<int>(random() % count); };
    const int count = affordableTrials(best.columns);
    for (int trial = 0; trial < count; ++trial) {
        next.sequence = current.sequence;
        next.columns = current.columns;
        const auto from = next.sequence.begin() + choice(next.sequence.size());
        const auto to = next.sequence.begin() + choice(next.sequence.size());
        switch (choice(6)) {
        case 0: next.columns = std::max(widest, current.columns + choice(5) - 2); break;
        case 1:
        case 2: std::swap(*from, *to); break;
        default: from < to ? std::rotate(from, from + 1, to + 1) : std::rotate(to, from, from + 1);
        }
        arrange(next);
        evaluate(next);
        const double patience = 1 + 0.03 * (1 - static_cast<double>(trial) / count);
        if (next.cost <= current.cost * patience)
            std::swap(current, next);
        if (current.cost < best.cost)
            best = current;
    }
}

} // namespace nestline
