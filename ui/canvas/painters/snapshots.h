// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/node.h"
#include "core/document/link.h"
#include "core/layout/geometry.h"
#include "core/licensing/bill.h"
#include "core/validation/finding.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace nestline::ui {

/// All that the picture of a node depends on, except how one looks at it (NodeState).
struct NodeSnapshot
{
    NodeId id;
    QPointF position;
    NodeKind kind = NodeKind::AutoAttendant;
    QString name;
    QString detail; ///< the second line: numbers, or what it is
    QString badge;  ///< empty: none
    QString group;  ///< site or department; may be empty
    Coverage coverage = Coverage::None;
    std::optional<Finding::Severity> severity; ///< of its gravest finding that is worth a marker
    bool isPreview = false;                    ///< not real yet

    QRectF rect() const { return cardRect(position); }

    friend bool operator==(const NodeSnapshot&, const NodeSnapshot&) = default;
};

/// All that the picture of a link depends on, except how one looks at it (LinkState).
struct LinkSnapshot
{
    LinkId id;
    NodeId from;
    NodeId to;
    bool isKey = true; ///< a keycap and a solid line, else a pill and dashes
    QString label;
    LinkCurve curve;
    std::optional<Finding::Severity> severity;
    bool isPreview = false;

    friend bool operator==(const LinkSnapshot&, const LinkSnapshot&) = default;
};

/// How one looks at a node right now.
struct NodeState
{
    bool isSelected = false;
    bool isHighlighted = false; ///< a halo: one of the nodes behind a figure
    bool isTarget = false;      ///< a dragged link would end here
    bool offersTarget = false;  ///< a dragged link could end here
    bool offersSource = false;  ///< a dragged link could begin here
    bool showsHandle = false;   ///< the handle from which links are dragged
};

struct LinkState
{
    bool isSelected = false;
    bool isHovered = false;
};

} // namespace nestline::ui
