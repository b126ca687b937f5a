// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/tools/canvasevent.h"
#include "ui/canvas/tools/canvasservices.h"

namespace nestline::ui {

/// What the mouse means on the canvas. A tool's state is a variant that holds exactly what is valid in it; every move is
/// computed from the committed document, never from the last preview, so nothing drifts.
class Tool
{
public:
    explicit Tool(CanvasServices& services) : m_services(services) {}
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    virtual ToolId id() const = 0;
    virtual void press(const CanvasEvent& event) = 0;
    virtual void move(const CanvasEvent& event) = 0; ///< with the button down
    virtual void hover(const CanvasEvent&) {}        ///< with no button down
    virtual void leave() {}                          ///< the pointer has left, with no button down
    virtual void release(const CanvasEvent& event) = 0;
    virtual void doubleClick(const CanvasEvent& event) { press(event); }
    /// Gives up what is under way; false if nothing is.
    virtual bool cancel() = 0;

protected:
    CanvasServices& services() const { return m_services; }

private:
    CanvasServices& m_services;
};

} // namespace nestline::ui
