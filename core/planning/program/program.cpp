// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/program.h"

#include <algorithm>
#include <deque>
#include <numeric>

namespace nestline::planning {

namespace {

constexpr int unreachable = 1 << 20;

// A fixed pseudo-random number below 1: equal choices get slightly different costs, which spares the simplex method
// useless steps, and the same ones in every run.
double jitter(int index)
{
    auto bits = static_cast<quint32>(index) * 2654435761U;
    bits ^= bits >> 15;
    bits *= 2246822519U;
    bits ^= bits >> 13;
    return static_cast<double>(bits % 4096U) / 4096.0;
}

} // namespace

Program::Program(const Estate& estate, const CostScale& scale, const Goal& goal)
    : m_estate(estate), m_scale(scale), m_goal(goal), m_fateRow(estate.apps.size(), -1)
{
    findDistances();
    findSpots();
    for (int app = 0; app < static_cast<int>(estate.apps.size()); ++app) {
        m_firstOf.push_back(static_cast<int>(m_columns.size()));
        addFates(app);
        addFateRow(app);
    }
    m_firstOf.push_back(static_cast<int>(m_columns.size()));
    m_fates.resize(m_columns.size());
    std::iota(m_fates.begin(), m_fates.end(), 0);
    addMenus();
    addSpotRows();
    addSupportRows();
    addCounts();
    addBudget();
    setCosts();
}

// Lower limits of depths, as if every number stayed: fates below them are impossible and get no column.
void Program::findDistances()
{
    const int count = static_cast<int>(m_estate.apps.size());
    m_lowest.assign(count, unreachable);
    std::vector<std::vector<Estate::Way>> onward(count);
    std::deque<int> queue;
    for (int app = 0; app < count; ++app) {
        for (const Estate::Way& way : m_estate.apps[app].ways)
            onward[way.from].push_back({app, way.steps});
        if (!m_estate.apps[app].numbers.empty()) {
            m_lowest[app] = 0;
            queue.push_back(app);
        }
    }
    while (!queue.empty()) {
        const int app = queue.front();
        queue.pop_front();
        for (const Estate::Way& way : onward[app]) {
            const int depth = m_lowest[app] + way.steps;
            if (depth < m_lowest[way.from]) {
                m_lowest[way.from] = depth;
                way.steps == 0 ? queue.push_front(way.from) : queue.push_back(way.from);
            }
        }
    }
    m_nearest.assign(count, unreachable);
    for (int app = 0; app < count; ++app) {
        for (const Estate::Way& way : m_estate.apps[app].ways)
            m_nearest[app] = std::min(m_nearest[app], m_lowest[way.from] + way.steps);
    }
}

bool Program::hasForwarder(int app) const
{
    const std::vector<Estate::Way>& ways = m_estate.apps[app].ways;
    return std::any_of(ways.begin(), ways.end(), [](const Estate::Way& way) { return way.steps == 0; });
}

// All apps whose callers are forwarded here, over any number of forwards. Taken together they cannot carry each other in
// a circle.
std::vector<int> Program::forwardersTo(int app) const
{
    if (!hasForwarder(app))
        return {};
    std::vector<int> found{app};
    for (size_t i = 0; i < found.size(); ++i) {
        for (const Estate::Way& way : m_estate.apps[found[i]].ways) {
            if (way.steps == 0 && std::find(found.begin(), found.end(), way.from) == found.end())
                found.push_back(way.from);
        }
    }
    found.erase(found.begin());
    return found;
}

// Which classes may offer keys at which depth at all.
void Program::findSpots()
{
    m_spots.assign(std::max(0, depths()), std::vector<Spot>(m_estate.classes.size()));
    for (int app = 0; app < static_cast<int>(m_estate.apps.size()); ++app) {
        const Estate::App& a = m_estate.apps[app];
        const bool movable = !a.numbers.empty() && a.pins == 0;
        for (int depth = 0; depth < depths(); ++depth) {
            const bool here = a.numbers.empty() ? depth >= m_lowest[app] : depth == 0 || (movable && depth >= 1);
            m_spots[depth][a.group].hosts += here && a.freeKeys > 0 ? 1 : 0;
        }
        if (movable && m_estate.keysOfNewMenu > 0 && depths() > 0)
            ++m_spots[0][a.group].hosts;
    }
    for (int depth = 1; depth < depths(); ++depth) {
        for (size_t i = 0; i < m_estate.classes.size(); ++i)
            m_spots[depth][i].hosts += m_estate.classes[i].hadNumber && m_estate.keysOfNewMenu > 0 ? 1 : 0;
    }
    for (std::vector<Spot>& spots : m_spots) {
        for (Spot& spot : spots) {
            if (spot.hosts > 0)
                spot.row = m_linear.addRow(-infinity, 0);
        }
    }
}

void Program::addFate(int app, Fate fate, int depth, int kept, int hostClass)
{
    const AppDecision decision{fate, depth, kept};
    // Those that differ in their host alone stand together, and cost the same.
    const bool isTwin = !m_columns.empty() && m_columns.back().app == app && m_columns.back().decision == decision;
    const qint64 cost = isTwin ? m_columns.back().cost : callerCost(m_estate.apps[app], decision, m_scale);
    m_linear.addColumn(0, 0, 1);
    m_columns.push_back({app, decision, hostClass, -1, cost});
}

void Program::addFates(int app)
{
    const Estate::App& a = m_estate.apps[app];
    if (a.numbers.empty()) {
        // Without a number of its own an app matters as a host and as a way to others.
        if (m_nearest[app] > depths())
            return;
        for (int depth = m_nearest[app]; depth <= depths(); ++depth)
            addFate(app, Fate::Carried, depth, 0, -1);
        addFate(app, Fate::Unreached, unreachable, 0, -1);
        return;
    }
    const int numbers = static_cast<int>(a.numbers.size());
    for (int kept = std::max(1, a.pins); kept <= numbers; ++kept)
        addFate(app, Fate::Kept, 0, kept, -1);
    if (a.pins == 0) {
        if (m_estate.keysOfNewMenu > 0 && depths() > 0) {
            addFate(app, Fate::FrontDoor, 1, 1, -1);
            if (hasForwarder(app))
                addFate(app, Fate::FrontDoor, 0, 1, -1);
        }
        for (int depth = m_nearest[app]; depth <= depths(); ++depth)
            addFate(app, Fate::Carried, depth, 0, -1);
        for (int depth = 1; depth <= depths(); ++depth) {
            for (const int host : m_estate.hostsFor[a.group]) {
                if (m_spots[depth - 1][host].row >= 0)
                    addFate(app, Fate::Hosted, depth, 0, host);
            }
        }
    }
}

void Program::addMenus()
{
    m_firstMenu = static_cast<int>(m_columns.size());
    if (m_estate.keysOfNewMenu == 0)
        return;
    for (int depth = 1; depth < depths(); ++depth) {
        for (int own = 0; own < static_cast<int>(m_estate.classes.size()); ++own) {
            if (!m_estate.classes[own].hadNumber)
                continue;
            for (const int host : m_estate.hostsFor[own]) {
                const Spot& spot = m_spots[depth - 1][host];
                // A menu of the host's own class is as good wherever it serves at least the same apps.
                const bool dominated = host != own && m_estate.classes[host].hadNumber
                                       && servesAllOf(m_estate.classes[host], m_estate.classes[own]);
                if (spot.row < 0 || dominated)
                    continue;
                m_linear.addColumn(0, 0, static_cast<double>(m_estate.numbers));
                m_columns.push_back({-1, {Fate::Hosted, depth, 0}, host, own, 0});
            }
        }
    }
}

void Program::setCosts()
{
    qint64 divisor = 0;
    for (Column& column : m_columns) {
        if (m_goal.minimise == Goal::Minimise::Licenses)
            column.cost = column.decision.keptNumbers;
        if (divisor != 1)
            divisor = std::gcd(divisor, column.cost);
    }
    m_granularity = static_cast<double>(std::max<qint64>(1, divisor));

    // Among equal costs fewer new menus, then fewer new keys: all of it together is less than one grain.
    constexpr double share = 0.3;
    constexpr double jitterShare = 0.1;
    constexpr int mostForMenu = 50;
    const double apps = static_cast<double>(m_estate.numbers) + 1;
    const double perMenu = std::min(apps, static_cast<double>(mostForMenu));
    const double perChange = share * m_granularity / (apps * (perMenu + 2) * 2);
    const double perJitter = jitterShare * m_granularity / (apps + static_cast<double>(m_estate.apps.size()));
    m_slack = (share + jitterShare) * m_granularity;
    for (int column = 0; column < m_firstCount; ++column) {
        const Column& c = m_columns[column];
        const bool isMenu = c.app < 0 || c.decision.fate == Fate::FrontDoor;
        const bool isLink = c.decision.fate == Fate::Hosted || isMenu;
        const bool isLoss = c.app >= 0 && c.decision.fate == Fate::Carried && !m_estate.apps[c.app].numbers.empty();
        m_linear.cost[column] = static_cast<double>(c.cost)
                                + perChange * ((isMenu ? perMenu : 0) + (isLink ? 1 : 0) + (isLoss ? 0.5 : 0))
                                + perJitter * jitter(column);
    }
}

} // namespace nestline::planning
