// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/tools/canvasservices.h"
#include "ui/session/documentsession.h"

namespace nestline::ui {

class CanvasView;

/// What tools may do, done to a session and a view.
class ViewServices : public CanvasServices
{
public:
    ViewServices(CanvasView& view, DocumentSession& session) : m_view(view), m_session(session) {}

    const Document& document() const override { return m_session.committed(); }
    const std::set<NodeId>& selectedNodes() const override { return m_session.selection().nodes(); }
    const std::set<LinkId>& selectedLinks() const override { return m_session.selection().links(); }
    void select(std::set<NodeId> nodes, std::set<LinkId> links) override;
    std::vector<NodeId> nodesIn(const QRectF& rect) const override;
    FoldedBranches foldedBranches() const override;
    std::optional<PlacedLink> linkNear(QPointF point, double reach) const override;
    double zoom() const override;
    Snapping snapping() const override;
    void preview(Document next) override { m_session.preview(std::move(next)); }
    void commit(const QString& label) override { m_session.commitPreview(label); }
    void cancel() override { m_session.cancelPreview(); }
    void addNode(NodeKind kind, QPointF position) override;
    void addChild(const NodeId& from) override;
    void chooseChild(const NodeId& from, QPointF tip) override;
    void rename(const NodeId& node) override;
    void editTrigger(const LinkId& link) override;
    void goTo(const NodeId& node) override;
    void explain(const NodeId& node) override;
    void setOverlay(const Overlay& overlay) override;
    void setCursor(Qt::CursorShape shape) override;
    void scrollBy(QPointF viewDistance) override;
    void setTool(ToolId tool) override;

private:
    CanvasView& m_view;
    DocumentSession& m_session;
};

} // namespace nestline::ui
