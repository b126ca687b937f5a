// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/graph/focus.h"
#include "core/layout/geometry.h"
#include "ui/canvas/tools/overlay.h"
#include "ui/canvas/tools/snap.h"
#include "ui/canvas/tools/toolid.h"

#include <set>
#include <vector>

namespace nestline::ui {

/// A link and the way it takes on the canvas.
struct PlacedLink
{
    LinkId id;
    LinkCurve curve;
};

/// All that a tool may do to the world. Tests replace it, so that tools need no window.
class CanvasServices
{
public:
    virtual ~CanvasServices() = default;

    /// The committed document: what previews are computed from.
    virtual const Document& document() const = 0;
    virtual const std::set<NodeId>& selectedNodes() const = 0;
    virtual const std::set<LinkId>& selectedLinks() const = 0;
    virtual void select(std::set<NodeId> nodes, std::set<LinkId> links = {}) = 0;
    virtual std::vector<NodeId> nodesIn(const QRectF& rect) const = 0;
    /// What one does not see because it is folded up below cards: it goes with them.
    virtual FoldedBranches foldedBranches() const = 0;
    /// The link that passes nearest to a point, not farther than `reach`, whatever lies on top of it.
    virtual std::optional<PlacedLink> linkNear(QPointF point, double reach) const = 0;
    virtual double zoom() const = 0;
    virtual Snapping snapping() const = 0;

    virtual void preview(Document next) = 0;
    virtual void commit(const QString& label) = 0;
    virtual void cancel() = 0;

    virtual void addNode(NodeKind kind, QPointF position) = 0;
    /// Adds a node that `from` leads to, placed in the next column.
    virtual void addChild(const NodeId& from) = 0;
    /// Asks which kind of node to create at `tip` (where its incoming link ends), then creates it, led to by `from`.
    virtual void chooseChild(const NodeId& from, QPointF tip) = 0;
    virtual void rename(const NodeId& node) = 0;
    virtual void editTrigger(const LinkId& link) = 0;
    /// Selects a node far away and brings it into view.
    virtual void goTo(const NodeId& node) = 0;
    /// Shows why a node costs what it costs.
    virtual void explain(const NodeId& node) = 0;

    virtual void setOverlay(const Overlay& overlay) = 0;
    virtual void setCursor(Qt::CursorShape shape) = 0;
    virtual void scrollBy(QPointF viewDistance) = 0;
    virtual void setTool(ToolId tool) = 0;
};

} // namespace nestline::ui
