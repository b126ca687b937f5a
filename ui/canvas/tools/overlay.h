// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/document/node.h"
#include "ui/canvas/tools/guides.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace nestline::ui {

/// What a tool shows on top of the drawing while it is at work, in scene coordinates.
struct Overlay
{
    struct DraggedLink
    {
        QPointF from;
        QPointF to;
        friend bool operator==(const DraggedLink&, const DraggedLink&) = default;
    };
    struct Ghost
    {
        NodeKind kind;
        QPointF position;
        friend bool operator==(const Ghost&, const Ghost&) = default;
    };

    std::optional<QRectF> rubberBand;
    std::optional<DraggedLink> draggedLink;
    std::optional<Ghost> ghost;       ///< a node that a click would place
    std::vector<Guide> guides;        ///< what a dragged card lines up with
    std::optional<NodeId> linkSource; ///< a link is being dragged from here
    std::optional<NodeId> linkTarget; ///< and would end here
    bool seeksSource = false;         ///< it is the link's beginning that is dragged, from the end called linkSource
    QString hint;                     ///< at the pointer: why something is refused, or what a release will do
    QPointF hintPosition;

    friend bool operator==(const Overlay&, const Overlay&) = default;
};

} // namespace nestline::ui
