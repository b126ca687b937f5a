// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/documentforest.h"
#include "core/layout/takenroom.h"

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace nestline {

/// The nodes whose positions are pinned and that have one.
std::set<NodeId> pinnedNodes(const Document& document);

/// Places trees around cards that stay where they are: what hangs on such a card goes with it, every other card stands
/// as its tree has it, and what would cover a card placed before makes way across the flow. Points are corners of cards
/// as seen along the flow.
class StayingCards
{
public:
    /// `trees`, whose rows are arranged, and `document` must outlive this; the nodes of `staying` have positions.
    StayingCards(const Document& document, const DocumentForest& trees, const std::set<NodeId>& staying);

    bool stays(int node) const { return m_stays[static_cast<size_t>(node)]; }
    /// Where a node stands, or has been placed.
    QPointF place(int node) const { return m_places[static_cast<size_t>(node)]; }
    /// Where a tree begins so that its root is where it is.
    QPointF originOfRoot(int tree) const;
    /// Where a tree begins so that the first of its cards that stay has its place, and no card that leads to one of them
    /// stands after it. Nothing for trees without any.
    std::optional<QPointF> originOfStaying(int tree) const;

    /// Takes the room of all cards that stay.
    void takeRoom(TakenRoom& taken) const;
    /// Places the other cards of trees that begin at `origins`, one for each of `trees`, clear of `taken`, and takes
    /// their room. A card stands after all that lead to it in its tree, but for ways back and where cards stay before.
    void placeTrees(std::span<const int> trees, std::span<const QPointF> origins, TakenRoom& taken);
    /// Moves a tree as it stands across the flow until it is clear of `taken`.
    void pushTree(int tree, const TakenRoom& taken);

    /// The document with the nodes of its trees where they have been placed.
    Document drawn() const;

private:
    /// Cards that move together: what hangs on one node, up to nodes that stand by themselves.
    struct Group
    {
        QPointF origin; // of the tree as this group sees it
        std::vector<int> nodes;
        std::vector<QPointF> cards;
    };

    static size_t at(int index) { return static_cast<size_t>(index); }
    void addGroups(int tree, QPointF origin, std::vector<Group>& groups);
    QPointF beginFor(int node, const std::vector<Group>& groups) const;

    const Document& m_document;
    const DocumentForest& m_trees;
    std::vector<bool> m_stays;
    std::vector<QPointF> m_places;
    std::vector<std::vector<int>> m_sources; // by links from a lower rank of the same tree, other than the parent
    std::vector<size_t> m_groupOf;
};

} // namespace nestline
