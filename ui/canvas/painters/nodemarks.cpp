// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/nodemarks.h"

#include "ui/theme/themedicon.h"

#include <QPainter>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr double badgeHeight = 19;
constexpr double smallScaleBadge = 1.4;
constexpr QPointF pinPlace(14, 1);
constexpr double pinReach = 10;

Role severityRole(Finding::Severity severity)
{
    return severity == Finding::Severity::Error ? Role::Error : Role::Warning;
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

// A pin in a disc around the origin.
void paintPinShape(QPainter& painter, const PaintStyle& style)
{
    painter.setPen(QPen(style.theme.color(Role::MutedText), 1));
    painter.setBrush(style.theme.color(Role::Card));
    painter.drawEllipse(QPointF(), pinReach - 1, pinReach - 1);
    themedIcon(QStringLiteral("pin"), style.theme).paint(&painter, QRect(-6, -6, 12, 12));
}

} // namespace

QRectF badgeRect(const NodeSnapshot& node)
{
    if (node.badge.isEmpty())
        return {};
    const double width = std::clamp(static_cast<double>(node.badge.size()) * 8 + 12, 38.0, 96.0);
    return QRectF(node.position.x() + geometry::card.width() - 8 - width, node.position.y() - badgeHeight / 2, width,
                  badgeHeight);
}

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

QPointF handleCentre(const NodeSnapshot& node)
{
    return node.position + QPointF(geometry::card.width(), geometry::card.height() / 2);
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

void paintTargetDot(QPainter& painter, double x, const PaintStyle& style)
{
    painter.setPen(QPen(style.theme.color(Role::Preview), 1.6));
    painter.setBrush(style.theme.color(Role::PreviewSoft));
    painter.drawEllipse(QPointF(x, geometry::card.height() / 2), 5, 5);
}

} // namespace nestline::ui
