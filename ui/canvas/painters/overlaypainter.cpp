// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/overlaypainter.h"

#include "ui/session/commands.h"
#include "ui/widgets/words.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace nestline::ui {

namespace {

constexpr double hintDistance = 18; // pixels from the pointer
constexpr double hintPadding = 8;
constexpr double guideReach = 5; // half the bar at the end of a gap, in pixels

void paintRubberBand(QPainter& painter, const QRectF& band, const PaintStyle& style)
{
    QColor fill = style.theme.color(Role::Accent);
    painter.setPen(QPen(fill, 0));
    fill.setAlphaF(0.1F);
    painter.setBrush(fill);
    painter.drawRect(band);
}

void paintDraggedLink(QPainter& painter, const Overlay::DraggedLink& link, const PaintStyle& style)
{
    const double reach = std::max(40.0, std::abs(link.to.x() - link.from.x()) / 2);
    QPainterPath path(link.from);
    path.cubicTo(link.from + QPointF(reach, 0), link.to - QPointF(reach, 0), link.to);
    QPen pen(style.theme.color(Role::Preview), 2.2);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.color(Role::Preview));
    painter.drawEllipse(link.to, 4, 4);
}

// One pixel wide at every zoom; a gap ends in short bars, so that it does not look like a line through cards.
void paintGuides(QPainter& painter, const std::vector<Guide>& guides, const PaintStyle& style, double unit)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(style.theme.color(Role::Preview), 0));
    for (const Guide& guide : guides) {
        painter.drawLine(guide.line);
        if (guide.kind != Guide::Kind::Gap)
            continue;
        const QLineF along = guide.line.unitVector();
        const QPointF aside = QPointF(-along.dy(), along.dx()) * guideReach * unit;
        for (const QPointF end : {guide.line.p1(), guide.line.p2()})
            painter.drawLine(end - aside, end + aside);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintGhost(QPainter& painter, const Overlay::Ghost& ghost, const PaintStyle& style)
{
    NodeSnapshot node{.id = NodeId(QStringLiteral("ghost")), .position = ghost.position};
    node.kind = ghost.kind;
    node.name = commands::defaultName(ghost.kind);
    node.detail = kindName(ghost.kind);
    node.isPreview = true;
    paintNode(painter, node, {}, style);
}

// The rectangle of the hint in pixels, relative to the pointer.
QRectF hintRect(const QString& hint)
{
    const QRectF text =
        QFontMetricsF(canvasFont(TextStyle::Detail)).boundingRect(QRectF(0, 0, 300, 400), Qt::TextWordWrap, hint);
    return QRectF(QPointF(hintDistance, hintDistance), text.size() + QSizeF(2 * hintPadding, 1.4 * hintPadding));
}

void paintHint(QPainter& painter, const Overlay& overlay, const PaintStyle& style, double unit)
{
    painter.save();
    painter.translate(overlay.hintPosition);
    painter.scale(unit, unit);
    const QRectF rect = hintRect(overlay.hint);
    painter.setPen(QPen(style.theme.color(Role::CardBorder), 1));
    painter.setBrush(style.theme.color(Role::Card));
    painter.drawRoundedRect(rect, 6, 6);
    painter.setPen(style.theme.color(Role::Text));
    painter.setFont(canvasFont(TextStyle::Detail));
    painter.drawText(rect.adjusted(hintPadding, hintPadding * 0.7, 0, 0), Qt::TextWordWrap, overlay.hint);
    painter.restore();
}

} // namespace

void paintOverlay(QPainter& painter, const Overlay& overlay, const PaintStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (overlay.draggedLink)
        paintDraggedLink(painter, *overlay.draggedLink, style);
    paintGuides(painter, overlay.guides, style, 1 / painter.transform().m11());
    if (overlay.ghost)
        paintGhost(painter, *overlay.ghost, style);
    if (overlay.rubberBand)
        paintRubberBand(painter, *overlay.rubberBand, style);
    if (!overlay.hint.isEmpty())
        paintHint(painter, overlay, style, 1 / painter.transform().m11());
    painter.restore();
}

QPointF hintPositionIn(const QRectF& room, const Overlay& overlay, double unit)
{
    const QRectF hint = hintRect(overlay.hint);
    QPointF position = overlay.hintPosition;
    if (position.x() + hint.right() * unit > room.right())
        position.rx() -= (hint.width() + 2 * hintDistance) * unit;
    if (position.y() + hint.bottom() * unit > room.bottom())
        position.ry() -= (hint.height() + 2 * hintDistance) * unit;
    return position;
}

QRectF overlayBounds(const Overlay& overlay, double unit)
{
    QRectF bounds;
    if (overlay.draggedLink) {
        const auto& [from, to] = *overlay.draggedLink;
        const double reach = std::max(40.0, std::abs(to.x() - from.x()) / 2);
        bounds |= QRectF(from, to).normalized().adjusted(-reach, -8, reach, 8);
    }
    for (const Guide& guide : overlay.guides) {
        const double reach = (guideReach + 1) * unit;
        bounds |= QRectF(guide.line.p1(), guide.line.p2()).normalized().adjusted(-reach, -reach, reach, reach);
    }
    if (overlay.ghost)
        bounds |= cardRect(overlay.ghost->position).adjusted(-cardReach, -cardReach, cardReach, cardReach);
    if (overlay.rubberBand)
        bounds |= overlay.rubberBand->adjusted(-unit, -unit, unit, unit);
    if (!overlay.hint.isEmpty()) {
        const QRectF hint = hintRect(overlay.hint);
        bounds |=
            QRectF(overlay.hintPosition + hint.topLeft() * unit, hint.size() * unit).adjusted(-unit, -unit, unit, unit);
    }
    return bounds;
}

} // namespace nestline::ui
