// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/planverifier.h"

#include <QJsonArray>

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace nestline {

namespace {

constexpr int never = 1'000'000;

struct Rules
{
    int options = 9;
    int steps = 3;
    double redial = 1;
    bool newMenus = true;
    std::set<QString> reserved{QStringLiteral("0"), QStringLiteral("*"), QStringLiteral("#")};
};

Rules rulesOf(const Document& document)
{
    const QJsonObject o = document.properties.planning;
    Rules rules;
    rules.options = o.value(QLatin1String("maxMenuOptions")).toInt(rules.options);
    rules.steps = o.value(QLatin1String("maxSteps")).toInt(rules.steps);
    rules.redial = o.value(QLatin1String("redialPenalty")).toDouble(rules.redial);
    rules.newMenus = o.value(QLatin1String("allowNewMenus")).toBool(rules.newMenus);
    if (o.contains(QLatin1String("reservedKeys"))) {
        rules.reserved.clear();
        for (const QJsonValue& key : o.value(QLatin1String("reservedKeys")).toArray())
            rules.reserved.insert(key.toString());
    }
    return rules;
}

struct Numbered
{
    NodeId node;
    Account account;
};

class Verifier
{
public:
    Verifier(const Document& before, const Document& after, LicenseRule rule)
        : m_before(before), m_after(after), m_rules(rulesOf(before)), m_accountsMayGo(rule == LicenseRule::EveryAccount)
    {}

    RedesignVerdict run()
    {
        for (const auto& [id, node] : m_before.nodes) {
            for (const Account& account : node.accounts)
                m_old.emplace(account.id, Numbered{id, account});
        }
        for (const auto& [id, node] : m_after.nodes) {
            for (const Account& account : node.accounts) {
                require(m_new.emplace(account.id, Numbered{id, account}).second, "account appears twice",
                        account.id.toString());
                if (isApp(node.kind) && (account.hasNumber() || m_accountsMayGo))
                    ++m_verdict.licensable;
                if (isApp(node.kind) && account.hasNumber())
                    m_sources.insert(id);
            }
        }
        checkNodes();
        checkAccounts();
        checkNewMenus();
        checkLinks();
        checkCallers();
        return m_verdict;
    }

private:
    const Document& m_before;
    const Document& m_after;
    Rules m_rules;
    bool m_accountsMayGo;
    RedesignVerdict m_verdict;
    std::map<AccountId, Numbered> m_old;
    std::map<AccountId, Numbered> m_new;
    std::set<NodeId> m_sources;
    std::map<AccountId, NodeId> m_doorOf;

    void require(bool holds, const char* rule, const QString& where)
    {
        if (!holds)
            m_verdict.violations << QString(QLatin1String(rule) + QLatin1String(": ") + where);
    }

    static bool fits(const Node& host, const Node& child)
    {
        const bool language = host.language == child.language || host.language.isEmpty() || child.language.isEmpty();
        return language && (host.group.isEmpty() || host.group == child.group);
    }

    bool hasLostAccount(const NodeId& id) const
    {
        const Node& node = *m_before.nodes.find(id);
        return std::any_of(node.accounts.begin(), node.accounts.end(), [&](const Account& account) {
            const auto now = m_new.find(account.id);
            return now == m_new.end() || now->second.node != id;
        });
    }

    bool hadNumber(const NodeId& id) const
    {
        const Node* node = m_before.nodes.find(id);
        return node && isApp(node->kind) && node->hasNumber();
    }

    void checkNodes()
    {
        for (const auto& [id, node] : m_before.nodes) {
            const Node* now = m_after.nodes.find(id);
            require(now, "node is gone", id.toString());
            if (!now)
                continue;
            Node same = *now;
            same.accounts = node.accounts;
            require(same == node, "node changed", id.toString());
            require(node.accounts.empty() || !now->accounts.empty() || m_accountsMayGo, "node without account",
                    id.toString());
        }
        for (const auto& [id, link] : m_before.links) {
            const Link* now = m_after.links.find(id);
            Link direct = link;
            if (m_accountsMayGo && now && hasLostAccount(link.to))
                direct.reference = now->reference;
            require(now && (*now == link || *now == direct), "link changed", id.toString());
            require(!now || now->reference == Reference::VoiceApp || link.reference == Reference::ResourceAccount,
                    "direct link changed", id.toString());
        }
        for (const auto& [id, link] : m_after.links) {
            const bool hadNone = m_before.nodes.contains(link.to) && m_before.nodes.find(link.to)->accounts.empty();
            const bool hasNone =
                isApp(m_after.nodes.find(link.to)->kind) && m_after.nodes.find(link.to)->accounts.empty();
            require(!m_accountsMayGo || hadNone || !hasNone || link.reference == Reference::VoiceApp,
                    "link to an account that is gone", id.toString());
        }
    }

    void checkAccounts()
    {
        for (const auto& [id, old] : m_old) {
            const auto now = m_new.find(id);
            if (now == m_new.end()) {
                const bool isOfApp = isApp(m_before.nodes.find(old.node)->kind);
                require(m_accountsMayGo && !old.account.pinned && isOfApp, "account is gone", id.toString());
                continue;
            }
            Account same = now->second.account;
            if (!same.hasNumber())
                same.number = old.account.number;
            require(same == old.account, "account changed", id.toString());
            const bool stays = now->second.node == old.node;
            const bool keeps = now->second.account.number == old.account.number;
            require(stays || (keeps && old.account.hasNumber() && !m_before.nodes.contains(now->second.node)),
                    "account moved", id.toString());
            require(!old.account.pinned || (stays && keeps), "pinned number changed", id.toString());
            require(keeps || isApp(m_before.nodes.find(old.node)->kind), "number of an end changed", id.toString());
            if (!stays)
                m_doorOf.emplace(id, now->second.node);
        }
        for (const auto& [id, now] : m_new)
            require(m_old.contains(id) || (!now.account.hasNumber() && !m_accountsMayGo), "new number or account",
                    id.toString());
    }

    void checkNewMenus()
    {
        std::set<std::pair<QString, QString>> classes;
        for (const auto& [id, node] : m_before.nodes) {
            if (hadNumber(id))
                classes.emplace(node.language, node.group);
        }
        std::map<NodeId, int> given;
        for (const auto& [id, node] : m_after.nodes) {
            if (m_before.nodes.contains(id))
                continue;
            require(m_rules.newMenus, "new menu", id.toString());
            require(node.kind == NodeKind::AutoAttendant, "new node is no menu", id.toString());
            require(classes.contains({node.language, node.group}), "class of new menu", id.toString());
            require(node.accounts.size() <= 1, "accounts of new menu", id.toString());
            for (const Account& account : node.accounts) {
                const auto old = m_old.find(account.id);
                require(old != m_old.end() && account.hasNumber(), "front door without a number taken over",
                        id.toString());
                if (old == m_old.end())
                    continue;
                const NodeId app = old->second.node;
                const Node& appNode = *m_before.nodes.find(app);
                require(appNode.language == node.language && appNode.group == node.group, "class of front door",
                        id.toString());
                require(!m_after.nodes.find(app)->hasNumber(), "app behind a front door keeps a number",
                        app.toString());
                require(++given[app] == 1, "app gives several numbers to front doors", app.toString());
                bool hosts = false;
                for (const auto& [linkId, link] : m_after.links)
                    hosts = hosts || (link.from == id && link.to == app && link.trigger == Trigger::Key);
                require(hosts, "front door does not host its app", id.toString());
            }
        }
    }

    void checkLinks()
    {
        std::map<NodeId, int> options;
        std::map<NodeId, std::map<QString, int>> keys;
        std::set<NodeId> forwards;
        std::set<NodeId> grew;
        for (const auto& [id, link] : m_after.links) {
            if (link.trigger == Trigger::Forward)
                forwards.insert(link.from);
            if (link.trigger == Trigger::Key) {
                ++options[link.from];
                ++keys[link.from][link.key->toString()];
            }
        }
        for (const auto& [id, link] : m_after.links) {
            if (m_before.links.contains(id))
                continue;
            const QString where = id.toString();
            const Node* host = m_after.nodes.find(link.from);
            const Node* child = m_after.nodes.find(link.to);
            require(host && child && link.trigger == Trigger::Key && link.key, "new link is no key", where);
            if (!host || !child || !link.key)
                continue;
            require(host->kind == NodeKind::AutoAttendant && !forwards.contains(link.from), "host has no menu", where);
            require(!m_rules.reserved.contains(link.key->toString()), "reserved key", where);
            require(keys[link.from][link.key->toString()] == 1, "key used twice", where);
            require(options[link.from] <= m_rules.options, "menu too long", where);
            require(!m_before.nodes.contains(link.to) || hadNumber(link.to), "target had no number", where);
            require(fits(*host, *child), "host does not fit", where);
            require(!host->directorySearch, "directory search", where);
        }
    }

    std::map<NodeId, int> distances(const Document& document, const std::set<NodeId>& sources) const
    {
        std::map<NodeId, std::vector<std::pair<NodeId, int>>> onward;
        for (const auto& [id, link] : document.links) {
            const bool apps = isApp(document.nodes.find(link.from)->kind) && isApp(document.nodes.find(link.to)->kind);
            if (apps && link.trigger == Trigger::Key)
                onward[link.from].push_back({link.to, 1});
            if (apps && link.trigger == Trigger::Forward)
                onward[link.from].push_back({link.to, 0});
        }
        std::map<NodeId, int> distance;
        std::deque<std::pair<NodeId, int>> queue;
        for (const NodeId& source : sources)
            queue.push_back({source, 0});
        while (!queue.empty()) {
            const auto [id, steps] = queue.front();
            queue.pop_front();
            const auto [place, isNew] = distance.try_emplace(id, steps);
            if (!isNew && place->second <= steps)
                continue;
            place->second = steps;
            for (const auto& [to, more] : onward[id])
                more == 0 ? queue.push_front({to, steps}) : queue.push_back({to, steps + 1});
        }
        return distance;
    }

    void checkCallers()
    {
        std::set<NodeId> sourcesBefore;
        for (const auto& [id, old] : m_old) {
            if (old.account.hasNumber() && isApp(m_before.nodes.find(old.node)->kind))
                sourcesBefore.insert(old.node);
        }
        const auto before = distances(m_before, sourcesBefore);
        const auto after = distances(m_after, m_sources);
        for (const auto& [id, steps] : before)
            require(after.contains(id), "no longer reached", id.toString());
        for (const auto& [id, old] : m_old) {
            if (!old.account.hasNumber() || !isApp(m_before.nodes.find(old.node)->kind))
                continue;
            const double calls = static_cast<double>(old.account.monthlyCalls.value_or(1));
            const bool removed = !m_new.contains(id) || !m_new.at(id).account.hasNumber();
            int steps = 0;
            if (removed) {
                const auto found = after.find(old.node);
                steps = found == after.end() ? never : found->second;
            } else if (const auto door = m_doorOf.find(id); door != m_doorOf.end()) {
                const auto fromDoor = distances(m_after, {door->second});
                const auto found = fromDoor.find(old.node);
                steps = found == fromDoor.end() ? never : found->second;
            }
            require(steps <= m_rules.steps, "too deep", old.node.toString());
            m_verdict.callerCost += calls * (steps + (removed ? m_rules.redial : 0));
        }
    }
};

} // namespace

RedesignVerdict verifyRedesign(const Document& before, const Document& after, LicenseRule rule)
{
    return Verifier(before, after, rule).run();
}

} // namespace nestline
