// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/offpagelinks.h"

#include "core/layout/documentforest.h"

#include <QHash>

namespace nestline {

std::unordered_set<LinkId> offPageLinks(const Document& document)
{
    const std::vector<NodeId> ids = nodesOf(document);
    const Forest forest = forestOf(document, ids);
    QHash<NodeId, int> trees;
    trees.reserve(static_cast<qsizetype>(ids.size()));
    for (const NodeId& id : ids)
        trees.insert(id, forest.treeOf(static_cast<int>(trees.size())));
    std::unordered_set<LinkId> links;
    for (const auto& [id, link] : document.links) {
        const auto from = trees.constFind(link.from);
        const auto to = trees.constFind(link.to);
        if (from != trees.cend() && to != trees.cend() && *from != *to)
            links.insert(id);
    }
    return links;
}

} // namespace nestline
