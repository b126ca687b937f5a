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

QString firstNumberOf(const Node& node, const std::optional<AccountId>& account = {})
{
    const auto numbered =
        std::find_if(node.accounts.begin(), node.accounts.end(), [&account](const Account& candidate) {
            return candidate.hasNumber() && (!account || candidate.id == *account);
        });
    return numbered == node.accounts.end() ? QString() : displayPhoneNumber(numbered->number);
}

} // namespace

NodeNames::NodeNames(const Document& document, const std::vector<PlanStep>& steps) : m_document(document)
{
    m_namesakes.reserve(static_cast<qsizetype>(document.nodes.size()));
    for (const auto& [id, node] : document.nodes) {
        if (isApp(node.kind))
            ++m_namesakes[node.name];
    }
    for (const PlanStep& step : steps) {
        if (!step.newMenu)
            continue;
        m_newMenus.insert(step.newMenu->first, &step);
        ++m_namesakes[step.newMenu->second.name];
    }
}

NodeNames::Index& NodeNames::index() const
{
    if (m_index)
        return *m_index;
    Index index;
    const auto learnWay = [&index](const NodeId& to, const Way& way) {
        const auto known = index.wayTo.constFind(to);
        if (way.from != to && (known == index.wayTo.cend() || (!known->key && way.key)))
            index.wayTo.insert(to, way);
    };
    for (const auto& [id, node] : m_document.nodes) {
        if (isApp(node.kind))
            index.called[node.name].push_back(id);
    }
    for (const auto& [id, link] : m_document.links)
        learnWay(link.to, {link.from, link.key});
    for (auto menu = m_newMenus.cbegin(); menu != m_newMenus.cend(); ++menu) {
        const PlanStep& step = **menu;
        index.called[step.newMenu->second.name].push_back(menu.key());
        if (step.action == PlanStep::Action::AddMenu && step.host)
            learnWay(menu.key(), {*step.host, step.key});
    }
    m_index = std::move(index);
    return *m_index;
}

const Node* NodeNames::find(const NodeId& id) const
{
    if (const Node* node = m_document.nodes.find(id))
        return node;
    const PlanStep* maker = m_newMenus.value(id);
    return maker ? &maker->newMenu->second : nullptr;
}

// A new menu has the number that it takes over.
QString NodeNames::numberOf(const NodeId& id, const Node& node) const
{
    const PlanStep* maker = m_newMenus.value(id);
    if (!maker)
        return firstNumberOf(node);
    const Node* app = m_document.nodes.find(maker->node);
    return app && maker->movedAccount ? firstNumberOf(*app, maker->movedAccount) : QString();
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
    const QHash<NodeId, Way>& ways = index().wayTo;
    const auto way = ways.constFind(id);
    const Node* host = way == ways.cend() ? nullptr : find(way->from);
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
    Index& known = index();
    auto marked = known.marked.find(key);
    if (marked == known.marked.end()) {
        marked = known.marked.insert(key, {});
        for (const NodeId& id : *known.called.constFind(name))
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
    if (name != node->name || !isApp(node->kind) || m_namesakes.value(name) == 1)
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
