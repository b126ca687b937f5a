// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinetree.h"

#include "core/graph/entries.h"

#include <algorithm>
#include <tuple>

namespace nestline::ui {

namespace {

// Keys in the order of the menu, then the other ways out in the order of their meaning.
std::pair<int, int> linkOrder(const Link& link)
{
    return {static_cast<int>(link.trigger), link.key ? link.key->order() : 0};
}

// n2 before n10: the order in which nodes were made.
bool madeBefore(const NodeId& a, const NodeId& b)
{
    const QString& left = a.toString();
    const QString& right = b.toString();
    return left.size() != right.size() ? left.size() < right.size() : a < b;
}

} // namespace

OutlineTree::OutlineTree(const Document& document) : m_graph(std::make_shared<const FlowGraph>(document))
{
    m_rowOfNode.assign(static_cast<size_t>(m_graph->size()), -1);
    m_rows.reserve(static_cast<size_t>(m_graph->size()) + static_cast<size_t>(document.links.size()) / 4);
    addRoots();
}

// What nothing leads to comes first: menus that lead on, other apps, ends. A numbered app that only its own flow leads
// back to ("9 for the main menu") is such a beginning as well. Then the rest of the cycles.
void OutlineTree::addRoots()
{
    struct Candidate
    {
        int node;
        int rank;
    };
    std::vector<Candidate> candidates;
    const std::vector<int> component = m_graph->components();
    for (int node = 0; node < m_graph->size(); ++node) {
        const auto incoming = m_graph->incoming(node);
        const Node& row = m_graph->node(node);
        const bool menu = row.kind == NodeKind::AutoAttendant && !m_graph->outgoing(node).empty();
        const bool reached = std::any_of(incoming.begin(), incoming.end(), [&](const FlowGraph::Edge& edge) {
            const bool isWayBack = component[static_cast<size_t>(edge.from)] == component[static_cast<size_t>(node)];
            return edge.from != node && !(isWayBack && row.hasNumber());
        });
        candidates.push_back({node, reached ? (row.hasNumber() ? 3 : 4) : menu ? 0 : isApp(row.kind) ? 1 : 2});
    }
    std::sort(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
        return a.rank != b.rank ? a.rank < b.rank : madeBefore(m_graph->id(a.node), m_graph->id(b.node));
    });
    // Roots stand side by side at the front, so those of cycles must be found before children are laid out.
    std::vector<bool> reached(static_cast<size_t>(m_graph->size()));
    std::vector<int> walk;
    for (const Candidate& candidate : candidates) {
        if (reached[static_cast<size_t>(candidate.node)])
            continue;
        addRoot(candidate.node);
        reached[static_cast<size_t>(candidate.node)] = true;
        walk.push_back(candidate.node);
        while (!walk.empty()) {
            const int node = walk.back();
            walk.pop_back();
            for (const FlowGraph::Edge& edge : m_graph->outgoing(node)) {
                if (!reached[static_cast<size_t>(edge.to)]) {
                    reached[static_cast<size_t>(edge.to)] = true;
                    walk.push_back(edge.to);
                }
            }
        }
    }
    addChildren();
}

void OutlineTree::addRoot(int node)
{
    m_rowOfNode[static_cast<size_t>(node)] = static_cast<int>(m_rows.size());
    m_rows.push_back({.node = node, .place = m_rootCount++});
}

void OutlineTree::addChildren()
{
    std::vector<const FlowGraph::Edge*> edges;
    for (size_t parent = 0; parent < m_rows.size(); ++parent) {
        if (m_rows[parent].reference)
            continue;
        edges.clear();
        for (const FlowGraph::Edge& edge : m_graph->outgoing(m_rows[parent].node))
            edges.push_back(&edge);
        std::stable_sort(edges.begin(), edges.end(),
                         [](const auto* a, const auto* b) { return linkOrder(*a->link) < linkOrder(*b->link); });
        m_rows[parent].firstChild = static_cast<int>(m_rows.size());
        m_rows[parent].childCount = static_cast<int>(edges.size());
        for (size_t i = 0; i < edges.size(); ++i) {
            int& primary = m_rowOfNode[static_cast<size_t>(edges[i]->to)];
            const bool reference = primary >= 0;
            if (!reference)
                primary = static_cast<int>(m_rows.size());
            m_rows.push_back({.node = edges[i]->to,
                              .parent = static_cast<int>(parent),
                              .place = static_cast<int>(i),
                              .link = edges[i]->id,
                              .reference = reference});
        }
    }
}

std::optional<int> OutlineTree::graphIndex(const NodeId& id) const
{
    return m_graph ? indexOf(*m_graph, id) : std::nullopt;
}

int OutlineTree::rowOf(const NodeId& id) const
{
    const std::optional<int> node = graphIndex(id);
    return node ? m_rowOfNode[static_cast<size_t>(*node)] : -1;
}

OutlineTree OutlineTree::filtered(const std::function<bool(int row)>& matches) const
{
    std::vector<bool> kept(m_rows.size());
    for (size_t i = m_rows.size(); i-- > 0;) {
        kept[i] = kept[i] || matches(static_cast<int>(i));
        if (kept[i] && m_rows[i].parent >= 0)
            kept[static_cast<size_t>(m_rows[i].parent)] = true;
    }
    OutlineTree result;
    result.m_graph = m_graph;
    result.m_rowOfNode.assign(m_rowOfNode.size(), -1);
    std::vector<int> moved(m_rows.size(), -1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!kept[i])
            continue;
        Row row = m_rows[i];
        const int index = static_cast<int>(result.m_rows.size());
        moved[i] = index;
        row.firstChild = row.childCount = 0;
        if (row.parent < 0) {
            row.place = result.m_rootCount++;
        } else {
            row.parent = moved[static_cast<size_t>(row.parent)];
            Row& parent = result.m_rows[static_cast<size_t>(row.parent)];
            if (parent.childCount == 0)
                parent.firstChild = index;
            row.place = parent.childCount++;
        }
        if (!row.reference)
            result.m_rowOfNode[static_cast<size_t>(row.node)] = index;
        result.m_rows.push_back(row);
    }
    return result;
}

} // namespace nestline::ui
