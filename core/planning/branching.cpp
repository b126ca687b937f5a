// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/branching.h"

#include <algorithm>
#include <cmath>

namespace nestline::planning {

namespace {

constexpr double integrality = 1e-6;

double fractionOf(double value)
{
    return std::abs(value - std::round(value));
}

class Chooser
{
public:
    Chooser(const Program& program, const std::vector<double>& values) : m_program(program), m_values(values)
    {
        for (int column = 0; column < static_cast<int>(values.size()); ++column) {
            if (fractionOf(values[column]) <= integrality)
                continue;
            const int app = program.columns()[column].app;
            if (app >= 0 && (m_torn.empty() || m_torn.back() != app))
                m_torn.push_back(app);
        }
    }

    std::optional<Branching> choose() const;

private:
    const Program& m_program;
    const std::vector<double>& m_values;
    std::vector<int> m_torn; // apps of more than one fate

    std::optional<Branching> branchOnCount() const;
    std::optional<Branching> branchOnMenu() const;
    Branching splitAt(int column) const;
    std::optional<Branching> branchOnApp(int firstRule, int rules) const;
    std::optional<Branching> branchOnFate() const;
    static Branching split(const std::vector<int>& inside, const std::vector<int>& outside, double share);
};

// Splits above and below the value of a column that counts.
Branching Chooser::splitAt(int column) const
{
    const double value = m_values[column];
    const double upper = m_program.linear().upper[column];
    return {{{column, std::ceil(value), upper}}, {{column, 0, std::floor(value)}}};
}

std::optional<Branching> Chooser::branchOnCount() const
{
    int chosen = -1;
    for (int column = m_program.firstCount(); column < static_cast<int>(m_values.size()); ++column) {
        const double fraction = fractionOf(m_values[column]);
        if (fraction > integrality && (chosen < 0 || fraction > fractionOf(m_values[chosen])))
            chosen = column;
    }
    if (chosen < 0)
        return {};
    return splitAt(chosen);
}

std::optional<Branching> Chooser::branchOnMenu() const
{
    const auto& columns = m_program.columns();
    std::map<std::pair<int, int>, double> sums;
    const int first = m_program.firstMenu();
    for (int column = first; column < m_program.firstCount(); ++column)
        sums[{columns[column].decision.depth, columns[column].ownClass}] += m_values[column];
    int chosen = -1;
    for (int column = first; column < m_program.firstCount(); ++column) {
        const double value = m_values[column];
        if (fractionOf(value) <= integrality
            || fractionOf(sums[{columns[column].decision.depth, columns[column].ownClass}]) <= integrality)
            continue;
        if (chosen < 0 || fractionOf(value) > fractionOf(m_values[chosen]))
            chosen = column;
    }
    if (chosen < 0)
        return {};
    return splitAt(chosen);
}

Branching Chooser::split(const std::vector<int>& inside, const std::vector<int>& outside, double share)
{
    Branching result;
    for (const int column : outside)
        result.likely.push_back({column, 0, 0});
    for (const int column : inside)
        result.other.push_back({column, 0, 0});
    if (share < 0.5)
        std::swap(result.likely, result.other);
    return result;
}

// Splits the fates of the app that is least decided: first between keeping a licence and losing it, then ever finer.
std::optional<Branching> Chooser::branchOnApp(int firstRule, int rules) const
{
    const auto& columns = m_program.columns();
    int best = -1;
    double bestShare = 0;
    double bestScore = integrality;
    int bestRule = 0;
    const auto belongs = [&](int column, int rule) {
        const AppDecision& d = columns[column].decision;
        switch (rule) {
        case 0: return d.keptNumbers > 0;
        case 1: return d.fate == Fate::Kept;
        case 2: return d.fate == Fate::Carried;
        default: break;
        }
        return rule % 2 != 0 ? d.depth <= rule / 2 : d.keptNumbers > rule / 2;
    };
    for (int rule = firstRule; rule < rules && best < 0; ++rule) {
        for (const int app : m_torn) {
            double share = 0;
            for (const int column : m_program.columnsOf(app)) {
                if (belongs(column, rule))
                    share += m_values[column];
            }
            if (fractionOf(share) > bestScore) {
                best = app;
                bestShare = share;
                bestScore = fractionOf(share);
                bestRule = rule;
            }
        }
    }
    if (best < 0)
        return {};
    std::vector<int> inside;
    std::vector<int> outside;
    for (const int column : m_program.columnsOf(best))
        (belongs(column, bestRule) ? inside : outside).push_back(column);
    return split(inside, outside, bestShare);
}

// Any fate that is still shared, after the other rules found nothing to split.
std::optional<Branching> Chooser::branchOnFate() const
{
    const auto& columns = m_program.columns();
    for (const int app : m_torn) {
        for (const int column : m_program.columnsOf(app)) {
            double share = 0;
            std::vector<int> inside;
            std::vector<int> outside;
            for (const int other : m_program.columnsOf(app)) {
                const bool same = columns[other].decision == columns[column].decision;
                share += same ? m_values[other] : 0;
                (same ? inside : outside).push_back(other);
            }
            if (fractionOf(share) > integrality)
                return split(inside, outside, share);
        }
    }
    return {};
}

std::optional<Branching> Chooser::choose() const
{
    if (std::optional<Branching> found = branchOnCount())
        return found;
    // Who keeps a licence decides most; then how many sub-menus there are; the rest mostly follows.
    if (std::optional<Branching> found = branchOnApp(0, 1))
        return found;
    if (std::optional<Branching> found = branchOnMenu())
        return found;
    if (std::optional<Branching> found = branchOnApp(1, 3 + 2 * (m_program.estate().settings.maxSteps + 1)))
        return found;
    return branchOnFate();
}

// The column of the fate that has most of an app, or -1.
int mainColumn(const Program& program, int app, const std::vector<double>& values)
{
    const auto& columns = program.columns();
    double most = 0.5;
    int chosen = -1;
    for (const int column : program.columnsOf(app)) {
        if (values[column] <= 0)
            continue;
        double share = 0;
        for (const int other : program.columnsOf(app))
            share += columns[other].decision == columns[column].decision ? values[other] : 0;
        if (share > most) {
            most = share;
            chosen = column;
        }
    }
    return chosen;
}

} // namespace

std::optional<Branching> branchingFor(const Program& program, const std::vector<double>& values)
{
    return Chooser(program, values).choose();
}

CostedDecision decisionFrom(const Program& program, const std::vector<double>& values)
{
    CostedDecision result;
    result.decision.apps.resize(program.estate().apps.size());
    for (int app = 0; app < static_cast<int>(result.decision.apps.size()); ++app) {
        const int column = mainColumn(program, app, values);
        if (column < 0 || program.columns()[column].decision.fate == Fate::Unreached)
            continue;
        result.decision.apps[app] = program.columns()[column].decision;
        result.cost += program.columns()[column].cost;
    }
    std::map<std::pair<int, int>, double> menus;
    for (int column = program.firstMenu(); column < program.firstCount(); ++column) {
        const Program::Column& c = program.columns()[column];
        if (values[column] > 0)
            menus[{c.decision.depth, c.ownClass}] += values[column];
    }
    for (const auto& [place, count] : menus) {
        if (std::lround(count) > 0)
            result.decision.menus[place] = static_cast<int>(std::lround(count));
    }
    return result;
}

} // namespace nestline::planning
