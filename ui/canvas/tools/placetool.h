// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/tools/tool.h"

namespace nestline::ui {

/// Shows a card at the pointer and places a node with each click: one, or with Shift as many as one likes.
class PlaceTool : public Tool
{
public:
    PlaceTool(CanvasServices& services, NodeKind kind) : Tool(services), m_kind(kind) {}

    ToolId id() const override { return ToolId::place(m_kind); }
    void press(const CanvasEvent& event) override;
    void move(const CanvasEvent& event) override { hover(event); }
    void hover(const CanvasEvent& event) override;
    void release(const CanvasEvent& event) override;
    bool cancel() override;

private:
    NodeKind m_kind;
    bool m_pressed = false;
};

} // namespace nestline::ui
