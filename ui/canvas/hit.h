// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <optional>

namespace nestline::ui {

/// What lies under a point of the canvas.
struct Hit
{
    enum class Kind {
        Nothing,
        Node,
        NodeHandle, ///< the handle on a card's right edge from which links are dragged
        NodeBadge,  ///< free, or the price
        Link,
        LinkLabel,         ///< keycap or pill
        ReferenceToTarget, ///< at the source of a link that is drawn as references
        ReferenceToSource, ///< likewise at its target
        LinkStart,         ///< the part of a selected link that can be dragged to another source
        LinkEnd,           ///< likewise to another target
    };

    Kind kind = Kind::Nothing;
    std::optional<NodeId> node; ///< set for the kinds of a node
    std::optional<LinkId> link; ///< set for the kinds of a link

    friend bool operator==(const Hit&, const Hit&) = default;
};

} // namespace nestline::ui
