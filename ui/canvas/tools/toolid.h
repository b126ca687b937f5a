// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/node.h"

namespace nestline::ui {

/// Names a tool of the canvas.
struct ToolId
{
    enum class Type { Select, Connect, Place, Pan };

    Type type = Type::Select;
    NodeKind kind = NodeKind::AutoAttendant; ///< what Place places; the same for all other tools

    static constexpr ToolId select() { return {}; }
    static constexpr ToolId connect() { return {Type::Connect, NodeKind::AutoAttendant}; }
    static constexpr ToolId pan() { return {Type::Pan, NodeKind::AutoAttendant}; }
    static constexpr ToolId place(NodeKind kind) { return {Type::Place, kind}; }

    friend bool operator==(const ToolId&, const ToolId&) = default;
};

} // namespace nestline::ui
