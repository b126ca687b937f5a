// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <span>
#include <vector>

namespace nestline {

/// The nodes of a document by number, 0 to size() - 1 in the order of their ids, with their links at hand: a snapshot
/// for questions about ways through the flow. All walks are iterative, for chains may be as long as a document is large.
class FlowGraph
{
public:
    struct Edge
    {
        int from;
        int to;
        const LinkId* id;
        const Link* link;
    };

    /// Links to nodes that do not exist are left out.
    explicit FlowGraph(const Document& document);

    int size() const { return static_cast<int>(m_ids.size()); }
    const NodeId& id(int index) const { return *m_ids[static_cast<size_t>(index)]; }
    const Node& node(int index) const { return *m_nodes[static_cast<size_t>(index)]; }
    /// Links that leave a node, in the order of their ids.
    std::span<const Edge> outgoing(int index) const { return edgesOf(m_outgoing, m_firstOutgoing, index); }
    /// Links that lead to a node, in the order of their ids.
    std::span<const Edge> incoming(int index) const { return edgesOf(m_incoming, m_firstIncoming, index); }

    /// The fewest links from any of `starts` to each node; -1 where no way leads.
    std::vector<int> depths(std::span<const int> starts) const;

    /// The strongly connected set of each node: equal numbers mean that calls can get from one to the other and back.
    /// Sets are numbered so that links between sets lead from higher to lower numbers.
    std::vector<int> components() const;

private:
    static std::span<const Edge> edgesOf(const std::vector<Edge>& edges, const std::vector<int>& first, int index)
    {
        const auto begin = static_cast<size_t>(first[static_cast<size_t>(index)]);
        const auto end = static_cast<size_t>(first[static_cast<size_t>(index) + 1]);
        return std::span(edges).subspan(begin, end - begin);
    }

    Document m_document; ///< keeps alive what the pointers point at
    std::vector<const NodeId*> m_ids;
    std::vector<const Node*> m_nodes;
    std::vector<Edge> m_outgoing;
    std::vector<int> m_firstOutgoing; ///< place of a node's first link; one entry more than nodes
    std::vector<Edge> m_incoming;
    std::vector<int> m_firstIncoming;
};

} // namespace nestline
