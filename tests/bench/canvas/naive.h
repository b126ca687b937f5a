// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/canvasscene.h"
#include "ui/theme/theme.h"

#include <QGraphicsView>

#include <unordered_map>

namespace nestline::bench {

/// The same call flow in a stock QGraphicsView, as one would write it first: path items for the card of each node, its
/// tile, badge and marker, a pixmap item for the icon and text items; a path with a cosmetic pen and items for arrow and
/// label for each link. It shows what Floor shows at full detail, and nothing of it is painted ahead.
class NaiveView : public QGraphicsView
{
public:
    NaiveView(const ui::CanvasScene& drawing, const ui::Theme& theme);

    void fitAll();
    /// Moves a node by a distance, and its links with it.
    void moveNode(const NodeId& node, QPointF distance);

private:
    struct LinkItem
    {
        NodeId from;
        NodeId to;
        QGraphicsPathItem* item;
        QGraphicsItem* label; ///< with what belongs to it
    };

    QGraphicsScene m_scene;
    std::unordered_map<NodeId, QGraphicsItem*> m_nodes;
    std::vector<LinkItem> m_links;
    std::unordered_map<NodeId, std::vector<size_t>> m_linksOf;
    QRectF m_content;

    void addNode(const ui::NodeSnapshot& node, const ui::Theme& theme);
    void addLink(const ui::LinkSnapshot& link, const ui::Theme& theme);
    void follow(const LinkItem& link) const;
};

} // namespace nestline::bench
