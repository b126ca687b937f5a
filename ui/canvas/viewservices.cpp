// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/viewservices.h"

#include "core/layout/flow.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/editors/kindmenu.h"
#include "ui/canvas/tools/snap.h"
#include "ui/canvas/wording.h"
#include "ui/session/secrecy.h"
#include "ui/session/commands.h"
#include "ui/session/viewfocus.h"

#include <QScrollBar>
#include <QToolTip>

namespace nestline::ui {

void ViewServices::select(std::set<NodeId> nodes, std::set<LinkId> links)
{
    m_session.selection().set(std::move(nodes), std::move(links));
}

std::vector<NodeId> ViewServices::nodesIn(const QRectF& rect) const
{
    std::vector<NodeId> ids;
    for (const NodeSnapshot* node : m_view.scene().nodesIn(rect))
        ids.push_back(node->id);
    return ids;
}

FoldedBranches ViewServices::foldedBranches() const
{
    return m_view.focus().foldedBranches();
}

std::optional<PlacedLink> ViewServices::linkNear(QPointF point, double reach) const
{
    const LinkSnapshot* nearest = nullptr;
    double nearestDistance = reach;
    for (const LinkSnapshot* link :
         m_view.scene().linksIn(QRectF(point, point).adjusted(-reach, -reach, reach, reach))) {
        if (link->offPage)
            continue; // does not pass here as far as one sees
        const double distance = link->curve.distanceTo(point);
        if (distance <= nearestDistance) {
            nearest = link;
            nearestDistance = distance;
        }
    }
    return nearest ? std::optional(PlacedLink{nearest->id, nearest->curve}) : std::nullopt;
}

double ViewServices::zoom() const
{
    return m_view.zoom();
}

Snapping ViewServices::snapping() const
{
    return m_view.snapping();
}

void ViewServices::addNode(NodeKind kind, QPointF position)
{
    commands::addNodeAt(m_session, kind, position);
}

void ViewServices::addChild(const NodeId& from)
{
    m_session.selection().setNode(from);
    commands::addChild(m_session);
}

void ViewServices::chooseChild(const NodeId& from, QPointF tip)
{
    const FlowDirection direction = flowDirectionOf(m_session.document());
    const QPointF corner = onGrid(tip - flowIn({}, direction));
    const QPoint at = m_view.viewport()->mapToGlobal(m_view.sceneToView(tip).toPoint());
    Overlay waiting; // the line stays while one chooses
    waiting.draggedLink = Overlay::DraggedLink{flowOut(positionOf(m_session.document(), from), direction), tip};
    m_view.setOverlay(waiting);
    KindMenu* menu = new KindMenu(m_view.theme(), &m_view);
    QObject::connect(menu, &KindMenu::chosen, &m_view, [this, from, corner](NodeKind kind) {
        if (const auto node = commands::addConnectedNode(m_session, from, kind, corner))
            m_session.selection().setNode(*node);
    });
    QObject::connect(menu, &QMenu::aboutToHide, &m_view, [this] { m_view.setOverlay({}); });
    menu->popup(at);
}

void ViewServices::rename(const NodeId& node)
{
    m_session.selection().setNode(node);
    m_view.startRename();
}

void ViewServices::editTrigger(const LinkId& link)
{
    m_session.selection().set({}, {link});
    m_view.editTrigger(link);
}

void ViewServices::goTo(const NodeId& node)
{
    m_session.selection().setNode(node);
    m_session.lookAt({node});
}

void ViewServices::explain(const NodeId& node)
{
    const Result<Bill>& bill = m_session.analysis().bill();
    const NodeSnapshot* snapshot = m_view.scene().node(node);
    if (!snapshot)
        return;
    const QString sentence = costSentence(Secrecy::of(m_session).shown(), bill ? &*bill : nullptr, node);
    const QPointF below = m_view.sceneToView(snapshot->rect().topRight());
    QToolTip::showText(m_view.viewport()->mapToGlobal(below.toPoint()), sentence.toHtmlEscaped(), m_view.viewport());
}

void ViewServices::setOverlay(const Overlay& overlay)
{
    Overlay shown = overlay;
    shown.hint = Secrecy::of(m_session).told(overlay.hint); // it may name nodes
    m_view.setOverlay(shown);
}

void ViewServices::setCursor(Qt::CursorShape shape)
{
    m_view.viewport()->setCursor(shape);
}

void ViewServices::scrollBy(QPointF viewDistance)
{
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() + qRound(viewDistance.x()));
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + qRound(viewDistance.y()));
}

void ViewServices::setTool(ToolId tool)
{
    m_view.setTool(tool);
}

} // namespace nestline::ui
