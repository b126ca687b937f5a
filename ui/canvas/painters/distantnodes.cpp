// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/distantnodes.h"

#include "ui/canvas/painters/grouppainter.h"
#include "ui/theme/kindlook.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace nestline::ui {

namespace {

bool isPaleDot(Role role)
{
    return role == Role::Attendant || role == Role::Queue || role == Role::End;
}

// What a node far out is coloured for: ends, queues and attendants pale, all else strong and a little larger.
Role dotRole(const NodeSnapshot& node, const NodeState& state)
{
    if (state.isSelected || state.isHighlighted)
        return Role::Accent;
    if (node.isPreview || state.isTarget)
        return Role::Preview;
    return node.coverage == Coverage::Paid ? Role::Paid : kindRole(node.kind);
}

void paintDots(QPainter& painter, Role role, const QList<QRectF>& rects, const PaintStyle& style)
{
    QColor color = style.theme.color(role);
    if (isPaleDot(role))
        color.setAlphaF(0.5F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(rects);
}

QRectF dotRect(const NodeSnapshot& node, Role role, const PaintStyle& style)
{
    const double grown = isPaleDot(role) ? 0 : 1.2 * style.pixel;
    return node.rect().adjusted(-grown, -grown, grown, grown);
}

} // namespace

void paintDistantNode(QPainter& painter, const NodeSnapshot& node, const NodeState& state, const PaintStyle& style)
{
    const Role role = dotRole(node, state);
    paintDots(painter, role, {dotRect(node, role, style)}, style);
}

void paintDistantNodes(QPainter& painter, std::span<const NodeSnapshot* const> nodes, const PaintStyle& style)
{
    // In the order in which they are painted: what must be seen lies on top.
    constexpr std::array roles{Role::End, Role::Queue, Role::Attendant, Role::Paid, Role::Preview};
    std::array<QList<QRectF>, roles.size()> rects;
    std::array<QList<QRectF>, GroupLook::colors> grouped;
    for (const NodeSnapshot* node : nodes) {
        const Role role = dotRole(*node, {});
        const GroupLook* look = isPaleDot(role) ? groupLookOf(*node, style) : nullptr;
        if (look) {
            grouped[static_cast<size_t>(look->color)].push_back(node->rect());
            continue;
        }
        const auto place = static_cast<size_t>(std::find(roles.begin(), roles.end(), role) - roles.begin());
        rects[place].push_back(dotRect(*node, role, style));
    }
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < grouped.size(); ++i) {
        painter.setBrush(groupColor(style.theme, static_cast<int>(i)));
        painter.drawRects(grouped[i]);
    }
    for (size_t i = 0; i < roles.size(); ++i)
        paintDots(painter, roles[i], rects[i], style);
}

} // namespace nestline::ui
