// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/canvas/naive.h"

#include "core/layout/geometry.h"
#include "ui/canvas/painters/textstyle.h"
#include "ui/canvas/wording.h"
#include "ui/widgets/words.h"

#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QPainterPath>

#include <algorithm>

namespace nestline::bench {

using namespace nestline::ui;

namespace {

void addText(QGraphicsItem* parent, TextStyle style, const QString& text, QPointF place)
{
    auto* item = new QGraphicsSimpleTextItem(text, parent);
    item->setFont(canvasFont(style));
    item->setPos(place);
}

} // namespace

NaiveView::NaiveView(const Document& document)
{
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::white);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto& [id, node] : document.nodes) {
        auto* item =
            m_scene.addRect(QRectF(QPointF(), geometry::card), QPen(Qt::darkGray, 1), QColor(0xcf, 0xe2, 0xff));
        item->setPos(positionOf(document, id));
        item->setFlags(QGraphicsItem::ItemIsMovable | QGraphicsItem::ItemIsSelectable);
        addText(item, TextStyle::Name, node.name, {56, 12});
        addText(item, TextStyle::Detail, cardDetail(node), {56, 33});
        m_nodes.emplace(id, item);
        m_content |= cardRect(item->pos());
    }
    for (const auto& [id, link] : document.links) {
        auto* item = new QGraphicsPathItem;
        item->setPen(QPen(Qt::gray, 0));
        item->setZValue(-1);
        m_linksOf[link.from].push_back(m_links.size());
        if (link.to != link.from)
            m_linksOf[link.to].push_back(m_links.size());
        m_links.push_back({link.from, link.to, item});
        item->setPath(pathOf(m_links.back()));
        m_scene.addItem(item);
        const QString label = link.key ? link.key->toString() : triggerName(link.trigger);
        addText(item, TextStyle::Keycap, label,
                linkCurve(positionOf(document, link.from), positionOf(document, link.to)).label.topLeft());
    }
    // Room to scroll, as a canvas has it.
    m_scene.setSceneRect(
        m_content.adjusted(-m_content.width(), -m_content.height(), m_content.width(), m_content.height()));
    setScene(&m_scene);
}

QPainterPath NaiveView::pathOf(const LinkItem& link) const
{
    const LinkCurve curve = linkCurve(m_nodes.at(link.from)->pos(), m_nodes.at(link.to)->pos());
    QPainterPath path(curve.points[0]);
    path.cubicTo(curve.points[1], curve.points[2], curve.points[3]);
    path.lineTo(curve.tip);
    return path;
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
        m_links[link].item->setPath(pathOf(m_links[link]));
}

} // namespace nestline::bench
