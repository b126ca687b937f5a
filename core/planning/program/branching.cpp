// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/branching.h"

#include <algorithm>
#include <cmath>

namespace nestline::planning {

namespace {

constexpr double integrality = 1e-6;

double fractionOf(double value)
{
    return std::abs(value - std::round(value));
}

class TearFinder
{
public:
    TearFinder(const Program& program, std::span<const double> values) : m_program(program), m_values(values)
    {
        for (int column = 0; column < static_cast<int>(values.size()); ++column) {
            if (values[column] == 0 || isWhole(values[column])) // most are zero
                continue;
            const int app = program.columns()[column].app;
            if (app >= 0 && (m_torn.empty() || m_torn.back() != app))
                m_torn.push_back(app);
        }
    }

    std::vector<Tear> find();

private:
    const Program& m_program;
    std::span<const double> m_values;
    std::vector<int> m_torn; // apps of more than one fate
    std::vector<Tear> m_found;

    bool tearCounts();
    bool tearMenus();
    bool tearFates();
    template <class Belongs>
    bool tearApps(Belongs belongs);
    template <class Belongs>
    bool tearApp(int app, Belongs belongs);
    bool add(std::vector<int> columns, double sum);
};

// False if the sum is whole.
bool TearFinder::add(std::vector<int> columns, double sum)
{
    if (isWhole(sum))
        return false;
    m_found.push_back({std::move(columns), sum});
    return true;
}

bool TearFinder::tearCounts()
{
    bool found = false;
    for (int column = m_program.firstCount(); column < static_cast<int>(m_values.size()); ++column)
        found |= add({column}, m_values[column]);
    return found;
}

// Sub-menus whose number is torn within their depth and class, not only among the hosts above them.
bool TearFinder::tearMenus()
{
    const auto& columns = m_program.columns();
    std::map<std::pair<int, int>, double> sums;
    const int first = m_program.firstMenu();
    for (int column = first; column < m_program.firstCount(); ++column)
        sums[{columns[column].decision.depth, columns[column].ownClass}] += m_values[column];
    bool found = false;
    for (int column = first; column < m_program.firstCount(); ++column) {
        if (!isWhole(sums[{columns[column].decision.depth, columns[column].ownClass}]))
            found |= add({column}, m_values[column]);
    }
    return found;
}

template <class Belongs>
bool TearFinder::tearApp(int app, Belongs belongs)
{
    std::vector<int> inside;
    double sum = 0;
    for (const int column : m_program.columnsOf(app)) {
        if (!belongs(m_program.columns()[column].decision))
            continue;
        sum += m_values[column];
        inside.push_back(column);
    }
    return add(std::move(inside), sum);
}

template <class Belongs>
bool TearFinder::tearApps(Belongs belongs)
{
    bool found = false;
    for (const int app : m_torn)
        found |= tearApp(app, belongs);
    return found;
}

// Ever finer, up to any fate that is still shared.
bool TearFinder::tearFates()
{
    if (tearApps([](const AppDecision& d) { return d.fate == Fate::Kept; })
        || tearApps([](const AppDecision& d) { return d.fate == Fate::Carried; }))
        return true;
    for (int limit = 1; limit <= m_program.estate().mostSteps + 1; ++limit) {
        if (tearApps([limit](const AppDecision& d) { return d.depth < limit; })
            || tearApps([limit](const AppDecision& d) { return d.keptNumbers > limit; }))
            return true;
    }
    for (const int app : m_torn) {
        for (const int column : m_program.columnsOf(app)) {
            const AppDecision& fate = m_program.columns()[column].decision;
            if (tearApp(app, [&fate](const AppDecision& d) { return d == fate; }))
                return true;
        }
    }
    return false;
}

std::vector<Tear> TearFinder::find()
{
    bool found = tearCounts();
    found |= tearApps([](const AppDecision& d) { return d.keptNumbers > 0; });
    if (!found && !tearMenus())
        tearFates();
    return std::move(m_found);
}

// The column of the fate that has most of an app, or -1.
int mainColumn(const Program& program, int app, std::span<const double> values)
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

bool isWhole(double value)
{
    return fractionOf(value) <= integrality;
}

double Tear::fraction() const
{
    return sum - std::floor(sum);
}

std::vector<Tear> tearsIn(const Program& program, std::span<const double> values, int most)
{
    std::vector<Tear> tears = TearFinder(program, values).find();
    if (static_cast<int>(tears.size()) > most) {
        const auto wider = [](const Tear& a, const Tear& b) { return fractionOf(a.sum) > fractionOf(b.sum); };
        std::stable_sort(tears.begin(), tears.end(), wider);
        tears.resize(most);
    }
    return tears;
}

std::vector<Restriction> restrictedBelow(const Tear& tear)
{
    std::vector<Restriction> result;
    for (const int column : tear.columns)
        result.push_back({column, 0, std::floor(tear.sum)});
    return result;
}

std::vector<Restriction> restrictedAbove(const Program& program, const Tear& tear)
{
    const int first = tear.columns.front();
    const int app = program.columns()[first].app;
    if (app < 0)
        return {{first, std::ceil(tear.sum), program.linear().upper[first]}};
    std::vector<Restriction> others;
    for (const int column : program.columnsOf(app)) {
        if (std::find(tear.columns.begin(), tear.columns.end(), column) == tear.columns.end())
            others.push_back({column, 0, 0});
    }
    return others;
}

CostedDecision decisionFrom(const Program& program, std::span<const double> values)
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
