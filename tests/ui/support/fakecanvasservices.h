// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    FoldedBranches folded;
    Overlay overlay;
    ToolId tool;
    QPointF scrolled;
    Snapping snap{.toGrid = true, .toGuides = false};

    const Document& visible() const { return shown ? *shown : base; }

    const Document& document() const override { return base; }
    const std::set<NodeId>& selectedNodes() const override { return nodes; }
    const std::set<LinkId>& selectedLinks() const override { return links; }
    void select(std::set<NodeId> newNodes, std::set<LinkId> newLinks) override;
    std::vector<NodeId> nodesIn(const QRectF& rect) const override;
    FoldedBranches foldedBranches() const override { return folded; }
    std::optional<PlacedLink> linkNear(QPointF point, double reach) const override;
    double zoom() const override { return 1; }
    Snapping snapping() const override { return snap; }
    void preview(Document next) override { shown = std::move(next); }
    void commit(const QString& label) override;
    void cancel() override { shown.reset(); }

    void addNode(NodeKind kind, QPointF position) override;
    void addChild(const NodeId& from) override;
    void chooseChild(const NodeId& from, QPointF position) override;
    void rename(const NodeId& node) override;
    void editTrigger(const LinkId& link) override;
    void goTo(const NodeId& node) override;
    void explain(const NodeId& node) override;

    void setOverlay(const Overlay& next) override { overlay = next; }
    void setCursor(Qt::CursorShape) override {}
    void scrollBy(QPointF distance) override { scrolled += distance; }
    void setTool(ToolId next) override { tool = next; }
};

} // namespace nestline::ui
