// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/hosting.h"

#include <algorithm>
#include <deque>
#include <map>
#include <queue>

namespace nestline::planning {

namespace {

// Keys of one depth, by class. When the closest class is full, guests that have a choice move on and make room: what is
// found is a maximum flow between classes.
class KeysOfDepth
{
public:
    KeysOfDepth(const Estate& estate, std::vector<int> keys)
        : m_estate(estate), m_free(std::move(keys)), m_flow(m_free.size())
    {}

    bool add(int guestClass)
    {
        // Breadth first over classes of hosts: from a full one to those where one of its guests could be instead.
        const int count = static_cast<int>(m_free.size());
        std::vector<int> mover(count, -1);
        std::vector<int> cameFrom(count, -1);
        std::vector<char> seen(count, 0);
        std::deque<int> queue;
        for (const int host : m_estate.hostsFor[guestClass]) {
            seen[host] = 1;
            queue.push_back(host);
        }
        while (!queue.empty()) {
            int host = queue.front();
            queue.pop_front();
            if (m_free[host] > 0) {
                --m_free[host];
                for (; cameFrom[host] >= 0; host = cameFrom[host]) {
                    --m_flow[cameFrom[host]][mover[host]];
                    ++m_flow[host][mover[host]];
                }
                ++m_flow[host][guestClass];
                return true;
            }
            for (const auto& [guest, amount] : m_flow[host]) {
                for (const int other : m_estate.hostsFor[guest]) {
                    if (amount > 0 && !seen[other]) {
                        seen[other] = 1;
                        cameFrom[other] = host;
                        mover[other] = guest;
                        queue.push_back(other);
                    }
                }
            }
        }
        return false;
    }

    // Takes the closest of the places that were found for a class of guests.
    int take(int guestClass)
    {
        for (const int host : m_estate.hostsFor[guestClass]) {
            const auto place = m_flow[host].find(guestClass);
            if (place != m_flow[host].end() && place->second > 0) {
                --place->second;
                return host;
            }
        }
        return -1;
    }

private:
    const Estate& m_estate;
    std::vector<int> m_free;
    std::vector<std::map<int, int>> m_flow; // by class of hosts: guests by their class
};

qint64 callsOf(const Estate::App& app)
{
    qint64 calls = 0;
    for (const Estate::Number& number : app.numbers)
        calls += number.calls;
    return calls;
}

struct Guest
{
    int group = 0;
    int app = -1;
    int menu = -1;
    qint64 calls = 0;
};

class Distribution
{
public:
    Distribution(const Estate& estate, const Decision& decision) : m_estate(estate), m_decision(decision) {}

    std::optional<Hosting> run()
    {
        m_result.hostOf.assign(m_estate.apps.size(), -1);
        for (int depth = 0; depth <= m_estate.mostSteps; ++depth) {
            if (depth > 0 && !seat(depth))
                return {};
            openHosts(depth);
        }
        return std::move(m_result);
    }

private:
    const Estate& m_estate;
    const Decision& m_decision;
    Hosting m_result;
    std::vector<int> m_level; // hosts of the depth above

    void openHosts(int depth);
    bool seat(int depth);
    std::vector<Guest> guestsAt(int depth);
};

void Distribution::openHosts(int depth)
{
    m_level.clear();
    const auto open = [this](Hosting::Host host) {
        m_level.push_back(static_cast<int>(m_result.hosts.size()));
        m_result.hosts.push_back(host);
    };
    for (int app = 0; app < static_cast<int>(m_estate.apps.size()); ++app) {
        const AppDecision& decision = m_decision.apps[app];
        const Estate::App& a = m_estate.apps[app];
        if (depth == 0 && decision.fate == Fate::FrontDoor) {
            m_result.hostOf[app] = static_cast<int>(m_result.hosts.size());
            open({-1, app, -1, a.group, m_estate.keysOfNewMenu - 1, 0});
        }
        if (decision.fate != Fate::Unreached && decision.depth == depth && a.freeKeys > 0)
            open({app, -1, -1, a.group, a.freeKeys, 0});
    }
    for (int menu = 0; menu < static_cast<int>(m_result.menus.size()); ++menu) {
        if (m_result.menus[menu].depth == depth)
            open({-1, -1, menu, m_result.menus[menu].group, m_estate.keysOfNewMenu, 0});
    }
}

std::vector<Guest> Distribution::guestsAt(int depth)
{
    std::vector<Guest> guests;
    for (auto place = m_decision.menus.lower_bound({depth, 0});
         place != m_decision.menus.end() && place->first.first == depth; ++place) {
        for (int i = 0; i < place->second; ++i) {
            guests.push_back({place->first.second, -1, static_cast<int>(m_result.menus.size()), 0});
            m_result.menus.push_back({place->first.second, depth, -1});
        }
    }
    std::vector<Guest> apps;
    for (int app = 0; app < static_cast<int>(m_estate.apps.size()); ++app) {
        if (m_decision.apps[app].fate == Fate::Hosted && m_decision.apps[app].depth == depth)
            apps.push_back({m_estate.apps[app].group, app, -1, callsOf(m_estate.apps[app])});
    }
    std::stable_sort(apps.begin(), apps.end(), [](const Guest& a, const Guest& b) { return a.calls > b.calls; });
    guests.insert(guests.end(), apps.begin(), apps.end());
    return guests;
}

bool Distribution::seat(int depth)
{
    const std::vector<Guest> guests = guestsAt(depth);
    std::vector<int> keys(m_estate.classes.size(), 0);
    for (const int host : m_level)
        keys[m_result.hosts[host].group] += m_result.hosts[host].keys;
    KeysOfDepth places(m_estate, std::move(keys));
    for (const Guest& guest : guests) {
        if (!places.add(guest.group))
            return false;
    }
    // The emptiest menu of each class: most keys left, then the first.
    const auto fuller = [this](int a, int b) {
        const int left = m_result.hosts[a].keys - m_result.hosts[a].guests;
        const int right = m_result.hosts[b].keys - m_result.hosts[b].guests;
        return left != right ? left < right : a > b;
    };
    std::map<int, std::priority_queue<int, std::vector<int>, decltype(fuller)>> byClass;
    for (const int host : m_level)
        byClass.try_emplace(m_result.hosts[host].group, fuller).first->second.push(host);
    for (const Guest& guest : guests) {
        const int group = places.take(guest.group);
        auto& queue = byClass.at(group);
        const int host = queue.top();
        queue.pop();
        ++m_result.hosts[host].guests;
        queue.push(host);
        (guest.app >= 0 ? m_result.hostOf[guest.app] : m_result.menus[guest.menu].host) = host;
    }
    return true;
}

} // namespace

std::optional<Hosting> handOutKeys(const Estate& estate, const Decision& decision)
{
    return Distribution(estate, decision).run();
}

} // namespace nestline::planning
