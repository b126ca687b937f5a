// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/tools/tool.h"

#include <optional>

namespace nestline::ui {

/// Drags the drawing about.
class PanTool : public Tool
{
public:
    using Tool::Tool;

    ToolId id() const override { return ToolId::pan(); }
    void press(const CanvasEvent& event) override;
    void move(const CanvasEvent& event) override;
    void hover(const CanvasEvent& event) override;
    void release(const CanvasEvent& event) override;
    bool cancel() override;

private:
    std::optional<QPointF> m_grabbedAt; // in the view
};

} // namespace nestline::ui
