// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/branches.h"

#include "core/layout/geometry.h"

namespace nestline {

Document withBranchesFollowing(const Document& before, const Document& after, const FoldedBranches& branches)
{
    // Below two cards that both go a node goes with the later of them; one that stays does not hold it.
    std::map<NodeId, QPointF> ways;
    for (const auto& [card, branch] : branches) {
        const QPointF way = positionOf(after, card) - positionOf(before, card);
        for (const NodeId& id : branch) {
            if (!way.isNull() || !ways.contains(id))
                ways[id] = way;
        }
    }
    Document next = after;
    for (const auto& [id, way] : ways)
        next.positions = next.positions.with(id, positionOf(before, id) + way);
    return next;
}

} // namespace nestline
