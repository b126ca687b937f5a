// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/pantool.h"

#include <utility>

namespace nestline::ui {

void PanTool::press(const CanvasEvent& event)
{
    m_grabbedAt = event.viewPos;
    services().setCursor(Qt::ClosedHandCursor);
}

void PanTool::move(const CanvasEvent& event)
{
    if (!m_grabbedAt)
        return;
    services().scrollBy(*m_grabbedAt - event.viewPos);
    m_grabbedAt = event.viewPos;
}

void PanTool::hover(const CanvasEvent&)
{
    services().setCursor(Qt::OpenHandCursor);
}

void PanTool::release(const CanvasEvent&)
{
    m_grabbedAt.reset();
    services().setCursor(Qt::OpenHandCursor);
}

bool PanTool::cancel()
{
    return std::exchange(m_grabbedAt, std::nullopt).has_value();
}

} // namespace nestline::ui
