// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/geometry.h"
#include "ui/canvas/tools/canvasservices.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace nestline::ui {

/// A world for tools without a window: remembers what they did.
class FakeCanvasServices : public CanvasServices
{
public:
    Document base;
    std::optional<Document> shown; ///< the preview
    QStringList commits;
    QStringList calls; ///< of everything that is not an edit
    std::set<NodeId> nodes;
    std::set<LinkId> links;
    Overlay overlay;
    ToolId tool;
    QPointF scrolled;
    Snapping snap{.toGrid = true, .toGuides = false};

    const Document& visible() const { return shown ? *shown : base; }

    const Document& document() const override { return base; }
    const std::set<NodeId>& selectedNodes() const override { return nodes; }
    const std::set<LinkId>& selectedLinks() const override { return links; }
    void select(std::set<NodeId> newNodes, std::set<LinkId> newLinks) override
    {
        nodes = std::move(newNodes);
        links = std::move(newLinks);
    }
    std::vector<NodeId> nodesIn(const QRectF& rect) const override
    {
        std::vector<NodeId> found;
        for (const auto& [id, node] : base.nodes) {
            if (cardRect(positionOf(base, id)).intersects(rect))
                found.push_back(id);
        }
        return found;
    }
    std::optional<PlacedLink> linkNear(QPointF point, double reach) const override
    {
        for (const auto& [id, link] : base.links) {
            const LinkCurve curve = linkCurve(positionOf(base, link.from), positionOf(base, link.to));
            if (curve.distanceTo(point) <= reach)
                return PlacedLink{id, curve};
        }
        return std::nullopt;
    }
    double zoom() const override { return 1; }
    Snapping snapping() const override { return snap; }
    void preview(Document next) override { shown = std::move(next); }
    void commit(const QString& label) override
    {
        if (shown)
            base = *std::exchange(shown, std::nullopt);
        commits.push_back(label);
    }
    void cancel() override { shown.reset(); }

    void addNode(NodeKind, QPointF position) override
    {
        calls.push_back(QStringLiteral("add at %1,%2").arg(position.x()).arg(position.y()));
    }
    void addChild(const NodeId& from) override { calls.push_back(QStringLiteral("child of ") + from.toString()); }
    void chooseChild(const NodeId& from, QPointF) override
    {
        calls.push_back(QStringLiteral("choose child of ") + from.toString());
    }
    void rename(const NodeId& node) override { calls.push_back(QStringLiteral("rename ") + node.toString()); }
    void editTrigger(const LinkId& link) override { calls.push_back(QStringLiteral("edit ") + link.toString()); }
    void goTo(const NodeId& node) override { calls.push_back(QStringLiteral("go to ") + node.toString()); }
    void explain(const NodeId& node) override { calls.push_back(QStringLiteral("explain ") + node.toString()); }

    void setOverlay(const Overlay& next) override { overlay = next; }
    void setCursor(Qt::CursorShape) override {}
    void scrollBy(QPointF distance) override { scrolled += distance; }
    void setTool(ToolId next) override { tool = next; }
};

} // namespace nestline::ui
