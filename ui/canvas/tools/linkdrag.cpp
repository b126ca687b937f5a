// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/linkdrag.h"

#include "core/edits/links.h"
#include "core/layout/flow.h"

#include <QCoreApplication>

namespace nestline::ui {

namespace {

struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QPointF start(const Document& document, const NodeId& node)
{
    return flowOut(positionOf(document, node), flowDirectionOf(document));
}

QPointF end(const Document& document, const NodeId& node)
{
    return flowIn(positionOf(document, node), flowDirectionOf(document));
}

} // namespace

void LinkDrag::move(const CanvasEvent& event)
{
    Overlay overlay = overlayFor(event);
    if (event.hit.node) {
        const Result<Document> next = withLinkTo(*event.hit.node);
        if (next) {
            overlay.linkTarget = event.hit.node;
            overlay.draggedLink.reset(); // the preview shows the link itself
            m_services->setOverlay(overlay);
            m_services->preview(*next);
            return;
        }
        // A new link begins under the pointer: no reproach for that.
        if (event.hit.node != overlay.linkSource || !std::holds_alternative<NewLink>(m_subject))
            overlay.hint = next.error().message;
    } else if (std::holds_alternative<NewLink>(m_subject)) {
        overlay.hint = Canvas::tr("Release to add a node here");
    } else {
        overlay.hint = overlay.seeksSource ? Canvas::tr("Release on the node where the link begins")
                                           : Canvas::tr("Release on the node where the link ends");
    }
    m_services->cancel();
    m_services->setOverlay(overlay);
}

void LinkDrag::drop(const CanvasEvent& event)
{
    const auto* fresh = std::get_if<NewLink>(&m_subject);
    if (event.hit.node) {
        if (Result<Document> next = withLinkTo(*event.hit.node)) {
            m_services->preview(*std::move(next));
            m_services->commit(fresh ? Canvas::tr("Connect") : Canvas::tr("Reconnect"));
            m_services->setOverlay({});
            return;
        }
    }
    cancel();
    if (fresh && !event.hit.node)
        m_services->chooseChild(fresh->from, event.scenePos);
}

void LinkDrag::cancel()
{
    m_services->cancel();
    m_services->setOverlay({});
}

Result<Document> LinkDrag::withLinkTo(const NodeId& node) const
{
    const Document& document = m_services->document();
    if (const auto* fresh = std::get_if<NewLink>(&m_subject)) {
        const Result<Link> link = suggestLink(document, fresh->from, node);
        return link ? connectNodes(document, freshLinkId(document), *link) : Result<Document>(link.error());
    }
    const auto& existing = std::get<ExistingLink>(m_subject);
    const Link* link = document.links.find(existing.link);
    if (!link)
        return document;
    return existing.movesEnd ? reconnect(document, existing.link, link->from, node)
                             : reconnect(document, existing.link, node, link->to);
}

Overlay LinkDrag::overlayFor(const CanvasEvent& event) const
{
    Overlay overlay;
    overlay.hintPosition = event.scenePos;
    const Document& document = m_services->document();
    if (const auto* fresh = std::get_if<NewLink>(&m_subject)) {
        overlay.linkSource = fresh->from;
        overlay.draggedLink = Overlay::DraggedLink{start(document, fresh->from), event.scenePos};
        return overlay;
    }
    const auto& existing = std::get<ExistingLink>(m_subject);
    if (const Link* link = document.links.find(existing.link)) {
        overlay.linkSource = existing.movesEnd ? link->from : link->to;
        overlay.seeksSource = !existing.movesEnd;
        overlay.draggedLink = existing.movesEnd ? Overlay::DraggedLink{start(document, link->from), event.scenePos}
                                                : Overlay::DraggedLink{event.scenePos, end(document, link->to)};
    }
    return overlay;
}

} // namespace nestline::ui
