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
    bool isPinned = false;                     ///< a layout leaves it where it is

    QRectF rect() const { return cardRect(position); }

    friend bool operator==(const NodeSnapshot&, const NodeSnapshot&) = default;
};

/// What is drawn at the ends of a link instead of its line. The one at the target stands where the link has its label.
struct OffPageReference
{
    QRectF sourceRoom; ///< beside the source's card
    QString target;    ///< what stands there, such as "→ Berlin office", with the link's label
    QString source;    ///< what stands at the target, such as "← Main line": the same for all links that meet there

    friend bool operator==(const OffPageReference&, const OffPageReference&) = default;
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
    std::optional<OffPageReference> offPage; ///< the line is drawn only while one points at it or it is selected
    std::optional<Finding::Severity> severity;
    bool isPreview = false;

    /// Of all that may be drawn of it.
    QRectF bounds() const { return offPage ? curve.bounds().united(offPage->sourceRoom) : curve.bounds(); }

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
