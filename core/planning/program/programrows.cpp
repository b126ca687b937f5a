// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/program.h"

#include <algorithm>

// What holds for the columns of a program.

namespace nestline::planning {

// An app takes one of its fates.
void Program::addFateRow(int app)
{
    const int end = static_cast<int>(m_columns.size());
    if (m_firstOf[app] == end)
        return;
    m_fateRow[app] = m_linear.addRow(1, 1);
    for (int column = m_firstOf[app]; column < end; ++column)
        addTo(column, m_fateRow[app], 1);
}

void Program::addSpotRows()
{
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        const Column& c = m_columns[column];
        const int depth = c.decision.depth;
        if (c.decision.fate == Fate::Hosted)
            addTo(column, m_spots[depth - 1][c.hostClass].row, 1);
        if (c.app < 0) {
            addTo(column, m_spots[depth][c.ownClass].row, -m_estate.keysOfNewMenu);
            continue;
        }
        const Estate::App& app = m_estate.apps[c.app];
        double atTop = 0;
        if (c.decision.fate == Fate::FrontDoor)
            atTop = m_estate.keysOfNewMenu - 1;
        if (depth < depths() && app.freeKeys > 0) {
            if (depth == 0)
                atTop += app.freeKeys;
            else
                addTo(column, m_spots[depth][app.group].row, -app.freeKeys);
        }
        if (atTop > 0)
            addTo(column, m_spots[0][app.group].row, -atTop);
    }
}

// Fates by which the callers of an app arrive at a depth over links of today.
std::vector<int> Program::carriedAt(int app, int depth) const
{
    std::vector<int> carried;
    for (const int column : columnsOf(app)) {
        const AppDecision& decision = m_columns[column].decision;
        const bool isByLinks = decision.fate == Fate::Carried || (decision.fate == Fate::FrontDoor && depth == 0);
        if (decision.depth == depth && isByLinks)
            carried.push_back(column);
    }
    return carried;
}

// Fates of others by which an app is carried there: of apps with a key that leads to it or to who forwards to it, a step
// above; and of who forwards to it, at the same depth without the help of links.
std::vector<int> Program::supportAt(int app, int depth, const std::vector<int>& forwarders) const
{
    std::vector<int> support;
    const auto add = [&](int source, int sourceDepth, bool isAnchoredOnly) {
        if (source == app)
            return;
        for (const int column : columnsOf(source)) {
            const AppDecision& d = m_columns[column].decision;
            const bool isAnchored =
                d.fate == Fate::Kept || d.fate == Fate::Hosted || (d.fate == Fate::FrontDoor && sourceDepth == 1);
            if (d.depth == sourceDepth && (isAnchored || !isAnchoredOnly))
                support.push_back(column);
        }
    };
    const auto addKeysTo = [&](int target) {
        for (const Estate::Way& way : m_estate.apps[target].ways) {
            if (way.steps == 1 && depth > 0)
                add(way.from, depth - 1, false);
        }
    };
    addKeysTo(app);
    for (const int forwarder : forwarders) {
        add(forwarder, depth, true);
        addKeysTo(forwarder);
    }
    std::sort(support.begin(), support.end());
    support.erase(std::unique(support.begin(), support.end()), support.end());
    return support;
}

void Program::addSupportRows()
{
    for (int app = 0; app < static_cast<int>(m_estate.apps.size()); ++app) {
        if (m_estate.apps[app].ways.empty()) // nobody carries it
            continue;
        const std::vector<int> forwarders = forwardersTo(app);
        for (int depth = 0; depth <= depths(); ++depth) {
            const std::vector<int> carried = carriedAt(app, depth);
            if (carried.empty())
                continue;
            const int row = m_linear.addRow(-infinity, 0);
            for (const int column : carried)
                addTo(column, row, 1);
            for (const int column : supportAt(app, depth, forwarders))
                addTo(column, row, -1);
        }
    }
}

void Program::addCounts()
{
    m_firstCount = static_cast<int>(m_columns.size());
    struct Counts
    {
        int doors = 0;
        int hosts = 0;
        int rowOfDoors = -1;
        int rowOfHosts = -1;
    };
    std::vector<Counts> counts(m_estate.classes.size());
    const auto isDoor = [this](int column) { return m_columns[column].decision.fate == Fate::FrontDoor; };
    const auto isHost = [&](int column) {
        const Column& c = m_columns[column];
        return isDoor(column) || (c.decision.fate == Fate::Kept && m_estate.apps[c.app].freeKeys > 0);
    };
    const auto countsOf = [&](int column) -> Counts& { return counts[m_estate.apps[m_columns[column].app].group]; };
    for (int column = 0; column < m_firstMenu; ++column) {
        countsOf(column).doors += isDoor(column) ? 1 : 0;
        countsOf(column).hosts += isHost(column) ? 1 : 0;
    }
    for (int own = 0; own < static_cast<int>(counts.size()); ++own) {
        Counts& of = counts[own];
        of.rowOfDoors = addCount(own, of.doors);
        of.rowOfHosts = of.hosts > of.doors ? addCount(own, of.hosts) : -1;
    }
    for (int column = 0; column < m_firstMenu; ++column) {
        const Counts& of = countsOf(column);
        if (of.rowOfDoors >= 0 && isDoor(column))
            addTo(column, of.rowOfDoors, 1);
        if (of.rowOfHosts >= 0 && isHost(column))
            addTo(column, of.rowOfHosts, 1);
    }
}

// The row of a column that counts so many others, or -1 where they are too few.
int Program::addCount(int own, int counted)
{
    if (counted < 2)
        return -1;
    const int count = m_linear.addColumn(0, 0, counted);
    m_columns.push_back({-1, {Fate::FrontDoor, 0, 0}, -1, own, 0});
    const int row = m_linear.addRow(0, 0);
    addTo(count, row, -1);
    m_counts.emplace_back(row, count);
    return row;
}

void Program::addBudget()
{
    if (m_goal.minimise == Goal::Minimise::Licenses)
        return;
    m_budgetRow = m_linear.addRow(-infinity, m_goal.keep);
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        const AppDecision& decision = m_columns[column].decision;
        if (m_columns[column].app >= 0 && decision.keptNumbers > 0)
            addTo(column, m_budgetRow, decision.keptNumbers);
    }
}

} // namespace nestline::planning
