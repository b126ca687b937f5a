// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fakecanvasservices.h"

#include "core/layout/geometry.h"

namespace nestline::ui {

void FakeCanvasServices::select(std::set<NodeId> newNodes, std::set<LinkId> newLinks)
{
    nodes = std::move(newNodes);
    links = std::move(newLinks);
}

std::vector<NodeId> FakeCanvasServices::nodesIn(const QRectF& rect) const
{
    std::vector<NodeId> found;
    for (const auto& [id, node] : base.nodes) {
        if (cardRect(positionOf(base, id)).intersects(rect))
            found.push_back(id);
    }
    return found;
}

std::optional<PlacedLink> FakeCanvasServices::linkNear(QPointF point, double reach) const
{
    for (const auto& [id, link] : base.links) {
        const LinkCurve curve = linkCurve(positionOf(base, link.from), positionOf(base, link.to));
        if (curve.distanceTo(point) <= reach)
            return PlacedLink{id, curve};
    }
    return std::nullopt;
}

void FakeCanvasServices::commit(const QString& label)
{
    if (shown)
        base = *std::exchange(shown, std::nullopt);
    commits.push_back(label);
}

void FakeCanvasServices::addNode(NodeKind, QPointF position)
{
    calls.push_back(QStringLiteral("add at %1,%2").arg(position.x()).arg(position.y()));
}

void FakeCanvasServices::addChild(const NodeId& from)
{
    calls.push_back(QStringLiteral("child of ") + from.toString());
}

void FakeCanvasServices::chooseChild(const NodeId& from, QPointF)
{
    calls.push_back(QStringLiteral("choose child of ") + from.toString());
}

void FakeCanvasServices::rename(const NodeId& node)
{
    calls.push_back(QStringLiteral("rename ") + node.toString());
}

void FakeCanvasServices::editTrigger(const LinkId& link)
{
    calls.push_back(QStringLiteral("edit ") + link.toString());
}

void FakeCanvasServices::goTo(const NodeId& node)
{
    calls.push_back(QStringLiteral("go to ") + node.toString());
}

void FakeCanvasServices::explain(const NodeId& node)
{
    calls.push_back(QStringLiteral("explain ") + node.toString());
}

} // namespace nestline::ui
