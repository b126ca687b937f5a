// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/settling.h"

#include <limits>

namespace nestline::planning {

namespace {

constexpr int unreached = std::numeric_limits<int>::max();

// The ways of a redesign, and how many keys lead to each place from the nearest number. Places are the apps, then the new
// menus, then a place for each host, used by front doors.
class Ways
{
public:
    Ways(const Estate& estate, const Decision& decision, const Hosting& hosting)
        : m_hosting(hosting)
        , m_firstMenu(static_cast<int>(estate.apps.size()))
        , m_firstDoor(m_firstMenu + static_cast<int>(hosting.menus.size()))
        , m_ways(m_firstDoor + hosting.hosts.size())
        , m_depth(m_ways.size(), unreached)
    {
        for (int app = 0; app < m_firstMenu; ++app) {
            for (const Estate::Way& way : estate.apps[app].ways)
                m_ways[way.from].push_back({app, way.steps});
            addKey(hosting.hostOf[app], app);
        }
        for (int menu = 0; menu < m_firstDoor - m_firstMenu; ++menu)
            addKey(hosting.menus[menu].host, m_firstMenu + menu);
        std::vector<int> numbered;
        for (int app = 0; app < m_firstMenu; ++app) {
            if (decision.apps[app].fate == Fate::Kept && decision.apps[app].keptNumbers > 0)
                numbered.push_back(app);
        }
        for (int host = 0; host < static_cast<int>(hosting.hosts.size()); ++host) {
            if (hosting.hosts[host].door >= 0)
                numbered.push_back(m_firstDoor + host);
        }
        walkFrom(std::move(numbered));
    }

    int toApp(int app) const { return m_depth[app]; }
    int toMenu(int menu) const { return m_depth[m_firstMenu + menu]; }
    int toHost(int host) const { return m_depth[placeOf(host)]; }

private:
    struct Way
    {
        int to = 0;
        int steps = 0;
    };

    const Hosting& m_hosting;
    int m_firstMenu = 0;
    int m_firstDoor = 0;
    std::vector<std::vector<Way>> m_ways; // by place
    std::vector<int> m_depth;

    int placeOf(int host) const
    {
        const Hosting::Host& h = m_hosting.hosts[host];
        return h.app >= 0 ? h.app : h.menu >= 0 ? m_firstMenu + h.menu : m_firstDoor + host;
    }

    void addKey(int host, int place)
    {
        if (host >= 0)
            m_ways[placeOf(host)].push_back({place, 1});
    }

    // Depth by depth; who is led on without a key is seen at the same one.
    void walkFrom(std::vector<int> places)
    {
        for (int depth = 0; !places.empty(); ++depth) {
            std::vector<int> next;
            for (size_t i = 0; i < places.size(); ++i) {
                const int place = places[i];
                if (m_depth[place] <= depth)
                    continue;
                m_depth[place] = depth;
                for (const Way& way : m_ways[place])
                    (way.steps == 0 ? places : next).push_back(way.to);
            }
            places = std::move(next);
        }
    }
};

// Menus that nobody hangs under, the deepest first.
void leaveOutEmptyMenus(Hosting& hosting)
{
    for (auto host = hosting.hosts.rbegin(); host != hosting.hosts.rend(); ++host) {
        if (host->menu < 0 || host->guests > 0)
            continue;
        int& above = hosting.menus[host->menu].host;
        if (above >= 0)
            --hosting.hosts[above].guests;
        above = -1;
    }
}

} // namespace

void settle(const Estate& estate, Decision& decision, Hosting& hosting)
{
    const Ways ways(estate, decision, hosting);
    for (int app = 0; app < static_cast<int>(estate.apps.size()); ++app) {
        AppDecision& fate = decision.apps[app];
        if (fate.fate == Fate::Unreached || ways.toApp(app) == unreached)
            continue;
        fate.depth = ways.toApp(app);
        int& host = hosting.hostOf[app];
        if (fate.fate == Fate::Hosted && fate.depth <= ways.toHost(host)) {
            fate.fate = Fate::Carried;
            --hosting.hosts[host].guests;
            host = -1;
        }
    }
    for (int menu = 0; menu < static_cast<int>(hosting.menus.size()); ++menu)
        hosting.menus[menu].depth = ways.toMenu(menu);
    leaveOutEmptyMenus(hosting);
}

} // namespace nestline::planning
