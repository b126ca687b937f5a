// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/linkpainter.h"

#include "core/layout/flow.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace nestline::ui {

namespace {

constexpr double arrowLength = 8;
constexpr double arrowHalfWidth = 4.5;
constexpr double ordinaryWidth = 1.5;
constexpr double strongWidth = 2.2;

Role roleOf(const LinkSnapshot& link, const LinkState& state)
{
    if (link.isPreview)
        return Role::Preview;
    if (state.isSelected || state.isHovered)
        return Role::Accent;
    return Role::Link;
}

bool isStrong(const LinkSnapshot& link, const LinkState& state)
{
    return link.isPreview || state.isSelected || state.isHovered;
}

// A pen of one device pixel takes the fast way through the rasteriser; a wider one is many times slower.
QPen penOf(const LinkSnapshot& link, const LinkState& state, const PaintStyle& style)
{
    QPen pen(style.theme.color(roleOf(link, state)), 0);
    if (isStrong(link, state))
        pen.setWidthF(strongWidth);
    else if (!style.cache || style.wideLinks || isStrong(link, state))
        pen.setWidthF(ordinaryWidth);
    if (link.isPreview || !link.isKey) {
        const double unit = pen.widthF() > 0 ? pen.widthF() : style.pixel;
        pen.setDashPattern({5 / unit, 4 / unit});
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

QPainterPath curvePath(const LinkSnapshot& link)
{
    QPainterPath path(link.curve.points[0]);
    path.cubicTo(link.curve.points[1], link.curve.points[2], link.curve.points[3]);
    path.lineTo(link.curve.tip - (arrowLength - 1) * heading(link.curve));
    return path;
}

/// A part of a link's line and how much of the line lies before it, so that its dashes go on where they should.
struct Stretch
{
    QPolygonF points;
    double before = 0;
};

// The stretches of the line that come near the exposed part.
std::vector<Stretch> visibleStretches(const LinkSnapshot& link, const QRectF& exposed)
{
    std::vector<Stretch> stretches;
    bool open = false;
    double length = 0;
    for (size_t i = 1; i < link.line.size(); ++i) {
        const QPointF a = link.line[i - 1];
        const QPointF b = link.line[i];
        const QRectF box = QRectF(a, b).normalized();
        const bool visible = box.left() <= exposed.right() && box.right() >= exposed.left()
                             && box.top() <= exposed.bottom() && box.bottom() >= exposed.top();
        if (visible && !open)
            stretches.push_back({QPolygonF({a}), length});
        if (visible)
            stretches.back().points.push_back(b);
        open = visible;
        length += std::max(box.width(), box.height()); // how the rasteriser counts along a line of one pixel
    }
    return stretches;
}

// What the clip cuts off is left out before the rasteriser sees it. Only for lines of one pixel.
void paintStretches(QPainter& painter, const LinkSnapshot& link, const QRectF& exposed, double pixel)
{
    QPen pen = painter.pen();
    const QRectF near = exposed.adjusted(-2 * pixel, -2 * pixel, 2 * pixel, 2 * pixel);
    for (const Stretch& stretch : visibleStretches(link, near)) {
        if (pen.style() == Qt::CustomDashLine) {
            pen.setDashOffset(stretch.before / pixel);
            painter.setPen(pen);
        }
        painter.drawPolyline(stretch.points);
    }
}

} // namespace

void paintLinkLine(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style,
                   const QRectF& exposed)
{
    painter.setPen(penOf(link, state, style));
    painter.setBrush(Qt::NoBrush);
    if (!style.cache || style.wideLinks || isStrong(link, state))
        painter.drawPath(curvePath(link));
    else
        paintStretches(painter, link, exposed, style.pixel);
    if (style.level != DetailLevel::Full)
        return;
    const QPointF tip = link.curve.tip;
    const QPointF back = tip - arrowLength * heading(link.curve);
    const QPointF side = arrowHalfWidth * QPointF(-heading(link.curve).y(), heading(link.curve).x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.color(roleOf(link, state)));
    painter.drawPolygon(QPolygonF({tip, back - side, back + side}));
}

void paintLinkLabel(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style)
{
    const Theme& theme = style.theme;
    const bool strong = isStrong(link, state);
    Role border = strong ? roleOf(link, state) : Role::CardBorder;
    if (link.severity && !strong)
        border = *link.severity == Finding::Severity::Error ? Role::Error : Role::Warning;
    painter.setPen(QPen(theme.color(border), strong || link.severity ? 1.6 : 1));
    painter.setBrush(theme.color(Role::Card));
    const QColor& text = theme.color(strong ? border : link.isKey ? Role::Text : Role::MutedText);
    if (link.isKey) {
        const double radius = geometry::keycapRadius - 0.5;
        painter.drawEllipse(link.curve.label.center(), radius, radius);
        painter.setPen(text);
        paintText(painter, style.cache, TextStyle::Keycap, link.curve.label.center(), link.label, 20, true);
        return;
    }
    const QRectF pill = pillRect(link);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(text);
    paintText(painter, style.cache, TextStyle::Pill, pill.center(), link.label, pill.width() - 12, true);
}

void paintDistantLinks(QPainter& painter, std::span<const LinkSnapshot* const> links, const PaintStyle& style,
                       const QRectF& exposed)
{
    // Only as many pieces as can be told apart at this scale.
    constexpr double piecePixels = 24;
    QList<QLineF> ordinary;
    QList<QLineF> previews;
    for (const LinkSnapshot* link : links) {
        const QPointF span = link->curve.tip - link->curve.points[0];
        const double pixels = span.manhattanLength() / style.pixel;
        const size_t pieces = link->line.size() - 2;
        const size_t stride = pixels < piecePixels        ? pieces
                              : pixels < 6 * piecePixels  ? pieces / 4
                              : pixels < 20 * piecePixels ? 2
                                                          : 1;
        QList<QLineF>& lines = link->isPreview ? previews : ordinary;
        QPointF previous = link->line.front();
        for (size_t i = stride; i <= pieces; i += stride) {
            const QPointF next = i + stride > pieces ? link->line.back() : link->line[i];
            const QRectF box = QRectF(previous, next).normalized();
            if (box.left() <= exposed.right() && box.right() >= exposed.left() && box.top() <= exposed.bottom()
                && box.bottom() >= exposed.top())
                lines.push_back(QLineF(previous, next));
            previous = next;
        }
    }
    painter.setPen(QPen(style.theme.color(Role::Link), 0));
    painter.drawLines(ordinary);
    painter.setPen(QPen(style.theme.color(Role::Preview), 0));
    painter.drawLines(previews);
}

QPointF startHandle(const LinkCurve& curve)
{
    // Clear of the handle on the card's edge, from which new links are dragged.
    constexpr double fromCard = 22;
    double t = 0;
    QPointF point = curve.at(t);
    while (t < 0.5 && std::hypot(point.x() - curve.points[0].x(), point.y() - curve.points[0].y()) < fromCard) {
        t += 0.01;
        point = curve.at(t);
    }
    return point;
}

QPointF endHandle(const LinkCurve& curve)
{
    return curve.tip - linkHandleRadius * heading(curve);
}

void paintLinkHandles(QPainter& painter, const LinkSnapshot& link, const PaintStyle& style)
{
    painter.setPen(QPen(style.theme.color(Role::Accent), 2));
    painter.setBrush(style.theme.color(Role::Card));
    for (const QPointF centre : {startHandle(link.curve), endHandle(link.curve)})
        painter.drawEllipse(centre, linkHandleRadius, linkHandleRadius);
}

QRectF pillRect(const LinkSnapshot& link)
{
    const QRectF room = link.curve.label;
    const double width = std::clamp(textWidth(TextStyle::Pill, link.label) + 18, 40.0, room.width());
    const bool isAbove = heading(link.curve).y() > 0.5; // the target, not beside it
    const double left = isAbove ? room.center().x() - width / 2 : room.right() - width;
    return QRectF(left, room.top(), width, room.height());
}

} // namespace nestline::ui
