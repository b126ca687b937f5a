// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/tools/tool.h"

#include <functional>
#include <memory>

namespace nestline::ui {

/// Holds the current tool and gives it the events; the space bar and the middle button pan whatever the tool is.
class ToolManager
{
public:
    /// `changed` is called whenever another tool becomes current.
    ToolManager(CanvasServices& services, std::function<void(ToolId)> changed);
    ~ToolManager();

    ToolId current() const { return m_tool->id(); }
    Tool& tool() { return *m_tool; }
    void setTool(ToolId id);

    /// While on, presses drag the drawing.
    void setPanning(bool on);
    bool isPanning() const { return m_pan != nullptr; }

    void press(const CanvasEvent& event) { active().press(event); }
    void move(const CanvasEvent& event) { active().move(event); }
    void hover(const CanvasEvent& event) { active().hover(event); }
    void leave() { active().leave(); }
    void release(const CanvasEvent& event) { active().release(event); }
    void doubleClick(const CanvasEvent& event) { active().doubleClick(event); }

    /// One step back: what is under way, then the selection, then the tool.
    void escape();
    /// Gives up what is under way, as when the focus is lost.
    void cancel() { m_tool->cancel(); }

private:
    CanvasServices& m_services;
    std::function<void(ToolId)> m_changed;
    std::unique_ptr<Tool> m_tool;
    std::unique_ptr<Tool> m_pan;
    std::unique_ptr<Tool> m_retired; // a tool that asked for another one is still at work

    Tool& active() { return m_pan ? *m_pan : *m_tool; }
};

} // namespace nestline::ui
