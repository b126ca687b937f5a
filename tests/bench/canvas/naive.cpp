// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/canvas/naive.h"

#include "ui/canvas/painters/linkpainter.h"
#include "ui/canvas/painters/nodemarks.h"
#include "ui/theme/kindlook.h"
#include "ui/theme/themedicon.h"

#include <QGraphicsPathItem>
#include <QGraphicsPixmapItem>
#include <QGraphicsSimpleTextItem>
#include <QPainterPath>

#include <algorithm>

namespace nestline::bench {

using namespace nestline::ui;

namespace {

QGraphicsSimpleTextItem* addText(QGraphicsItem* parent, TextStyle style, const QString& text, double width,
                                 const QColor& color)
{
    auto* item = new QGraphicsSimpleTextItem(elidedText(style, text, width), parent);
    item->setFont(canvasFont(style));
    item->setBrush(color);
    return item;
}

void centre(QGraphicsSimpleTextItem* text, QPointF place)
{
    text->setPos(place - text->boundingRect().center());
}

QGraphicsPathItem* addPill(QGraphicsItem* parent, const QRectF& rect, double radius, const QPen& pen,
                           const QColor& brush)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    auto* item = new QGraphicsPathItem(path, parent);
    item->setPen(pen);
    item->setBrush(brush);
    return item;
}

void addPolygon(QGraphicsItem* parent, const QPolygonF& polygon, const QColor& color)
{
    auto* item = new QGraphicsPolygonItem(polygon, parent);
    item->setPen(Qt::NoPen);
    item->setBrush(color);
}

// The dots of the canvas as the ground of the view.
QBrush gridBrush(const Theme& theme)
{
    QPixmap tile(20, 20);
    tile.fill(theme.color(Role::Canvas));
    QPainter painter(&tile);
    painter.fillRect(0, 0, 2, 2, theme.color(Role::CanvasDot));
    return tile;
}

} // namespace

NaiveView::NaiveView(const CanvasScene& drawing, const Theme& theme)
{
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(gridBrush(theme));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QRectF everything = drawing.bounds();
    for (const NodeSnapshot* node : drawing.nodesIn(everything))
        addNode(*node, theme);
    for (const LinkSnapshot* link : drawing.linksIn(everything))
        addLink(*link, theme);
    // Room to scroll, as a canvas has it.
    m_scene.setSceneRect(
        m_content.adjusted(-m_content.width(), -m_content.height(), m_content.width(), m_content.height()));
    setScene(&m_scene);
}

void NaiveView::addNode(const NodeSnapshot& node, const Theme& theme)
{
    constexpr double cornerRadius = 9;
    constexpr QRectF iconTile(10, 12, 36, 36);
    constexpr int iconSize = 20;
    const bool isPaid = node.coverage == Coverage::Paid;
    const QPen border(theme.color(isPaid ? Role::Paid : Role::CardBorder), isPaid ? 2 : 1);
    QGraphicsPathItem* item =
        addPill(nullptr, QRectF(QPointF(), geometry::card), cornerRadius, border, theme.color(Role::Card));
    m_scene.addItem(item);
    QGraphicsItem* tile = addPill(item, iconTile, 7, Qt::NoPen, theme.color(kindSoftRole(node.kind)));
    const QIcon icon = themedIcon(kindIcon(node.kind), theme, kindRole(node.kind));
    auto* picture = new QGraphicsPixmapItem(icon.pixmap(iconSize, iconSize), tile);
    picture->setPos(iconTile.center() - QPointF(iconSize, iconSize) / 2);
    item->setPos(node.position);
    item->setFlags(QGraphicsItem::ItemIsMovable | QGraphicsItem::ItemIsSelectable);
    addText(item, TextStyle::Name, node.name, 130, theme.color(Role::Text))->setPos(56, 13);
    addText(item, TextStyle::Detail, node.detail, node.severity ? 116 : 130, theme.color(Role::MutedText))
        ->setPos(56, 33);
    if (const QRectF rect = badgeRect(node).translated(-node.position); !node.badge.isEmpty()) {
        const QColor color = theme.color(isPaid ? Role::Paid : Role::Free);
        auto* badge = addPill(item, rect, isPaid ? 5 : rect.height() / 2, QPen(color, 1.4),
                              theme.color(isPaid ? Role::PaidSoft : Role::Card));
        centre(addText(badge, TextStyle::Badge, node.badge, rect.width(), color), rect.center());
    }
    if (node.severity)
        addPolygon(item, QPolygonF({QPointF(182, 39), QPointF(189, 51.5), QPointF(175, 51.5)}),
                   theme.color(Role::Warning));
    m_nodes.emplace(node.id, item);
    m_content |= node.rect();
}

void NaiveView::addLink(const LinkSnapshot& link, const Theme& theme)
{
    auto* item = new QGraphicsPathItem;
    QPen pen(theme.color(Role::Link), 0);
    if (!link.isKey)
        pen.setDashPattern({5, 4});
    item->setPen(pen);
    item->setZValue(-1);
    m_scene.addItem(item);

    const QRectF room = link.isKey ? link.curve.label.adjusted(0.5, 0.5, -0.5, -0.5) : pillRect(link);
    const QRectF rect = room.translated(-link.curve.end());
    const TextStyle style = link.isKey ? TextStyle::Keycap : TextStyle::Pill;
    QGraphicsItem* label =
        addPill(item, rect, rect.height() / 2, QPen(theme.color(Role::CardBorder), 1), theme.color(Role::Card));
    centre(addText(label, style, link.label, rect.width(), theme.color(link.isKey ? Role::Text : Role::MutedText)),
           rect.center());
    const QPointF tip = link.curve.tip - link.curve.end();
    addPolygon(label, QPolygonF({tip, tip + QPointF(-8, -4.5), tip + QPointF(-8, 4.5)}), theme.color(Role::Link));

    m_linksOf[link.from].push_back(m_links.size());
    if (link.to != link.from)
        m_linksOf[link.to].push_back(m_links.size());
    m_links.push_back({link.from, link.to, item, label});
    follow(m_links.back());
}

void NaiveView::follow(const LinkItem& link) const
{
    const LinkCurve curve = linkCurve(m_nodes.at(link.from)->pos(), m_nodes.at(link.to)->pos());
    QPainterPath path(curve.start());
    path.cubicTo(curve.points[1], curve.points[2], curve.points[3]);
    path.lineTo(curve.tip);
    link.item->setPath(path);
    link.label->setPos(curve.end());
}

void NaiveView::fitAll()
{
    resetTransform();
    const double fitting = std::min(width() / m_content.width(), height() / m_content.height()) * 0.98;
    scale(fitting, fitting);
    centerOn(m_content.center());
}

void NaiveView::moveNode(const NodeId& node, QPointF distance)
{
    QGraphicsItem* item = m_nodes.at(node);
    item->setPos(item->pos() + distance);
    for (const size_t link : m_linksOf[node])
        follow(m_links[link]);
}

} // namespace nestline::bench
