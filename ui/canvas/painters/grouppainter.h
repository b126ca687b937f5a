// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/nodepainter.h"

namespace nestline::ui {

/// The look of a node's group; null if it has none or groups are not shown.
const GroupLook* groupLookOf(const NodeSnapshot& node, const PaintStyle& style);

/// Draws what tells a card's group: a stripe at its left edge and, where names can be read, the group's name on its
/// lower edge. The painter's origin is the card's corner. Nothing for nodes without a group.
void paintGroup(QPainter& painter, const NodeSnapshot& node, const PaintStyle& style);

/// Draws a stripe that tells its look at any size, along the longer side of `rect`.
void paintGroupStripe(QPainter& painter, const QRectF& rect, const GroupLook& look, const Theme& theme);

/// The legend of groups: each with its stripe and name.
class GroupLegend
{
public:
    explicit GroupLegend(const GroupLooks& looks);

    bool isEmpty() const { return m_rows.empty(); }
    QSizeF size() const { return m_size; }
    void paint(QPainter& painter, QPointF corner, const Theme& theme) const;

private:
    struct Row
    {
        QString name;
        std::optional<GroupLook> look; ///< none: how many more there are
    };
    std::vector<Row> m_rows;
    QSizeF m_size;
};

} // namespace nestline::ui
