// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/stepbuilder.h"

#include "core/edits/freshaccounts.h"
#include "core/planning/stepwords.h"

#include <QHash>

#include <algorithm>

namespace nestline::planning {

namespace {

constexpr double distanceFromHost = 320; // canvas units: right of the host, clear of its card
constexpr double distanceBetweenMenus = 120;

class Builder
{
public:
    Builder(const Document& document, const Estate& estate, const Ledger& ledger, const Decision& decision,
            const Hosting& hosting)
        : m_document(document)
        , m_estate(estate)
        , m_ledger(ledger)
        , m_decision(decision)
        , m_hosting(hosting)
        , m_scale(estate.settings.redialPenalty)
        , m_nodeIds(freshIdsFor(document.nodes, 'n'))
        , m_linkIds(freshIdsFor(document.links, 'l'))
        , m_accountIds('r', 0, AccountIdTaken{accountIds(document)})
        , m_nodeOf(hosting.hosts.size())
        , m_menuNodes(hosting.menus.size())
        , m_keys(hosting.hosts.size())
        , m_used(hosting.hosts.size(), 0)
    {}

    std::vector<PlanStep> run(int keep);

private:
    const Document& m_document;
    const Estate& m_estate;
    const Ledger& m_ledger;
    const Decision& m_decision;
    const Hosting& m_hosting;
    CostScale m_scale;
    decltype(freshIdsFor(Table<NodeId, Node>(), 'n')) m_nodeIds;
    decltype(freshIdsFor(Table<LinkId, Link>(), 'l')) m_linkIds;
    FreshIds<AccountId, AccountIdTaken> m_accountIds;
    std::vector<std::optional<NodeId>> m_nodeOf; // by host
    std::vector<std::optional<NodeId>> m_menuNodes;
    std::vector<std::vector<MenuKey>> m_keys; // free ones, by host
    std::vector<int> m_used;
    QHash<NodeId, QString> m_newNames;
    QHash<NodeId, int> m_accountsGone; // so far
    std::vector<PlanStep> m_steps;

    void listKeys();
    void dropSpares(int count);
    void openFrontDoors();
    void addMenus(int depth);
    void moveApps(int depth);
    void useKey(PlanStep& step, int host);
    void letGo(PlanStep& step);
    PlanStep stepFor(int app, PlanStep::Action action) const;
    Node menuLike(const Estate::Class& group, const QString& name, const QString& timeZone) const;
    std::optional<QPointF> placeNear(const NodeId& node, int index) const;
    QString nameOf(const NodeId& id) const;
    const Node& nodeOf(int app) const { return *m_document.nodes.find(m_estate.apps[app].node); }
};

QString Builder::nameOf(const NodeId& id) const
{
    const Node* node = m_document.nodes.find(id);
    return node ? node->name : m_newNames.value(id);
}

Node Builder::menuLike(const Estate::Class& group, const QString& name, const QString& timeZone) const
{
    Node menu;
    menu.kind = NodeKind::AutoAttendant;
    menu.name = name;
    menu.group = group.group;
    menu.language = group.language;
    menu.timeZone = timeZone;
    return menu;
}

std::optional<QPointF> Builder::placeNear(const NodeId& node, int index) const
{
    const QPointF* position = m_document.positions.find(node);
    if (!position)
        return {};
    return *position + QPointF(distanceFromHost, distanceBetweenMenus * index);
}

// The keys that hosts give away, in order; a front door gives its first to the app behind it.
void Builder::listKeys()
{
    std::vector<std::vector<const Link*>> outgoing(m_hosting.hosts.size());
    QHash<NodeId, int> hostOf;
    for (int host = 0; host < static_cast<int>(m_hosting.hosts.size()); ++host) {
        const int app = m_hosting.hosts[host].app;
        if (app >= 0) {
            m_nodeOf[host] = m_estate.apps[app].node;
            hostOf.insert(*m_nodeOf[host], host);
        }
    }
    for (const auto& entry : m_document.links) {
        const auto host = hostOf.constFind(entry.row.from);
        if (host != hostOf.cend())
            outgoing[*host].push_back(&entry.row);
    }
    const std::vector<MenuKey> ofNewMenu = freeKeysOf(Node{}, {}, m_estate.settings);
    for (int host = 0; host < static_cast<int>(m_hosting.hosts.size()); ++host) {
        const int app = m_hosting.hosts[host].app;
        m_keys[host] = app >= 0 ? freeKeysOf(nodeOf(app), outgoing[host], m_estate.settings) : ofNewMenu;
    }
}

void Builder::useKey(PlanStep& step, int host)
{
    step.host = m_nodeOf[host];
    step.key = m_keys[host][m_used[host]++];
    step.link = m_linkIds.next();
}

// What goes of the accounts of an app that a step changes. With its last account gone, links lead to the app itself.
void Builder::letGo(PlanStep& step)
{
    if (m_ledger.accountsGo)
        step.removed.insert(step.removed.end(), step.dropped.begin(), step.dropped.end());
    int& gone = m_accountsGone[step.node];
    gone += static_cast<int>(step.removed.size()) + (step.movedAccount ? 1 : 0);
    const bool isBare = gone == static_cast<int>(m_document.nodes.find(step.node)->accounts.size());
    step.direct = isBare && (m_ledger.accountsGo || !step.removed.empty());
    if (isBare && !step.direct)
        step.newAccount = m_accountIds.next();
}

// Accounts whose loss no caller notices, those of one app together.
void Builder::dropSpares(int count)
{
    QHash<NodeId, size_t> stepOf;
    for (int i = 0; i < count; ++i) {
        const Ledger::Spare& spare = m_ledger.spares[i];
        const auto known = stepOf.constFind(spare.node);
        const size_t place = known == stepOf.cend() ? m_steps.size() : *known;
        if (known == stepOf.cend()) {
            stepOf.insert(spare.node, place);
            m_steps.push_back({PlanStep::Action::DropAccount, spare.node});
        }
        m_steps[place].removed.push_back(spare.account);
    }
    for (PlanStep& step : m_steps) {
        step.licensesSaved = static_cast<int>(step.removed.size());
        letGo(step);
    }
}

PlanStep Builder::stepFor(int app, PlanStep::Action action) const
{
    const Estate::App& a = m_estate.apps[app];
    const AppDecision& decision = m_decision.apps[app];
    PlanStep step{action, a.node};
    step.depth = decision.depth;
    const std::vector<int> remaining = remainingNumbers(a, decision, m_scale);
    for (int i = 0; i < static_cast<int>(a.numbers.size()); ++i) {
        if (std::find(remaining.begin(), remaining.end(), i) == remaining.end()) {
            step.dropped.push_back(a.numbers[i].account);
            step.callers += a.numbers[i].calls;
        }
    }
    std::sort(step.dropped.begin(), step.dropped.end());
    step.licensesSaved = static_cast<int>(step.dropped.size());
    step.callerCost = m_scale.toSteps(callerCost(a, decision, m_scale));
    return step;
}

// First of all, for everything else may hang below them. What the app gives up beside the number that moves goes
// before, for behind a front door an app has no number.
void Builder::openFrontDoors()
{
    for (int host = 0; host < static_cast<int>(m_hosting.hosts.size()); ++host) {
        const int app = m_hosting.hosts[host].door;
        if (app < 0)
            continue;
        const Estate::App& a = m_estate.apps[app];
        const Node& node = nodeOf(app);
        const NodeId door = m_nodeIds.next();
        m_nodeOf[host] = door;
        m_newNames.insert(door, nameOfFrontDoor(node.name));

        PlanStep rest = stepFor(app, PlanStep::Action::DropNumbers);
        PlanStep step{PlanStep::Action::AddFrontDoor, a.node};
        const Estate::Number& moved = a.numbers[remainingNumbers(a, m_decision.apps[app], m_scale).front()];
        step.newMenu = {door, menuLike(m_estate.classes[a.group], m_newNames.value(door), node.timeZone)};
        if (const auto position = placeNear(a.node, 0))
            step.position = *position - QPointF(2 * distanceFromHost, 0);
        step.movedAccount = moved.account;
        step.depth = 1;
        step.callers = moved.calls;
        step.callerCost = m_scale.toSteps(moved.calls * m_scale.steps(1));
        useKey(step, host);
        rest.callerCost -= step.callerCost;
        if (!rest.dropped.empty()) {
            letGo(rest);
            m_steps.push_back(std::move(rest));
        }
        letGo(step);
        m_steps.push_back(std::move(step));
    }
}

void Builder::addMenus(int depth)
{
    for (int menu = 0; menu < static_cast<int>(m_hosting.menus.size()); ++menu) {
        if (m_hosting.menus[menu].depth != depth)
            continue;
        const auto own = std::find_if(m_hosting.hosts.begin(), m_hosting.hosts.end(),
                                      [menu](const Hosting::Host& host) { return host.menu == menu; });
        if (own == m_hosting.hosts.end() || own->guests == 0)
            continue; // nobody needs it
        const int host = m_hosting.menus[menu].host;
        const NodeId id = m_nodeIds.next();
        m_nodeOf[own - m_hosting.hosts.begin()] = id;
        const NodeId parent = *m_nodeOf[host];
        m_newNames.insert(id, nameOfSubMenu(nameOf(parent)));
        const Node* parentNode = m_document.nodes.find(parent);
        PlanStep step{PlanStep::Action::AddMenu, id};
        step.newMenu = {id, menuLike(m_estate.classes[m_hosting.menus[menu].group], m_newNames.value(id),
                                     parentNode ? parentNode->timeZone : QString())};
        step.position = placeNear(parent, m_used[host]);
        step.depth = depth;
        step.direct = m_ledger.accountsGo; // the menu has no account to be led to
        useKey(step, host);
        m_steps.push_back(std::move(step));
    }
}

void Builder::moveApps(int depth)
{
    for (int app = 0; app < static_cast<int>(m_estate.apps.size()); ++app) {
        const AppDecision& decision = m_decision.apps[app];
        if (decision.depth != depth || m_estate.apps[app].numbers.empty() || decision.fate == Fate::FrontDoor)
            continue;
        const bool hosted = decision.fate == Fate::Hosted;
        PlanStep step = stepFor(app, hosted ? PlanStep::Action::Nest : PlanStep::Action::DropNumbers);
        if (step.dropped.empty())
            continue;
        if (hosted)
            useKey(step, m_hosting.hostOf[app]);
        letGo(step);
        m_steps.push_back(std::move(step));
    }
}

std::vector<PlanStep> Builder::run(int keep)
{
    listKeys();
    if (const std::optional<Ledger::Target> target = m_ledger.targetFor(keep))
        dropSpares(target->spares);
    openFrontDoors();
    for (int depth = 0; depth <= m_estate.mostSteps; ++depth) {
        addMenus(depth);
        moveApps(depth);
    }
    for (PlanStep& step : m_steps) {
        if (step.action == PlanStep::Action::AddFrontDoor)
            step.host = step.newMenu->first;
    }
    putIntoWords(m_steps, m_document);
    return std::move(m_steps);
}

} // namespace

std::vector<PlanStep> buildSteps(const Document& document, const Estate& estate, const Ledger& ledger,
                                 const Decision& decision, const Hosting& hosting, int keep)
{
    return Builder(document, estate, ledger, decision, hosting).run(keep);
}

} // namespace nestline::planning
