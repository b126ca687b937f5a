// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QGraphicsView>

#include <unordered_map>

namespace nestline::bench {

/// The same call flow in a stock QGraphicsView: a rectangle with child texts for each node, a path with a cosmetic pen
/// and a text for each link. Without badges, icons and arrows, so it has rather less to draw.
class NaiveView : public QGraphicsView
{
public:
    explicit NaiveView(const Document& document);

    void fitAll();
    /// Moves a node by a distance, and its links with it.
    void moveNode(const NodeId& node, QPointF distance);

private:
    struct LinkItem
    {
        NodeId from;
        NodeId to;
        QGraphicsPathItem* item;
    };

    QGraphicsScene m_scene;
    std::unordered_map<NodeId, QGraphicsItem*> m_nodes;
    std::vector<LinkItem> m_links;
    std::unordered_map<NodeId, std::vector<size_t>> m_linksOf;
    QRectF m_content;

    QPainterPath pathOf(const LinkItem& link) const;
};

} // namespace nestline::bench
