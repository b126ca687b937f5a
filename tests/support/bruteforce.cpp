// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/bruteforce.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace nestline {

namespace {

constexpr int never = 1'000'000;

struct Spot
{
    QString language;
    QString group;
    friend bool operator<(const Spot& a, const Spot& b)
    {
        return a.language != b.language ? a.language < b.language : a.group < b.group;
    }
};

bool fits(const Spot& host, const Spot& child)
{
    return (host.language == child.language || host.language.isEmpty() || child.language.isEmpty())
           && (host.group.isEmpty() || host.group == child.group);
}

struct App
{
    Spot spot;
    int keys = 0;
    std::vector<double> calls;
    std::vector<bool> pinned;
    std::vector<std::pair<int, int>> to; // apps that it leads to, with steps
};

// Tries all sets of numbers that stay or move to front doors; for each, level by level, all ways to give the keys of one
// level to apps and new menus of the next.
class BruteForce
{
public:
    explicit BruteForce(const Document& document)
    {
        const QJsonObject o = document.properties.planning;
        m_options = o.value(QLatin1String("maxMenuOptions")).toInt(9);
        m_steps = o.value(QLatin1String("maxSteps")).toInt(3);
        m_redial = o.value(QLatin1String("redialPenalty")).toDouble(1);
        m_newMenus = o.value(QLatin1String("allowNewMenus")).toBool(true);
        std::set<QString> reserved{QStringLiteral("0"), QStringLiteral("*"), QStringLiteral("#")};
        if (o.contains(QLatin1String("reservedKeys"))) {
            reserved.clear();
            for (const QJsonValue& key : o.value(QLatin1String("reservedKeys")).toArray())
                reserved.insert(key.toString());
        }
        m_menuKeys = std::min(m_options, 12 - static_cast<int>(reserved.size()));
        readApps(document, reserved);
    }

    std::vector<double> run()
    {
        int numbers = 0;
        for (const App& app : m_apps)
            numbers += static_cast<int>(app.calls.size());
        m_best.assign(numbers + 1, std::numeric_limits<double>::infinity());
        m_depth.assign(m_apps.size(), never);
        m_fate.assign(m_apps.size(), 0);
        chooseFate(0, 0, 0);
        for (size_t i = 1; i < m_best.size(); ++i)
            m_best[i] = std::min(m_best[i], m_best[i - 1]);
        return m_best;
    }

private:
    int m_options = 9;
    int m_steps = 3;
    double m_redial = 1;
    bool m_newMenus = true;
    int m_menuKeys = 9;
    std::vector<App> m_apps;
    std::set<Spot> m_menuSpots; // classes that new menus may have
    std::vector<double> m_best;
    std::vector<int> m_depth;
    std::vector<int> m_fate; // 0 removed or none, 1 kept, 2 front door
    int m_kept = 0;
    double m_fixed = 0;         // cost that the fates alone decide
    std::vector<double> m_open; // calls of removed numbers, by app

    void readApps(const Document& document, const std::set<QString>& reserved)
    {
        std::map<NodeId, int> index;
        for (const auto& [id, node] : document.nodes) {
            if (!isApp(node.kind))
                continue;
            index[id] = static_cast<int>(m_apps.size());
            App app{{node.language, node.group}};
            for (const Account& account : node.accounts) {
                if (account.hasNumber()) {
                    app.calls.push_back(static_cast<double>(account.monthlyCalls.value_or(1)));
                    app.pinned.push_back(account.pinned);
                }
            }
            if (!app.calls.empty())
                m_menuSpots.insert(app.spot);
            int used = 0;
            std::set<QString> taken = reserved;
            bool menu = node.kind == NodeKind::AutoAttendant;
            for (const auto& [linkId, link] : document.links) {
                if (link.from != id)
                    continue;
                menu = menu && link.trigger != Trigger::Forward;
                if (link.trigger == Trigger::Key) {
                    ++used;
                    taken.insert(link.key->toString());
                }
            }
            app.keys = menu ? std::max(0, std::min(m_options - used, 12 - static_cast<int>(taken.size()))) : 0;
            m_apps.push_back(app);
        }
        for (const auto& [id, link] : document.links) {
            if (!index.contains(link.from) || !index.contains(link.to))
                continue;
            if (link.trigger == Trigger::Key)
                m_apps[index[link.from]].to.push_back({index[link.to], 1});
            if (link.trigger == Trigger::Forward)
                m_apps[index[link.from]].to.push_back({index[link.to], 0});
        }
        m_open.assign(m_apps.size(), 0);
    }

    void chooseFate(size_t at, int kept, double fixed)
    {
        if (at == m_apps.size()) {
            m_kept = kept;
            m_fixed = fixed;
            std::map<Spot, int> keys;
            level(0, m_depth, keys);
            return;
        }
        const App& app = m_apps[at];
        const size_t count = app.calls.size();
        const bool pinned = std::find(app.pinned.begin(), app.pinned.end(), true) != app.pinned.end();
        for (unsigned set = 0; set < (1U << count); ++set) {
            bool legal = true;
            double lost = 0;
            int stays = 0;
            for (size_t i = 0; i < count; ++i) {
                const bool keep = (set >> i) & 1U;
                legal = legal && (keep || !app.pinned[i]);
                lost += keep ? 0 : app.calls[i];
                stays += keep ? 1 : 0;
            }
            if (!legal)
                continue;
            m_fate[at] = stays > 0 ? 1 : 0;
            m_open[at] = lost;
            chooseFate(at + 1, kept + stays, fixed);
        }
        if (!pinned && m_newMenus && m_menuKeys > 0 && m_steps > 0) {
            for (size_t i = 0; i < count; ++i) {
                m_fate[at] = 2;
                m_open[at] = -app.calls[i];
                for (const double calls : app.calls)
                    m_open[at] += calls;
                chooseFate(at + 1, kept + 1, fixed + app.calls[i]);
            }
        }
        m_fate[at] = 0;
        m_open[at] = 0;
    }

    // Depths over links of today, from what is placed already.
    void carry(std::vector<int>& depth) const
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (size_t i = 0; i < m_apps.size(); ++i) {
                for (const auto& [to, steps] : m_apps[i].to) {
                    if (depth[i] != never && depth[i] + steps < depth[to]) {
                        depth[to] = depth[i] + steps;
                        changed = true;
                    }
                }
            }
        }
    }

    double costOf(const std::vector<int>& depth, int atLeast) const
    {
        double cost = m_fixed;
        for (size_t i = 0; i < m_apps.size(); ++i)
            cost += m_open[i] == 0 ? 0 : m_open[i] * (std::min(depth[i], atLeast) + m_redial);
        return cost;
    }

    void level(int at, std::vector<int> depth, const std::map<Spot, int>& menus)
    {
        std::map<Spot, int> keys = menus;
        if (at == 0) {
            for (size_t i = 0; i < m_apps.size(); ++i) {
                if (m_fate[i] == 1)
                    depth[i] = 0;
                if (m_fate[i] == 2) {
                    depth[i] = 1;
                    keys[m_apps[i].spot] += m_menuKeys - 1;
                }
            }
        }
        carry(depth);
        bool complete = true;
        for (size_t i = 0; i < m_apps.size(); ++i)
            complete = complete && (m_apps[i].calls.empty() || m_fate[i] == 1 || depth[i] <= m_steps);
        if (complete)
            m_best[m_kept] = std::min(m_best[m_kept], costOf(depth, never));
        if (at == m_steps || costOf(depth, at + 1) >= m_best[m_kept])
            return;
        for (size_t i = 0; i < m_apps.size(); ++i) {
            if (depth[i] == at)
                keys[m_apps[i].spot] += m_apps[i].keys;
        }
        assign(at, 0, depth, keys);
    }

    void assign(int at, size_t app, const std::vector<int>& depth, std::map<Spot, int>& keys)
    {
        if (app == m_apps.size()) {
            std::map<Spot, int> menus;
            addMenus(at, m_menuSpots.begin(), depth, keys, menus);
            return;
        }
        assign(at, app + 1, depth, keys);
        if (m_apps[app].calls.empty() || depth[app] <= at + 1)
            return;
        for (auto& [spot, left] : keys) {
            if (left == 0 || !fits(spot, m_apps[app].spot))
                continue;
            --left;
            std::vector<int> next = depth;
            next[app] = at + 1;
            assign(at, app + 1, next, keys);
            ++left;
        }
    }

    void addMenus(int at, std::set<Spot>::const_iterator spot, const std::vector<int>& depth, std::map<Spot, int>& keys,
                  std::map<Spot, int>& menus)
    {
        int open = 0;
        for (size_t i = 0; i < m_apps.size(); ++i)
            open += !m_apps[i].calls.empty() && depth[i] > at + 2 ? 1 : 0;
        if (spot == m_menuSpots.end() || !m_newMenus || m_menuKeys == 0 || at + 1 >= m_steps || open == 0) {
            level(at + 1, depth, menus);
            return;
        }
        addMenus(at, std::next(spot), depth, keys, menus);
        if (menus.contains(*spot) && menus[*spot] >= open * m_menuKeys)
            return;
        for (auto& [host, left] : keys) {
            if (left == 0 || !fits(host, *spot))
                continue;
            --left;
            menus[*spot] += m_menuKeys;
            addMenus(at, spot, depth, keys, menus);
            menus[*spot] -= m_menuKeys;
            ++left;
        }
    }
};

} // namespace

std::vector<double> bruteForceFrontier(const Document& document, LicenseRule rule)
{
    const std::vector<double> ofNumbers = BruteForce(document).run();
    if (rule == LicenseRule::Numbers)
        return ofNumbers;
    int stay = 0;
    int mayGo = 0;
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts) {
            if (isApp(node.kind) && !account.hasNumber())
                ++(account.pinned ? stay : mayGo);
        }
    }
    // For each number of accounts that go, what is left for numbers.
    std::vector<double> best(ofNumbers.size() + static_cast<size_t>(stay + mayGo),
                             std::numeric_limits<double>::infinity());
    for (int gone = 0; gone <= mayGo; ++gone) {
        for (size_t numbers = 0; numbers < ofNumbers.size(); ++numbers) {
            double& cost = best[numbers + static_cast<size_t>(stay + mayGo - gone)];
            cost = std::min(cost, ofNumbers[numbers]);
        }
    }
    for (size_t i = 1; i < best.size(); ++i)
        best[i] = std::min(best[i], best[i - 1]);
    return best;
}

} // namespace nestline
