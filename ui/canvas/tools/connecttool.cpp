// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/connecttool.h"

#include <utility>

namespace nestline::ui {

void ConnectTool::press(const CanvasEvent& event)
{
    if (std::holds_alternative<Linking>(m_state) || !event.hit.node)
        return;
    m_state = Linking{LinkDrag(services(), LinkDrag::NewLink{*event.hit.node}), event};
}

void ConnectTool::move(const CanvasEvent& event)
{
    if (auto* linking = std::get_if<Linking>(&m_state)) {
        if (linking->byClicks || isBeyondClick(linking->press, event))
            linking->drag.move(event);
    }
}

void ConnectTool::hover(const CanvasEvent& event)
{
    services().setCursor(Qt::CrossCursor);
    move(event);
}

void ConnectTool::release(const CanvasEvent& event)
{
    auto* linking = std::get_if<Linking>(&m_state);
    if (!linking)
        return;
    if (!linking->byClicks && !isBeyondClick(linking->press, event)) {
        linking->byClicks = true;
        return;
    }
    LinkDrag drag = std::move(linking->drag);
    m_state = Idle{};
    drag.drop(event);
}

bool ConnectTool::cancel()
{
    auto* linking = std::get_if<Linking>(&m_state);
    if (!linking)
        return false;
    linking->drag.cancel();
    m_state = Idle{};
    return true;
}

} // namespace nestline::ui
