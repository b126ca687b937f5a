// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/nodepainter.h"

#include "ui/canvas/painters/distantnodes.h"
#include "ui/canvas/painters/grouppainter.h"
#include "ui/canvas/painters/nodemarks.h"
#include "ui/theme/kindlook.h"
#include "ui/theme/themedicon.h"

#include <QPainter>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr double cornerRadius = 9;
constexpr QRectF iconTile(10, 12, 36, 36);
constexpr QRect iconPlace(18, 20, 20, 20);
constexpr QRectF kindBar(7, 12, 6, 36); // instead of the icon where that would be too small
constexpr double textLeft = 56;
constexpr double textRight = geometry::card.width() - 10;

CardBorder borderOf(const NodeSnapshot& node, const NodeState& state)
{
    if (node.isPreview || state.isTarget)
        return CardBorder::Preview;
    if (state.isSelected)
        return CardBorder::Selected;
    return node.coverage == Coverage::Paid ? CardBorder::Paid : CardBorder::Plain;
}

Role borderRole(CardBorder border)
{
    switch (border) {
    case CardBorder::Plain: return Role::CardBorder;
    case CardBorder::Paid: return Role::Paid;
    case CardBorder::Selected: return Role::Accent;
    case CardBorder::Preview: return Role::Preview;
    }
    return Role::CardBorder;
}

void paintHalo(QPainter& painter, const PaintStyle& style)
{
    QColor color = style.theme.color(Role::Accent);
    color.setAlphaF(0.28F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double reach = 7;
    painter.drawRoundedRect(QRectF(QPointF(), geometry::card).adjusted(-reach, -reach, reach, reach),
                            cornerRadius + reach, cornerRadius + reach);
}

void paintBody(QPainter& painter, const NodeSnapshot& node, CardBorder border, const PaintStyle& style)
{
    if (!style.cache) {
        paintCardBody(painter, node.kind, border, style.level, style.theme, style.pixel);
        return;
    }
    drawCrisp(painter, style.cache->cardBody(node.kind, border, style.level), {});
}

void paintTexts(QPainter& painter, const NodeSnapshot& node, const PaintStyle& style)
{
    painter.setPen(style.theme.color(Role::Text));
    if (style.level == DetailLevel::Card) {
        paintText(painter, style.cache, TextStyle::LargeName, {22, 30}, node.name, geometry::card.width() - 30);
        return;
    }
    const double width = textRight - textLeft;
    paintText(painter, style.cache, TextStyle::Name, {textLeft, 21}, node.name, width);
    painter.setPen(style.theme.color(Role::MutedText));
    paintText(painter, style.cache, TextStyle::Detail, {textLeft, 40}, node.detail,
              node.severity ? width - markerInset : width);
}

// The card's corner on a whole device pixel, so that borders and bodies are crisp.
QTransform snapped(const QPainter& painter, QPointF position, const PaintStyle& style)
{
    QTransform result = painter.transform();
    result.translate(position.x(), position.y());
    if (!style.cache)
        return result;
    const QPointF way = wayToPixel(painter, position);
    return QTransform(result.m11(), 0, 0, result.m22(), result.dx() + way.x(), result.dy() + way.y());
}

} // namespace

void paintCardBody(QPainter& painter, NodeKind kind, CardBorder border, DetailLevel level, const Theme& theme,
                   double pixel)
{
    // What the border says must be seen at any scale.
    const double width = border == CardBorder::Plain ? 1 : std::max(2.0, 1.6 * pixel);
    QPen pen(theme.color(borderRole(border)), width);
    if (border == CardBorder::Preview)
        pen.setDashPattern({3.5, 2.5});
    painter.setPen(pen);
    painter.setBrush(theme.color(Role::Card));
    const double inset = border == CardBorder::Plain ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(QPointF(), geometry::card).adjusted(inset, inset, -inset, -inset), cornerRadius,
                            cornerRadius);
    painter.setPen(Qt::NoPen);
    if (level == DetailLevel::Card) {
        painter.setBrush(theme.color(kindRole(kind)));
        painter.drawRoundedRect(kindBar, 3, 3);
        return;
    }
    painter.setBrush(theme.color(kindSoftRole(kind)));
    painter.drawRoundedRect(iconTile, 7, 7);
    themedIcon(kindIcon(kind), theme, kindRole(kind)).paint(&painter, iconPlace);
}

void paintNode(QPainter& painter, const NodeSnapshot& node, const NodeState& state, const PaintStyle& style)
{
    if (style.level == DetailLevel::Dot) {
        paintDistantNode(painter, node, state, style);
        return;
    }
    const QTransform before = painter.transform();
    painter.setTransform(snapped(painter, node.position, style));
    if (state.isHighlighted)
        paintHalo(painter, style);
    const CardBorder border = borderOf(node, state);
    paintBody(painter, node, border, style);
    paintTexts(painter, node, style);
    paintGroup(painter, node, style);
    if (!node.badge.isEmpty())
        paintBadge(painter, node, style);
    if (node.severity && style.level == DetailLevel::Full)
        paintMarker(painter, *node.severity, style);
    if (node.isPinned && style.showsPins && style.level == DetailLevel::Full)
        paintPin(painter, style);
    if (state.offersTarget && !state.isTarget)
        paintTargetDot(painter, 0, style);
    if (state.offersSource && !state.isTarget)
        paintTargetDot(painter, geometry::card.width(), style);
    if (state.showsHandle)
        paintHandle(painter, style);
    painter.setTransform(before);
}

} // namespace nestline::ui
