// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/canvas/tools/canvasservices.h"

#include <optional>

namespace nestline::ui {

/// Puts a dragged card into the link that it lies over. It holds on to that link while the card is near: in the preview
/// the link has another way already.
class LinkSplit
{
public:
    explicit LinkSplit(CanvasServices& services) : m_services(&services) {}

    /// True if a card with its middle there lies over a link.
    bool isOver(QPointF centre);
    /// `document` with `node` in that link and room for its card; nothing if it cannot be put there. `hint` tells between
    /// which nodes it would come, or why not.
    std::optional<Document> applied(const Document& document, const NodeId& node, QString& hint) const;

private:
    CanvasServices* m_services; // never null
    std::optional<PlacedLink> m_link;
};

} // namespace nestline::ui
