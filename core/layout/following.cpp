// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/changeset.h"
#include "core/layout/stayingcards.h"
#include "core/layout/tidy.h"

#include <algorithm>
#include <limits>

namespace nestline {

namespace {

// The nodes whose place in the structure an edit changed; some may be gone.
std::set<NodeId> touchedNodes(const Document& before, const Document& after)
{
    const ChangeSet changes = difference(before, after);
    std::set<NodeId> touched(changes.nodes().added.begin(), changes.nodes().added.end());
    const auto touchEnds = [&](const Document& document, const std::vector<LinkId>& links) {
        for (const LinkId& id : links) {
            const Link& link = *document.links.find(id);
            touched.insert({link.from, link.to});
        }
    };
    touchEnds(after, changes.links().added);
    touchEnds(before, changes.links().removed);
    touchEnds(before, changes.links().changed);
    touchEnds(after, changes.links().changed);
    return touched;
}

// Lets a drawing follow an edit: places what was touched and then makes the rest give way.
class Following
{
public:
    Following(const Document& before, const Document& after, const std::set<NodeId>& touched,
              const std::set<NodeId>& staying);

    Document drawn();

private:
    const NodeId& id(int node) const { return m_trees.ids[static_cast<size_t>(node)]; }
    bool any(int tree, const auto& what) const
    {
        const std::span<const int> nodes = m_trees.forest.tree(tree);
        return std::any_of(nodes.begin(), nodes.end(), what);
    }
    QPointF originOf(int tree) const;
    void placeTouched();
    std::vector<int> outwards() const;
    void makeWay(int tree);
    void placeNew();
    std::vector<QPointF> cardsOf(int tree) const;

    const Document& m_before;
    DocumentForest m_trees;
    StayingCards m_cards;
    std::vector<int> m_touched;
    std::vector<int> m_new;   // touched ones of new nodes only
    std::vector<int> m_fixed; // others in which a card stays
    std::vector<int> m_others;
    TakenRoom m_moved; // the room of what has another place now, and of what stays
    TakenRoom m_taken; // of all that is placed
};

Following::Following(const Document& before, const Document& after, const std::set<NodeId>& touched,
                     const std::set<NodeId>& staying)
    : m_before(before)
    , m_trees(after, flowDirectionOf(after))
    , m_cards(after, m_trees, staying)
    , m_moved(m_trees.direction)
    , m_taken(m_trees.direction)
{
    for (int tree = 0; tree < m_trees.forest.trees(); ++tree) {
        if (any(tree, [&](int node) { return touched.contains(id(node)); }))
            (any(tree, [&](int node) { return before.nodes.contains(id(node)); }) ? m_touched : m_new).push_back(tree);
        else
            (any(tree, [&](int node) { return m_cards.stays(node); }) ? m_fixed : m_others).push_back(tree);
    }
    m_trees.arrange(m_touched);
    m_trees.arrange(m_new);
}

Document Following::drawn()
{
    placeTouched();
    m_taken = m_moved;
    for (const int tree : outwards())
        makeWay(tree);
    placeNew();
    return m_cards.drawn();
}

// What stood there before stays, the nearer to the root the rather.
QPointF Following::originOf(int tree) const
{
    const std::span<const int> nodes = m_trees.forest.tree(tree);
    const auto known =
        std::find_if(nodes.begin(), nodes.end(), [&](int node) { return m_before.nodes.contains(id(node)); });
    const int node = known == nodes.end() ? nodes.front() : *known;
    return m_cards.place(node) - m_trees.offset(node);
}

void Following::placeTouched()
{
    m_cards.takeRoom(m_moved);
    for (const int tree : m_fixed) {
        for (const int node : m_trees.forest.tree(tree)) {
            if (!m_cards.stays(node))
                m_moved.take(m_cards.place(node));
        }
    }
    std::vector<QPointF> origins;
    for (const int tree : m_touched)
        origins.push_back(originOf(tree));
    m_cards.placeTrees(m_touched, origins, m_moved);
}

// The trees that were not touched from the touched ones to both sides, so that a push is handed on.
std::vector<int> Following::outwards() const
{
    double first = std::numeric_limits<double>::max();
    double last = std::numeric_limits<double>::lowest();
    for (const int tree : m_touched) {
        for (const QPointF& card : cardsOf(tree)) {
            first = std::min(first, card.y());
            last = std::max(last, card.y());
        }
    }
    std::vector<std::pair<double, int>> byDistance;
    for (const int tree : m_others) {
        double distance = std::numeric_limits<double>::max();
        for (const QPointF& card : cardsOf(tree))
            distance = std::min(distance, std::max({0.0, card.y() - last, first - card.y()}));
        byDistance.emplace_back(distance, tree);
    }
    std::sort(byDistance.begin(), byDistance.end());
    std::vector<int> sorted;
    sorted.reserve(byDistance.size());
    for (const auto& [distance, tree] : byDistance)
        sorted.push_back(tree);
    return sorted;
}

// Trees that covered each other before are left alone.
void Following::makeWay(int tree)
{
    const bool isCovered = m_moved.wayToRoom(cardsOf(tree)) != 0;
    if (isCovered)
        m_cards.pushTree(tree, m_taken);
    for (const QPointF& card : cardsOf(tree)) {
        m_taken.take(card);
        if (isCovered)
            m_moved.take(card);
    }
}

void Following::placeNew()
{
    std::vector<QPointF> origins;
    for (const int tree : m_new)
        origins.push_back(originOf(tree));
    m_cards.placeTrees(m_new, origins, m_taken);
}

std::vector<QPointF> Following::cardsOf(int tree) const
{
    std::vector<QPointF> cards;
    for (const int node : m_trees.forest.tree(tree))
        cards.push_back(m_cards.place(node));
    return cards;
}

} // namespace

Document tidiedAfter(const Document& before, const Document& after, std::span<const NodeId> kept)
{
    const std::set<NodeId> touched = touchedNodes(before, after);
    if (touched.empty())
        return after;
    const Document document = withMissingPositions(after);
    std::set<NodeId> staying = pinnedNodes(document);
    staying.insert(kept.begin(), kept.end());
    return Following(before, document, touched, staying).drawn();
}

} // namespace nestline
