// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/nodenames.h"

#include "core/base/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline::planning {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

QString unnamed(const NodeId& id, NodeKind kind)
{
    switch (kind) {
    case NodeKind::AutoAttendant: return Text::tr("an unnamed auto attendant (%1)").arg(id.toString());
    case NodeKind::CallQueue: return Text::tr("an unnamed call queue (%1)").arg(id.toString());
    default: return Text::tr("an end without a name (%1)").arg(id.toString());
    }
}

} // namespace

NodeNames::NodeNames(const Document& document, const std::vector<PlanStep>& steps) : m_document(document)
{
    for (const auto& [id, node] : document.nodes)
        learn(id, node);
    for (const auto& [id, link] : document.links)
        learnWay(link.to, {link.from, link.key});
    for (const PlanStep& step : steps)
        learn(step);
}

void NodeNames::learn(const NodeId& id, const Node& node)
{
    if (isApp(node.kind))
        m_called[node.name].push_back(id);
}

void NodeNames::learnWay(const NodeId& to, const Way& way)
{
    const auto known = m_wayTo.constFind(to);
    if (way.from != to && (known == m_wayTo.cend() || (!known->key && way.key)))
        m_wayTo.insert(to, way);
}

void NodeNames::learn(const PlanStep& step)
{
    if (!step.newMenu)
        return;
    const auto& [id, menu] = *step.newMenu;
    m_newMenus.insert(id, &menu);
    learn(id, menu);
    if (step.action == PlanStep::Action::AddMenu && step.host)
        learnWay(id, {*step.host, step.key});
    const Node* app = m_document.nodes.find(step.node);
    for (const Account& account : app ? app->accounts : std::vector<Account>()) {
        if (account.id == step.movedAccount)
            m_numberOf.insert(id, displayPhoneNumber(account.number));
    }
}

const Node* NodeNames::find(const NodeId& id) const
{
    const Node* node = m_document.nodes.find(id);
    return node ? node : m_newMenus.value(id);
}

QString NodeNames::numberOf(const NodeId& id, const Node& node) const
{
    const auto numbered = std::find_if(node.accounts.begin(), node.accounts.end(),
                                       [](const Account& account) { return account.hasNumber(); });
    return numbered == node.accounts.end() ? m_numberOf.value(id) : displayPhoneNumber(numbered->number);
}

QString NodeNames::plain(const NodeId& id, const Node& node) const
{
    if (!node.name.trimmed().isEmpty())
        return node.name;
    const QString number = numberOf(id, node);
    return number.isEmpty() ? unnamed(id, node.kind) : number;
}

QString NodeNames::mark(Mark kind, const NodeId& id, const Node& node) const
{
    if (kind == Mark::Group)
        return node.group;
    if (kind == Mark::Number)
        return numberOf(id, node);
    const auto way = m_wayTo.constFind(id);
    const Node* host = way == m_wayTo.cend() ? nullptr : find(way->from);
    if (!host)
        return {};
    const QString above = plain(way->from, *host);
    if (kind == Mark::Host)
        return Text::tr("under %1", "an app and the menu that leads to it").arg(above);
    return way->key ? Text::tr("under %1, key %2").arg(above, way->key->toString()) : QString();
}

bool NodeNames::isAlone(const QString& name, Mark kind, const QString& text) const
{
    const std::pair key(name, static_cast<int>(kind));
    auto marked = m_marked.find(key);
    if (marked == m_marked.end()) {
        marked = m_marked.insert(key, {});
        for (const NodeId& id : *m_called.constFind(name))
            ++(*marked)[mark(kind, id, *find(id))];
    }
    return marked->value(text) == 1;
}

QString NodeNames::of(const NodeId& id) const
{
    const Node* node = find(id);
    if (!node)
        return {};
    const QString name = plain(id, *node);
    const auto called = m_called.constFind(node->name);
    if (name != node->name || !isApp(node->kind) || called->size() == 1)
        return name;
    for (const Mark kind : {Mark::Group, Mark::Number, Mark::Host, Mark::HostAndKey}) {
        const QString text = mark(kind, id, *node);
        if (!text.isEmpty() && isAlone(node->name, kind, text))
            //: %1 a name that several apps have, %2 what only this one of them has
            return Text::tr("%1 (%2)", "one of several apps of a name").arg(name, text);
    }
    return Text::tr("%1 (%2)", "one of several apps of a name").arg(name, id.toString());
}

} // namespace nestline::planning
