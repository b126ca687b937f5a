// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/tools/linkdrag.h"
#include "ui/canvas/tools/linksplit.h"
#include "ui/canvas/tools/spacedrag.h"

#include <variant>

namespace nestline::ui {

/// Selects, moves and copies nodes, puts a node without links into a link, drags links from handles and by their ends,
/// and makes space.
class SelectTool : public Tool
{
public:
    using Tool::Tool;

    ToolId id() const override { return ToolId::select(); }
    void press(const CanvasEvent& event) override;
    void move(const CanvasEvent& event) override;
    void hover(const CanvasEvent& event) override;
    void release(const CanvasEvent& event) override;
    void doubleClick(const CanvasEvent& event) override;
    bool cancel() override;

    struct Idle
    {
    };
    struct Pressed
    {
        CanvasEvent event;
        bool wasSelected = false; ///< what was hit was selected before
    };
    struct Banding
    {
        QPointF from;
        std::set<NodeId> before; ///< stay selected
    };
    struct Moving
    {
        std::set<NodeId> nodes;
        NodeId grabbed;
        QPointF grabbedAt;
        QRectF bounds;                  ///< of the cards, where they come from
        FoldedBranches branches;        ///< not seen: they go with their cards
        std::optional<LinkSplit> split; ///< for a node that can be put into a link
        bool inserts = false;           ///< the preview has it in a link
        bool copies = false;
    };
    struct Linking
    {
        LinkDrag drag;
    };
    struct MakingSpace
    {
        SpaceDrag drag;
    };
    using State = std::variant<Idle, Pressed, Banding, Moving, Linking, MakingSpace>;
    const State& state() const { return m_state; }

private:
    State m_state;

    void beginDrag(const Pressed& pressed);
    Moving movingFrom(const CanvasEvent& press);
    void moveNodes(Moving& moving, const CanvasEvent& event);
    State dragOnNothing(const CanvasEvent& press);
    void band(const Banding& banding, const CanvasEvent& event);
    void followReference(const Hit& hit);
    void click(const Pressed& pressed);
    void finishMove(const Moving& moving);
};

} // namespace nestline::ui
