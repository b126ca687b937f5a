// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/linkpainter.h"

#include "core/layout/flow.h"
#include "ui/canvas/painters/referencepainter.h"

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
constexpr int linePieces = 16;        // of a flattened curve
constexpr double widePiece = 10;      // canvas units, of a line with some width
constexpr int widePiecesAtMost = 256; // more would not be seen

// A pen of one device pixel takes the fast way through the rasteriser; a wider one is many times slower.
QPen penOf(const LinkSnapshot& link, const LinkState& state, const PaintStyle& style)
{
    QPen pen(style.theme.color(linkRole(link, state)), 0);
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
    const std::vector<QPointF>& points = link.curve.points;
    QPainterPath path(points.front());
    for (size_t i = 1; i < points.size(); i += 3)
        path.cubicTo(points[i], points[i + 1], points[i + 2]);
    path.lineTo(link.curve.tip - (arrowLength - 1) * heading(link.curve));
    return path;
}

/// A part of a link's line and how much of the line lies before it, so that its dashes go on where they should.
struct Stretch
{
    QPolygonF points;
    double before = 0;
};

bool meets(const QRectF& box, const QRectF& area)
{
    return box.left() <= area.right() && box.right() >= area.left() && box.top() <= area.bottom()
           && box.bottom() >= area.top();
}

// The points of a link's line, so near to each other that a line of some width shows no corners.
std::vector<QPointF> pointsOf(const LinkSnapshot& link, bool isWide)
{
    if (!isWide)
        return link.curve.flattened(linePieces);
    double length = 0;
    for (size_t i = 1; i < link.curve.points.size(); ++i)
        length += (link.curve.points[i] - link.curve.points[i - 1]).manhattanLength();
    std::vector<QPointF> points =
        link.curve.flattened(std::clamp(static_cast<int>(length / widePiece), linePieces, widePiecesAtMost));
    points.back() -= (arrowLength - 1) * heading(link.curve); // or it would show beside the arrow's tip
    return points;
}

// The stretches of the line that come near the exposed part.
std::vector<Stretch> visibleStretches(const std::vector<QPointF>& line, const QRectF& exposed, bool isWide)
{
    std::vector<Stretch> stretches;
    bool open = false;
    double length = 0;
    for (size_t i = 1; i < line.size(); ++i) {
        const QRectF box = QRectF(line[i - 1], line[i]).normalized();
        const bool visible = meets(box, exposed);
        if (visible && !open)
            stretches.push_back({QPolygonF({line[i - 1]}), length});
        if (visible)
            stretches.back().points.push_back(line[i]);
        open = visible;
        // The rasteriser counts along a line of one pixel by its longer side.
        length += isWide ? std::hypot(box.width(), box.height()) : std::max(box.width(), box.height());
    }
    return stretches;
}

// What the clip cuts off is left out before the rasteriser sees it: Qt strokes all that it is given.
void paintStretches(QPainter& painter, const LinkSnapshot& link, const QRectF& exposed, double pixel)
{
    QPen pen = painter.pen();
    const bool isWide = pen.widthF() > 0;
    const double unit = isWide ? pen.widthF() : pixel;
    const double margin = pen.widthF() + 2 * pixel;
    const QRectF near = exposed.adjusted(-margin, -margin, margin, margin);
    for (const Stretch& stretch : visibleStretches(pointsOf(link, isWide), near, isWide)) {
        if (pen.style() == Qt::CustomDashLine) {
            pen.setDashOffset(stretch.before / unit);
            painter.setPen(pen);
        }
        painter.drawPolyline(stretch.points);
    }
}

// Its tip at the origin.
void paintArrowShape(QPainter& painter, QPointF ahead, const QColor& color)
{
    const QPointF back = -arrowLength * ahead;
    const QPointF side = arrowHalfWidth * QPointF(-ahead.y(), ahead.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({QPointF(), back - side, back + side}));
}

void paintArrow(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style)
{
    const QPointF ahead = heading(link.curve);
    const auto paint = [&](QPainter& p) { paintArrowShape(p, ahead, style.theme.color(linkRole(link, state))); };
    if (style.cache && !isStrong(link, state)) {
        const double reach = arrowLength + 1;
        const QString direction = ahead.y() > 0.5 ? QStringLiteral("down") : QStringLiteral("right");
        drawCrisp(painter,
                  style.cache->stamp(PaintCache::Stamp::Arrow, style.level, direction,
                                     QRectF(-reach, -reach, 2 * reach, 2 * reach), paint),
                  link.curve.tip);
        return;
    }
    painter.translate(link.curve.tip);
    paint(painter);
    painter.translate(-link.curve.tip);
}

// The keycap or pill of a size, around the origin.
void paintLabelShape(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style,
                     QSizeF size)
{
    const Theme& theme = style.theme;
    const bool strong = isStrong(link, state);
    const Role border = labelBorder(link, state);
    painter.setPen(QPen(theme.color(border), strong || link.severity ? 1.6 : 1));
    painter.setBrush(theme.color(Role::Card));
    const QRectF rect(QPointF(-size.width() / 2, -size.height() / 2), size);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(theme.color(strong ? border : link.isKey ? Role::Text : Role::MutedText));
    const TextStyle text = link.isKey ? TextStyle::Keycap : TextStyle::Pill;
    paintText(painter, nullptr, text, {}, link.label, link.isKey ? 20 : size.width() - 12, true);
}

} // namespace

Role linkRole(const LinkSnapshot& link, const LinkState& state)
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

Role labelBorder(const LinkSnapshot& link, const LinkState& state)
{
    if (isStrong(link, state))
        return linkRole(link, state);
    if (link.severity)
        return *link.severity == Finding::Severity::Error ? Role::Error : Role::Warning;
    return Role::CardBorder;
}

void paintLinkLine(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style,
                   const QRectF& exposed)
{
    painter.setPen(penOf(link, state, style));
    painter.setBrush(Qt::NoBrush);
    if (link.offPage && !isStrong(link, state))
        painter.drawPath(referenceStubs(link));
    else if (!style.cache)
        painter.drawPath(curvePath(link)); // one smooth curve in what is exported
    else
        paintStretches(painter, link, exposed, style.pixel);
    if (style.level == DetailLevel::Full)
        paintArrow(painter, link, state, style);
}

void paintLinkLabel(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style)
{
    if (link.offPage) {
        paintReferences(painter, link, state, style);
        return;
    }
    const QRectF room = link.isKey ? link.curve.label.adjusted(0.5, 0.5, -0.5, -0.5) : pillRect(link);
    const auto paint = [&](QPainter& p) { paintLabelShape(p, link, state, style, room.size()); };
    if (style.cache && !isStrong(link, state) && !link.severity) {
        const QSizeF half = room.size() / 2 + QSizeF(1.5, 1.5);
        const QRectF bounds(-half.width(), -half.height(), 2 * half.width(), 2 * half.height());
        const auto stamp = link.isKey ? PaintCache::Stamp::Keycap : PaintCache::Stamp::Pill;
        drawCrisp(painter, style.cache->stamp(stamp, style.level, link.label, bounds, paint), room.center());
        return;
    }
    painter.translate(room.center());
    paint(painter);
    painter.translate(-room.center());
}

void appendDistantLines(QList<QLineF>& lines, const LinkSnapshot& link, double pixel, const QRectF& exposed)
{
    if (link.offPage) {
        for (const QLineF& stub :
             {QLineF(link.curve.start(), referenceRect(link).center()), QLineF(link.curve.end(), link.curve.tip)}) {
            if (meets(QRectF(stub.p1(), stub.p2()).normalized(), exposed))
                lines.push_back(stub);
        }
        return;
    }
    constexpr double piecePixels = 24;
    const double pixels = (link.curve.tip - link.curve.start()).manhattanLength() / pixel;
    const int pieces = pixels < piecePixels        ? 1
                       : pixels < 6 * piecePixels  ? 4
                       : pixels < 20 * piecePixels ? 8
                                                   : linePieces;
    QPointF previous = link.curve.start();
    const auto lineTo = [&](QPointF next) {
        if (meets(QRectF(previous, next).normalized(), exposed))
            lines.push_back(QLineF(previous, next));
        previous = next;
    };
    if (link.curve.cubics() > 1) {
        for (const QPointF& point : link.curve.flattened(pieces))
            lineTo(point);
        return;
    }
    for (int i = 1; i < pieces; ++i)
        lineTo(link.curve.at(static_cast<double>(i) / pieces));
    lineTo(link.curve.tip);
}

void paintDistantLinks(QPainter& painter, std::span<const LinkSnapshot* const> links, const PaintStyle& style,
                       const QRectF& exposed)
{
    QList<QLineF> ordinary;
    QList<QLineF> previews;
    for (const LinkSnapshot* link : links)
        appendDistantLines(link->isPreview ? previews : ordinary, *link, style.pixel, exposed);
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
    while (t < 0.5 && std::hypot(point.x() - curve.start().x(), point.y() - curve.start().y()) < fromCard) {
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
    const QString& text = link.offPage ? link.offPage->source : link.label;
    const double width = std::clamp(textWidth(TextStyle::Pill, text) + 18, 40.0, room.width());
    const bool isAbove = heading(link.curve).y() > 0.5; // the target, not beside it
    const double left = isAbove ? room.center().x() - width / 2 : room.right() - width;
    return QRectF(left, room.top(), width, room.height());
}

QRectF labelRect(const LinkSnapshot& link)
{
    return link.isKey && !link.offPage ? link.curve.label : pillRect(link);
}

} // namespace nestline::ui
