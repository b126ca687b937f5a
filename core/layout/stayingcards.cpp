// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/stayingcards.h"

#include <algorithm>
#include <cmath>

namespace nestline {

std::set<NodeId> pinnedNodes(const Document& document)
{
    std::set<NodeId> pinned;
    for (const auto& [id, node] : document.nodes) {
        if (node.positionPinned && document.positions.contains(id))
            pinned.insert(pinned.end(), id);
    }
    return pinned;
}

StayingCards::StayingCards(const Document& document, const DocumentForest& trees, const std::set<NodeId>& staying)
    : m_document(document), m_trees(trees), m_sources(trees.ids.size()), m_groupOf(trees.ids.size())
{
    m_stays.reserve(trees.ids.size());
    m_places.reserve(trees.ids.size());
    for (const NodeId& id : trees.ids) {
        m_stays.push_back(staying.contains(id));
        m_places.push_back(alongFlow(positionOf(document, id), trees.direction));
    }
    for (const auto& [from, to] : trees.forest.crossLinks()) {
        if (trees.forest.treeOf(from) == trees.forest.treeOf(to) && trees.forest.rank(from) < trees.forest.rank(to))
            m_sources[at(to)].push_back(from);
    }
}

QPointF StayingCards::originOfRoot(int tree) const
{
    const int root = m_trees.forest.root(tree);
    return place(root) - m_trees.offset(root);
}

std::optional<QPointF> StayingCards::originOfStaying(int tree) const
{
    std::optional<QPointF> origin;
    for (const int node : m_trees.forest.tree(tree)) {
        if (!stays(node))
            continue;
        const QPointF own = place(node) - m_trees.offset(node);
        origin = origin ? QPointF(std::min(origin->x(), own.x()), origin->y()) : own;
    }
    return origin;
}

void StayingCards::takeRoom(TakenRoom& taken) const
{
    for (int node = 0; node < m_trees.forest.nodes(); ++node) {
        if (stays(node))
            taken.take(place(node));
    }
}

void StayingCards::placeTrees(std::span<const int> trees, std::span<const QPointF> origins, TakenRoom& taken)
{
    std::vector<Group> groups;
    for (size_t i = 0; i < trees.size(); ++i)
        addGroups(trees[i], origins[i], groups);
    std::erase_if(groups, [](const Group& group) { return group.nodes.empty(); });
    // From one side to the other, so that a push is handed on rather than jumped over.
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
        return std::pair(a.cards.front().y(), a.cards.front().x())
               < std::pair(b.cards.front().y(), b.cards.front().x());
    });
    for (const Group& group : groups) {
        const QPointF way(0, taken.wayToRoom(group.cards));
        for (size_t i = 0; i < group.nodes.size(); ++i) {
            const QPointF card = group.cards[i] + way;
            taken.take(card);
            m_places[at(group.nodes[i])] = {std::round(card.x()), std::round(card.y())};
        }
    }
}

// A node belongs to the group of its parent unless it stays or has to stand farther along the flow.
void StayingCards::addGroups(int tree, QPointF origin, std::vector<Group>& groups)
{
    const Forest& forest = m_trees.forest;
    for (const int node : forest.tree(tree)) {
        const int parent = forest.parent(node);
        QPointF begin = origin;
        if (stays(node))
            begin = place(node) - m_trees.offset(node);
        else if (parent >= 0)
            begin = beginFor(node, groups);
        const bool isFirst = parent < 0 || stays(node) || begin.x() != groups[m_groupOf[at(parent)]].origin.x();
        if (isFirst)
            groups.push_back({begin, {}, {}});
        m_groupOf[at(node)] = isFirst ? groups.size() - 1 : m_groupOf[at(parent)];
        if (!stays(node)) {
            Group& group = groups[m_groupOf[at(node)]];
            group.nodes.push_back(node);
            group.cards.push_back(group.origin + m_trees.offset(node));
        }
    }
}

// Where the tree begins as seen from this node: as its parent sees it, but for what else leads to it from farther along.
QPointF StayingCards::beginFor(int node, const std::vector<Group>& groups) const
{
    QPointF begin = groups[m_groupOf[at(m_trees.forest.parent(node))]].origin;
    for (const int source : m_sources[at(node)])
        begin.setX(std::max(begin.x(), groups[m_groupOf[at(source)]].origin.x()));
    return begin;
}

void StayingCards::pushTree(int tree, const TakenRoom& taken)
{
    std::vector<QPointF> cards;
    for (const int node : m_trees.forest.tree(tree))
        cards.push_back(place(node));
    const double way = taken.wayToRoom(cards);
    for (const int node : m_trees.forest.tree(tree))
        m_places[at(node)].ry() += way;
}

Document StayingCards::drawn() const
{
    std::vector<Table<NodeId, QPointF>::Entry> entries;
    entries.reserve(m_places.size());
    size_t moved = 0;
    for (size_t node = 0; node < m_places.size(); ++node) {
        const QPointF place = alongFlow(m_places[node], m_trees.direction);
        const QPointF* const before = m_document.positions.find(m_trees.ids[node]);
        moved += !before || *before != place;
        entries.push_back({m_trees.ids[node], place});
    }
    Document next = m_document;
    if (moved > entries.size() / 4) {
        next.positions = Table<NodeId, QPointF>::fromEntries(std::move(entries));
        return next;
    }
    // What stays is shared with the document before.
    for (const auto& [id, place] : entries)
        next.positions = next.positions.with(id, place);
    return next;
}

} // namespace nestline
