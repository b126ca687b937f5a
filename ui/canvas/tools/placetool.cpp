// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/placetool.h"

#include "ui/canvas/tools/snap.h"

#include <utility>

namespace nestline::ui {

namespace {

// The card stands around the pointer.
QPointF placeFor(const CanvasEvent& event)
{
    const QPointF middle(geometry::card.width() / 2, geometry::card.height() / 2);
    return snapped(event.scenePos - middle, event.modifiers);
}

} // namespace

void PlaceTool::press(const CanvasEvent& event)
{
    m_pressed = true;
    hover(event);
}

void PlaceTool::hover(const CanvasEvent& event)
{
    services().setCursor(Qt::CrossCursor);
    Overlay overlay;
    overlay.ghost = Overlay::Ghost{m_kind, placeFor(event)};
    services().setOverlay(overlay);
}

void PlaceTool::release(const CanvasEvent& event)
{
    if (!std::exchange(m_pressed, false))
        return;
    services().setOverlay({});
    services().addNode(m_kind, placeFor(event));
    if (!event.modifiers.testFlag(Qt::ShiftModifier))
        services().setTool(ToolId::select());
}

bool PlaceTool::cancel()
{
    services().setOverlay({});
    return std::exchange(m_pressed, false);
}

} // namespace nestline::ui
