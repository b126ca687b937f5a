// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <set>

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

bool takesKey(Fate fate)
{
    return fate == Fate::Hosted;
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
    m_linear.addColumn(0, 0, 1);
    m_columns.push_back({app, {fate, depth, kept}, hostClass, -1, 0});
    m_columns.back().cost = callerCost(m_estate.apps[app], m_columns.back().decision, m_scale);
}

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
            if (!forwardersTo(app).empty())
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

void Program::addSpotRows()
{
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        const Column& c = m_columns[column];
        const int depth = c.decision.depth;
        if (takesKey(c.decision.fate))
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

std::vector<int> Program::columnsAt(int app, int depth) const
{
    std::vector<int> columns;
    for (const int column : columnsOf(app)) {
        if (m_columns[column].decision.depth == depth)
            columns.push_back(column);
    }
    return columns;
}

// Fates by which an app lies at a depth without the help of links of today.
std::vector<int> Program::anchoredAt(int app, int depth) const
{
    std::vector<int> columns;
    for (const int column : columnsAt(app, depth)) {
        const Fate fate = m_columns[column].decision.fate;
        if (fate == Fate::Kept || fate == Fate::Hosted || (fate == Fate::FrontDoor && depth == 1))
            columns.push_back(column);
    }
    return columns;
}

// All apps whose callers are forwarded here, over any number of forwards. Taken together they cannot carry each other in
// a circle.
std::vector<int> Program::forwardersTo(int app) const
{
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

void Program::addSupportRows()
{
    for (int app = 0; app < static_cast<int>(m_estate.apps.size()); ++app) {
        if (m_estate.apps[app].ways.empty()) // nobody carries it
            continue;
        std::vector<int> sources = forwardersTo(app);
        const size_t forwarders = sources.size();
        sources.push_back(app);
        for (int depth = 0; depth <= depths(); ++depth) {
            std::vector<int> carried;
            for (const int column : columnsAt(app, depth)) {
                const Fate fate = m_columns[column].decision.fate;
                if (fate == Fate::Carried || (fate == Fate::FrontDoor && depth == 0))
                    carried.push_back(column);
            }
            if (carried.empty())
                continue;
            std::set<int> support;
            for (size_t i = 0; i < sources.size(); ++i) {
                if (i < forwarders) {
                    for (const int column : anchoredAt(sources[i], depth))
                        support.insert(column);
                }
                for (const Estate::Way& way : m_estate.apps[sources[i]].ways) {
                    if (way.steps == 1 && depth > 0) {
                        for (const int column : columnsAt(way.from, depth - 1))
                            support.insert(column);
                    }
                }
            }
            const int row = m_linear.addRow(-infinity, 0);
            for (const int column : carried)
                addTo(column, row, 1);
            for (const int column : support) {
                if (m_columns[column].app != app)
                    addTo(column, row, -1);
            }
        }
    }
}

std::vector<std::pair<int, int>> Program::fatesUnderPrice() const
{
    struct Exchange
    {
        double price = 0; // of a licence from which on it pays
        int licenses = 0; // given up
        int app = 0;
        int column = 0; // taken
    };
    const int apps = static_cast<int>(m_estate.apps.size());
    std::vector<int> chosen(apps, -1);
    std::vector<Exchange> exchanges;
    int licenses = 0;
    for (int app = 0; app < apps; ++app) {
        if (m_fateRow[app] < 0)
            continue;
        const auto cheaper = [this](int a, int b) { return m_linear.cost[a] < m_linear.cost[b]; };
        const std::span<const int> fates = columnsOf(app);
        int at = *std::min_element(fates.begin(), fates.end(), cheaper);
        chosen[app] = at;
        const auto kept = [this](int column) { return m_columns[column].decision.keptNumbers; };
        licenses += kept(at);
        while (kept(at) > 0) {
            int next = -1;
            double least = infinity;
            for (const int column : columnsOf(app)) {
                if (kept(column) >= kept(at))
                    continue;
                const double price = (m_linear.cost[column] - m_linear.cost[at]) / (kept(at) - kept(column));
                if (price < least) {
                    least = price;
                    next = column;
                }
            }
            if (next < 0)
                break;
            exchanges.push_back({least, kept(at) - kept(next), app, next});
            at = next;
        }
    }
    std::vector<std::pair<int, int>> result = m_counts;
    const auto sooner = [](const Exchange& a, const Exchange& b) { return a.price < b.price; };
    if (m_budgetRow >= 0) {
        std::sort(exchanges.begin(), exchanges.end(), sooner);
        for (const Exchange& exchange : exchanges) {
            if (licenses <= m_goal.keep)
                break;
            licenses -= exchange.licenses;
            if (licenses <= m_goal.keep)
                result.emplace_back(m_budgetRow, exchange.column);
            else
                chosen[exchange.app] = exchange.column;
        }
    }
    for (int app = 0; app < apps; ++app) {
        if (chosen[app] >= 0)
            result.emplace_back(m_fateRow[app], chosen[app]);
    }
    return result;
}

void Program::addCounts()
{
    m_firstCount = static_cast<int>(m_columns.size());
    std::vector<std::vector<int>> doors(m_estate.classes.size());
    std::vector<std::vector<int>> hosts(m_estate.classes.size());
    for (int column = 0; column < m_firstMenu; ++column) {
        const Column& c = m_columns[column];
        const Estate::App& app = m_estate.apps[c.app];
        if (c.decision.fate == Fate::FrontDoor)
            doors[app.group].push_back(column);
        if (c.decision.fate == Fate::FrontDoor || (c.decision.fate == Fate::Kept && app.freeKeys > 0))
            hosts[app.group].push_back(column);
    }
    for (int own = 0; own < static_cast<int>(doors.size()); ++own) {
        addCount(own, doors[own]);
        if (hosts[own].size() > doors[own].size())
            addCount(own, hosts[own]);
    }
}

void Program::addCount(int own, const std::vector<int>& counted)
{
    if (counted.size() < 2)
        return;
    const int count = m_linear.addColumn(0, 0, static_cast<double>(counted.size()));
    m_columns.push_back({-1, {Fate::FrontDoor, 0, 0}, -1, own, 0});
    const int row = m_linear.addRow(0, 0);
    for (const int column : counted)
        addTo(column, row, 1);
    addTo(count, row, -1);
    m_counts.emplace_back(row, count);
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

void Program::setCosts()
{
    qint64 divisor = 0;
    for (Column& column : m_columns) {
        if (m_goal.minimise == Goal::Minimise::Licenses)
            column.cost = column.decision.keptNumbers;
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
        const bool isLink = takesKey(c.decision.fate) || isMenu;
        const bool isLoss = c.app >= 0 && c.decision.fate == Fate::Carried && !m_estate.apps[c.app].numbers.empty();
        m_linear.cost[column] = static_cast<double>(c.cost)
                                + perChange * ((isMenu ? perMenu : 0) + (isLink ? 1 : 0) + (isLoss ? 0.5 : 0))
                                + perJitter * jitter(column);
    }
}

} // namespace nestline::planning
