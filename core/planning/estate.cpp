// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/estate.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace nestline::planning {

namespace {

using ClassName = std::pair<QString, QString>;

void addNumbers(const Node& node, Estate& estate, Estate::App& app)
{
    for (const Account& account : node.accounts) {
        if (!account.hasNumber())
            continue;
        app.numbers.push_back({account.id, account.monthlyCalls.value_or(1), account.pinned});
        app.pins += account.pinned ? 1 : 0;
    }
    std::sort(app.numbers.begin(), app.numbers.end(), [](const Estate::Number& a, const Estate::Number& b) {
        return a.calls != b.calls ? a.calls > b.calls : a.account < b.account;
    });
    estate.numbers += static_cast<int>(app.numbers.size());
    if (!app.numbers.empty())
        estate.classes[app.group].hadNumber = true;
}

// The ways of a document between apps; a key that leads where a forward leads as well adds nothing.
void addWay(Estate::App& app, Estate::Way way)
{
    const auto known = std::find_if(app.ways.begin(), app.ways.end(),
                                    [&](const Estate::Way& other) { return other.from == way.from; });
    if (known == app.ways.end())
        app.ways.push_back(way);
    else
        known->steps = std::min(known->steps, way.steps);
}

void addHosts(Estate& estate, const std::map<ClassName, int>& indexOf)
{
    std::set<QString> languages;
    for (const Estate::Class& entry : estate.classes)
        languages.insert(entry.language);
    for (const Estate::Class& child : estate.classes) {
        std::vector<int> hosts;
        const auto add = [&](const QString& language, const QString& group) {
            const auto found = indexOf.find({language, group});
            if (found != indexOf.end() && std::find(hosts.begin(), hosts.end(), found->second) == hosts.end())
                hosts.push_back(found->second);
        };
        for (const QString& group : {child.group, QString()}) {
            add(child.language, group);
            add({}, group);
            if (child.language.isEmpty()) {
                for (const QString& language : languages)
                    add(language, group);
            }
        }
        estate.hostsFor.push_back(std::move(hosts));
    }
}

// No plan needs more steps. Who presses a key passes a menu of today, at most once each, or a new one. Of two new menus
// of one class on a way the upper one is full, or what hangs under the lower one could hang there, and callers would
// press less; and each other key of a full menu leads to somebody else who is nested.
int stepsThatHelp(const Estate& estate)
{
    std::vector<char> offersKeys(estate.apps.size());
    int nested = 0;
    for (size_t i = 0; i < estate.apps.size(); ++i) {
        const Estate::App& app = estate.apps[i];
        offersKeys[i] |= app.freeKeys > 0 ? 1 : 0;
        nested += app.numbers.empty() ? 0 : 1;
        for (const Estate::Way& way : app.ways)
            offersKeys[way.from] |= way.steps > 0 ? 1 : 0;
    }
    const auto menus = static_cast<int>(std::count(offersKeys.begin(), offersKeys.end(), 1));
    if (estate.keysOfNewMenu == 0)
        return menus;
    const auto classes = std::count_if(estate.classes.begin(), estate.classes.end(),
                                       [](const Estate::Class& entry) { return entry.hadNumber; });
    const int full = estate.keysOfNewMenu > 1 ? nested / (estate.keysOfNewMenu - 1) : 0;
    constexpr int frontDoor = 1;
    return menus + full + static_cast<int>(classes) + frontDoor;
}

} // namespace

bool fits(const Estate::Class& host, const Estate::Class& child)
{
    const bool speaks = host.language == child.language || host.language.isEmpty() || child.language.isEmpty();
    return speaks && (host.group == child.group || host.group.isEmpty());
}

bool servesAllOf(const Estate::Class& outer, const Estate::Class& inner)
{
    const bool speaks = outer.language == inner.language || outer.language.isEmpty();
    return speaks && (outer.group == inner.group || outer.group.isEmpty());
}

std::vector<MenuKey> freeKeysOf(const Node& node, const std::vector<const Link*>& outgoing,
                                const PlanningSettings& settings)
{
    if (node.kind != NodeKind::AutoAttendant)
        return {};
    // Node has no field for it: callers who search by name would collide with keys (0, * and # have a meaning there).
    if (!settings.allowDirectorySearch && node.directorySearch)
        return {};
    std::set<MenuKey> used = settings.reservedKeys;
    int options = 0;
    for (const Link* link : outgoing) {
        if (link->trigger == Trigger::Forward)
            return {};
        if (link->trigger == Trigger::Key && link->key) {
            used.insert(*link->key);
            ++options;
        }
    }
    std::vector<MenuKey> free;
    for (const MenuKey key : MenuKey::all()) {
        if (options + static_cast<int>(free.size()) >= settings.maxMenuOptions)
            break;
        if (!used.contains(key))
            free.push_back(key);
    }
    return free;
}

Estate estateOf(const Document& document, const PlanningSettings& settings)
{
    Estate estate;
    estate.settings = settings;
    estate.keysOfNewMenu = settings.allowNewMenus ? settings.keysOfNewMenu() : 0;

    QHash<NodeId, int> indexOf;
    std::map<ClassName, int> classOf;
    for (const auto& [id, node] : document.nodes) {
        if (!isApp(node.kind))
            continue;
        const auto [place, isNew] = classOf.try_emplace({node.language, node.group}, static_cast<int>(classOf.size()));
        if (isNew)
            estate.classes.push_back({node.language, node.group, false});
        indexOf.insert(id, static_cast<int>(estate.apps.size()));
        Estate::App app{id, place->second, 0, 0, {}, {}};
        addNumbers(node, estate, app);
        estate.apps.push_back(std::move(app));
    }

    std::vector<std::vector<const Link*>> outgoing(estate.apps.size());
    for (const auto& entry : document.links) {
        const Link& link = entry.row;
        const auto from = indexOf.constFind(link.from);
        if (from == indexOf.cend() || !triggerFits(link.trigger, document.nodes.find(link.from)->kind))
            continue;
        outgoing[*from].push_back(&link);
        const auto to = indexOf.constFind(link.to);
        const bool counts = link.trigger == Trigger::Key || link.trigger == Trigger::Forward;
        if (to != indexOf.cend() && counts && *to != *from)
            addWay(estate.apps[*to], {*from, link.trigger == Trigger::Key ? 1 : 0});
    }
    for (size_t i = 0; i < estate.apps.size(); ++i)
        estate.apps[i].freeKeys =
            static_cast<int>(freeKeysOf(*document.nodes.find(estate.apps[i].node), outgoing[i], settings).size());
    addHosts(estate, classOf);
    estate.mostSteps = std::min(settings.maxSteps, stepsThatHelp(estate));
    return estate;
}

void holdNumbers(Estate& estate, const std::set<AccountId>& held)
{
    for (Estate::App& app : estate.apps) {
        for (Estate::Number& number : app.numbers) {
            if (!number.pinned && held.contains(number.account)) {
                number.pinned = true;
                ++app.pins;
            }
        }
    }
}

} // namespace nestline::planning
