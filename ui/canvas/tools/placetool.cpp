// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/placetool.h"

#include "core/edits/nodes.h"

#include <QCoreApplication>

#include <utility>

namespace nestline::ui {

namespace {

struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

} // namespace

// The card stands around the pointer.
SnappedMove PlaceTool::placeFor(const CanvasEvent& event) const
{
    const QPointF corner = event.scenePos - QPointF(geometry::card.width() / 2, geometry::card.height() / 2);
    return snappedMove(services(), cardRect({}), {}, corner, {}, event.modifiers);
}

void PlaceTool::press(const CanvasEvent& event)
{
    m_pressed = true;
    hover(event);
}

void PlaceTool::hover(const CanvasEvent& event)
{
    services().setCursor(Qt::CrossCursor);
    const SnappedMove place = placeFor(event);
    Overlay overlay;
    overlay.hintPosition = event.scenePos;
    overlay.guides = place.guides;
    if (isApp(m_kind) && m_split.isOver(cardRect(place.distance).center())) {
        const Document& document = services().document();
        const NodeId id = freshNodeId(document);
        const Result<Document> added = addNode(document, id, newNode(document, m_kind), place.distance);
        if (const auto inserted = added ? m_split.applied(*added, id, overlay.hint) : std::nullopt) {
            m_inserted = id;
            services().setOverlay(overlay); // the preview shows the card itself
            services().preview(*inserted);
            return;
        }
    }
    if (std::exchange(m_inserted, std::nullopt))
        services().cancel();
    overlay.ghost = Overlay::Ghost{m_kind, place.distance};
    services().setOverlay(overlay);
}

void PlaceTool::release(const CanvasEvent& event)
{
    if (!std::exchange(m_pressed, false))
        return;
    services().setOverlay({});
    if (const auto inserted = std::exchange(m_inserted, std::nullopt)) {
        services().commit(Canvas::tr("Put %1 into a link").arg(defaultNodeName(m_kind)));
        services().select({*inserted});
    } else {
        services().addNode(m_kind, placeFor(event).distance);
    }
    if (!event.modifiers.testFlag(Qt::ShiftModifier))
        services().setTool(ToolId::select());
}

void PlaceTool::leave()
{
    if (std::exchange(m_inserted, std::nullopt))
        services().cancel();
    services().setOverlay({});
}

bool PlaceTool::cancel()
{
    leave();
    return std::exchange(m_pressed, false);
}

} // namespace nestline::ui
