// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/selecting.h"

#include "core/graph/flowgraph.h"

namespace nestline::ui::selecting {

namespace {

template <class Predicate>
std::set<NodeId> nodesThat(const Document& document, Predicate predicate)
{
    std::set<NodeId> found;
    for (const auto& [id, node] : document.nodes) {
        if (predicate(id, node))
            found.insert(found.end(), id);
    }
    return found;
}

// All nodes that have what one of `nodes` has in this field.
template <class Field>
std::set<NodeId> alike(const Document& document, const std::set<NodeId>& nodes, Field Node::*field)
{
    std::set<Field> values;
    for (const NodeId& id : nodes) {
        if (const Node* node = document.nodes.find(id))
            values.insert(node->*field);
    }
    return nodesThat(document, [&](const NodeId&, const Node& node) { return values.contains(node.*field); });
}

} // namespace

std::set<NodeId> allNodes(const Document& document)
{
    return nodesThat(document, [](const NodeId&, const Node&) { return true; });
}

std::set<LinkId> allLinks(const Document& document)
{
    std::set<LinkId> found;
    for (const auto& [id, link] : document.links)
        found.insert(found.end(), id);
    return found;
}

std::set<NodeId> subtree(const Document& document, const std::set<NodeId>& nodes)
{
    const FlowGraph graph(document);
    std::vector<int> starts;
    for (int i = 0; i < graph.size(); ++i) {
        if (nodes.contains(graph.id(i)))
            starts.push_back(i);
    }
    const std::vector<int> depths = graph.depths(starts);
    std::set<NodeId> reached;
    for (int i = 0; i < graph.size(); ++i) {
        if (depths[static_cast<size_t>(i)] >= 0)
            reached.insert(reached.end(), graph.id(i));
    }
    return reached;
}

std::set<NodeId> sameKind(const Document& document, const std::set<NodeId>& nodes)
{
    return alike(document, nodes, &Node::kind);
}

std::set<NodeId> sameGroup(const Document& document, const std::set<NodeId>& nodes)
{
    return alike(document, nodes, &Node::group);
}

std::set<NodeId> numbered(const Document& document)
{
    return nodesThat(document, [](const NodeId&, const Node& node) { return node.hasNumber(); });
}

std::set<NodeId> paid(const Document& document, const Bill& bill)
{
    return nodesThat(document, [&](const NodeId& id, const Node&) { return bill.coverage(id) == Coverage::Paid; });
}

std::set<NodeId> others(const Document& document, const std::set<NodeId>& nodes)
{
    return nodesThat(document, [&](const NodeId& id, const Node&) { return !nodes.contains(id); });
}

std::set<QString> groups(const Document& document)
{
    std::set<QString> names;
    for (const auto& [id, node] : document.nodes) {
        if (!node.group.isEmpty())
            names.insert(node.group);
    }
    return names;
}

} // namespace nestline::ui::selecting
