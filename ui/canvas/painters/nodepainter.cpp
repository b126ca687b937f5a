// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/nodepainter.h"

#include "ui/canvas/painters/grouppainter.h"
#include "ui/theme/themedicon.h"

#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace nestline::ui {

namespace {

constexpr double cornerRadius = 9;
constexpr QRectF iconTile(10, 12, 36, 36);
constexpr QRect iconPlace(18, 20, 20, 20);
constexpr QRectF kindBar(7, 12, 6, 36); // instead of the icon where that would be too small
constexpr double textLeft = 56;
constexpr double textRight = geometry::card.width() - 10;
constexpr double badgeHeight = 19;
constexpr double smallScaleBadge = 1.4;
constexpr double markerInset = 14;
constexpr QPointF pinPlace(14, 1);
constexpr double pinReach = 10;

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

bool isPaleDot(Role role)
{
    return role == Role::Attendant || role == Role::Queue || role == Role::End;
}

Role severityRole(Finding::Severity severity)
{
    return severity == Finding::Severity::Error ? Role::Error : Role::Warning;
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

// A badge in the middle of its right edge's height; a price is a tag, "free" a pill: the shape tells, too.
void paintBadgeShape(QPainter& painter, const NodeSnapshot& node, const PaintStyle& style)
{
    const QRectF rect = badgeRect(node).translated(-badgeRect(node).bottomRight());
    const bool paid = node.coverage == Coverage::Paid;
    const QColor& color = style.theme.color(paid ? Role::Paid : Role::Free);
    if (style.level == DetailLevel::Card)
        painter.scale(smallScaleBadge, smallScaleBadge); // larger where the drawing is small
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(style.theme.color(paid ? Role::PaidSoft : Role::Card));
    const double radius = paid ? 5 : badgeHeight / 2;
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(color);
    paintText(painter, nullptr, TextStyle::Badge, rect.center(), node.badge, rect.width() - 6, true);
}

// The painter's origin is the card's corner.
void paintBadge(QPainter& painter, const NodeSnapshot& node, const PaintStyle& style)
{
    const QPointF place = badgeRect(node).bottomRight() - node.position;
    if (!style.cache) {
        painter.save();
        painter.translate(place);
        paintBadgeShape(painter, node, style);
        painter.restore();
        return;
    }
    const double scale = style.level == DetailLevel::Card ? smallScaleBadge : 1;
    const QSizeF size = badgeRect(node).size() * scale;
    const QRectF bounds = QRectF(-size.width(), -size.height(), size.width(), size.height()).adjusted(-2, -2, 2, 2);
    using Stamp = PaintCache::Stamp;
    const Stamp stamp = node.coverage == Coverage::Paid ? Stamp::PaidBadge : Stamp::FreeBadge;
    drawCrisp(painter,
              style.cache->stamp(stamp, style.level, node.badge, bounds,
                                 [&](QPainter& p) { paintBadgeShape(p, node, style); }),
              place);
}

// A triangle or a disc around the origin, with an exclamation mark.
void paintMarkerShape(QPainter& painter, Finding::Severity severity, const PaintStyle& style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.color(severityRole(severity)));
    if (severity == Finding::Severity::Error)
        painter.drawEllipse(QPointF(), 6, 6);
    else
        painter.drawPolygon(QPolygonF({QPointF(0, -7), QPointF(7, 5.5), QPointF(-7, 5.5)}));
    painter.setPen(QPen(style.theme.color(Role::Card), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0, -2.8), QPointF(0, 0.8));
    painter.drawPoint(QPointF(0, 3.2));
}

// In the lower right corner.
void paintMarker(QPainter& painter, Finding::Severity severity, const PaintStyle& style)
{
    const QPointF place(geometry::card.width() - markerInset, geometry::card.height() - markerInset);
    const auto paint = [&](QPainter& p) { paintMarkerShape(p, severity, style); };
    if (!style.cache) {
        painter.translate(place);
        paint(painter);
        painter.translate(-place);
        return;
    }
    const auto stamp = severity == Finding::Severity::Error ? PaintCache::Stamp::Error : PaintCache::Stamp::Warning;
    drawCrisp(painter, style.cache->stamp(stamp, style.level, {}, QRectF(-8, -8, 16, 16), paint), place);
}

// A pin in a disc around the origin.
void paintPinShape(QPainter& painter, const PaintStyle& style)
{
    painter.setPen(QPen(style.theme.color(Role::MutedText), 1));
    painter.setBrush(style.theme.color(Role::Card));
    painter.drawEllipse(QPointF(), pinReach - 1, pinReach - 1);
    themedIcon(QStringLiteral("pin"), style.theme).paint(&painter, QRect(-6, -6, 12, 12));
}

// On the upper left corner, where neither badges nor links come.
void paintPin(QPainter& painter, const PaintStyle& style)
{
    const auto paint = [&](QPainter& p) { paintPinShape(p, style); };
    if (!style.cache) {
        painter.translate(pinPlace);
        paint(painter);
        painter.translate(-pinPlace);
        return;
    }
    const QRectF bounds(-pinReach, -pinReach, 2 * pinReach, 2 * pinReach);
    drawCrisp(painter, style.cache->stamp(PaintCache::Stamp::Pin, style.level, {}, bounds, paint), pinPlace);
}

void paintHandle(QPainter& painter, const PaintStyle& style)
{
    const QPointF centre(geometry::card.width(), geometry::card.height() / 2);
    painter.setPen(QPen(style.theme.color(Role::Card), 1.5));
    painter.setBrush(style.theme.color(Role::Accent));
    painter.drawEllipse(centre, handleRadius, handleRadius);
    painter.setPen(QPen(style.theme.color(Role::AccentText), 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre - QPointF(3, 0), centre + QPointF(3, 0));
    painter.drawLine(centre - QPointF(0, 3), centre + QPointF(0, 3));
}

// Where a link would come in, or go out.
void paintTargetDot(QPainter& painter, double x, const PaintStyle& style)
{
    painter.setPen(QPen(style.theme.color(Role::Preview), 1.6));
    painter.setBrush(style.theme.color(Role::PreviewSoft));
    painter.drawEllipse(QPointF(x, geometry::card.height() / 2), 5, 5);
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

Role kindRole(NodeKind kind)
{
    if (kind == NodeKind::AutoAttendant)
        return Role::Attendant;
    return kind == NodeKind::CallQueue ? Role::Queue : Role::End;
}

Role kindSoftRole(NodeKind kind)
{
    if (kind == NodeKind::AutoAttendant)
        return Role::AttendantSoft;
    return kind == NodeKind::CallQueue ? Role::QueueSoft : Role::EndSoft;
}

QString kindIcon(NodeKind kind)
{
    switch (kind) {
    case NodeKind::AutoAttendant: return QStringLiteral("attendant");
    case NodeKind::CallQueue: return QStringLiteral("queue");
    case NodeKind::Person: return QStringLiteral("person");
    case NodeKind::Operator: return QStringLiteral("operator");
    case NodeKind::SharedVoicemail: return QStringLiteral("voicemail");
    case NodeKind::ExternalNumber: return QStringLiteral("external");
    case NodeKind::Announcement: return QStringLiteral("announcement");
    case NodeKind::Disconnect: return QStringLiteral("disconnect");
    }
    return {};
}

QRectF badgeRect(const NodeSnapshot& node)
{
    if (node.badge.isEmpty())
        return {};
    const double width = std::clamp(static_cast<double>(node.badge.size()) * 8 + 12, 38.0, 96.0);
    return QRectF(node.position.x() + geometry::card.width() - 8 - width, node.position.y() - badgeHeight / 2, width,
                  badgeHeight);
}

QPointF handleCentre(const NodeSnapshot& node)
{
    return node.position + QPointF(geometry::card.width(), geometry::card.height() / 2);
}

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
        const Role role = dotRole(node, state);
        paintDots(painter, role, {dotRect(node, role, style)}, style);
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
