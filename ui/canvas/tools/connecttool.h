// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/tools/linkdrag.h"

#include <optional>
#include <variant>

namespace nestline::ui {

/// Draws links from node to node, by dragging or with two clicks.
class ConnectTool : public Tool
{
public:
    using Tool::Tool;

    ToolId id() const override { return ToolId::connect(); }
    void press(const CanvasEvent& event) override;
    void move(const CanvasEvent& event) override;
    void hover(const CanvasEvent& event) override;
    void release(const CanvasEvent& event) override;
    bool cancel() override;

    struct Idle
    {
    };
    struct Linking
    {
        LinkDrag drag;
        CanvasEvent press;
        bool byClicks = false; ///< the button was released on the source: a second click ends the link
    };
    using State = std::variant<Idle, Linking>;
    const State& state() const { return m_state; }

private:
    State m_state;
};

} // namespace nestline::ui
