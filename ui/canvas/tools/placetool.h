// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/tools/linksplit.h"
#include "ui/canvas/tools/tool.h"

namespace nestline::ui {

/// Shows a card at the pointer and places a node with each click: one, or with Shift as many as one likes. Over a link
/// the node is put into it.
class PlaceTool : public Tool
{
public:
    PlaceTool(CanvasServices& services, NodeKind kind) : Tool(services), m_kind(kind), m_split(services) {}

    ToolId id() const override { return ToolId::place(m_kind); }
    void press(const CanvasEvent& event) override;
    void move(const CanvasEvent& event) override { hover(event); }
    void hover(const CanvasEvent& event) override;
    void release(const CanvasEvent& event) override;
    void leave() override;
    bool cancel() override;

private:
    NodeKind m_kind;
    bool m_pressed = false;
    LinkSplit m_split;
    std::optional<NodeId> m_inserted; ///< while the preview has the node in a link

    SnappedMove placeFor(const CanvasEvent& event) const;
};

} // namespace nestline::ui
