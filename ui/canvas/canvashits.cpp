// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasscene.h"
#include "ui/canvas/painters/linkpainter.h"
#include "ui/canvas/painters/nodemarks.h"
#include "ui/canvas/painters/referencepainter.h"

#include <algorithm>
#include <cmath>

// What of a scene lies where.
namespace nestline::ui {

namespace {

constexpr double reachPixels = 7; // how near to a line one must click
constexpr double endPixels = 36;  // the part of a selected line that is taken for its end

bool isNear(QPointF a, QPointF b, double distance)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= distance;
}

template <class Items>
auto sortedSnapshots(const Items& items, std::vector<int> indices)
{
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    std::vector<decltype(&items.front()->snapshot)> result;
    result.reserve(indices.size());
    for (const int index : indices)
        result.push_back(&items[static_cast<size_t>(index)]->snapshot);
    return result;
}

template <class Items, class Test>
auto walked(const Items& items, Test&& test)
{
    std::vector<decltype(&items.front()->snapshot)> result;
    result.reserve(items.size());
    for (const auto& item : items) {
        if (item && test(*item))
            result.push_back(&item->snapshot);
    }
    return result;
}

} // namespace

const NodeSnapshot* CanvasScene::node(const NodeId& id) const
{
    const auto entry = m_nodeIndex.find(id);
    return entry == m_nodeIndex.end() ? nullptr : &m_nodes[static_cast<size_t>(entry->second)]->snapshot;
}

const LinkSnapshot* CanvasScene::link(const LinkId& id) const
{
    const auto entry = m_linkIndex.find(id);
    return entry == m_linkIndex.end() ? nullptr : &m_links[static_cast<size_t>(entry->second)]->snapshot;
}

// Then a walk over everything is faster than the grid with its repetitions.
bool CanvasScene::showsMostOf(const QRectF& rect) const
{
    const QRectF seen = rect & m_extent;
    return seen.width() * seen.height() > 0.3 * m_extent.width() * m_extent.height();
}

std::vector<const NodeSnapshot*> CanvasScene::nodesIn(const QRectF& rect) const
{
    if (showsMostOf(rect))
        return walked(m_nodes, [&](const NodeItem& item) { return item.snapshot.rect().intersects(rect); });
    std::vector<int> indices;
    m_nodeGrid.query(rect, [&](int index) {
        if (m_nodes[static_cast<size_t>(index)]->snapshot.rect().intersects(rect))
            indices.push_back(index);
    });
    return sortedSnapshots(m_nodes, std::move(indices));
}

std::vector<const LinkSnapshot*> CanvasScene::linksIn(const QRectF& rect) const
{
    if (showsMostOf(rect))
        return walked(m_links, [&](const LinkItem& item) { return item.snapshot.bounds().intersects(rect); });
    std::vector<int> indices;
    m_linkGrid.query(rect, [&](int index) { indices.push_back(index); });
    return sortedSnapshots(m_links, std::move(indices));
}

Hit CanvasScene::hitTest(QPointF point, const HitContext& context) const
{
    const Hit node = hitNode(point, context);
    if (node.kind != Hit::Kind::Nothing)
        return node;
    return hitLink(point, context);
}

Hit CanvasScene::hitNode(QPointF point, const HitContext& context) const
{
    const double around = cardReach;
    const bool detailed = detailLevelFor(context.zoom) != DetailLevel::Dot;
    Hit body;
    for (const NodeSnapshot* node : nodesIn(QRectF(point, point).adjusted(-around, -around, around, around))) {
        const bool selected = context.selectedNodes && context.selectedNodes->contains(node->id);
        if (detailed && badgeRect(*node).contains(point))
            return {Hit::Kind::NodeBadge, node->id, {}};
        const bool showsHandle = isApp(node->kind) && (selected || context.hovered == node->id);
        if (detailed && showsHandle && isNear(point, handleCentre(*node), handleRadius + 4))
            return {Hit::Kind::NodeHandle, node->id, {}};
        // The last one painted lies on top; selected ones are painted last.
        const bool bodySelected = body.node && context.selectedNodes && context.selectedNodes->contains(*body.node);
        if (node->rect().contains(point) && (selected || !bodySelected))
            body = {Hit::Kind::Node, node->id, {}};
    }
    return body;
}

Hit CanvasScene::hitLink(QPointF point, const HitContext& context) const
{
    const double reach = reachPixels / context.zoom;
    const bool labelled = detailLevelFor(context.zoom) == DetailLevel::Full;
    const LinkSnapshot* nearest = nullptr;
    double nearestDistance = reach;
    for (const LinkSnapshot* link : linksIn(QRectF(point, point).adjusted(-reach, -reach, reach, reach))) {
        const bool selected = context.selectedLinks && context.selectedLinks->contains(link->id);
        if (link->offPage && selected && isNear(point, startHandle(link->curve), linkHandleRadius))
            return {Hit::Kind::LinkStart, {}, link->id}; // the reference lies below it
        if (link->offPage && referenceRect(*link).contains(point))
            return {Hit::Kind::ReferenceToTarget, {}, link->id};
        if (link->offPage && pillRect(*link).contains(point))
            return {Hit::Kind::ReferenceToSource, {}, link->id};
        if (link->offPage && !selected)
            continue;
        const double distance = link->curve.distanceTo(point);
        const bool onLabel = labelled && !link->offPage && labelRect(*link).contains(point);
        if (selected && distance <= reach) {
            if (isNear(point, link->curve.tip, 10))
                return {Hit::Kind::LinkEnd, {}, link->id};
            if (!onLabel && isNear(point, link->curve.start(), std::min(endPixels / context.zoom, 40.0)))
                return {Hit::Kind::LinkStart, {}, link->id};
        }
        if (onLabel)
            return {Hit::Kind::LinkLabel, {}, link->id};
        if (distance <= nearestDistance) {
            nearest = link;
            nearestDistance = distance;
        }
    }
    return nearest ? Hit{Hit::Kind::Link, {}, nearest->id} : Hit{};
}

QRectF CanvasScene::bounds() const
{
    if (!m_bounds) {
        QRectF bounds;
        for (const auto& item : m_nodes) {
            if (item)
                bounds = bounds.united(item->snapshot.rect());
        }
        m_bounds = bounds;
    }
    return *m_bounds;
}

QRectF CanvasScene::paintedRect(const NodeSnapshot& node)
{
    return node.rect().adjusted(-cardReach, -cardReach, cardReach, cardReach);
}

QRectF CanvasScene::paintedRect(const LinkSnapshot& link)
{
    return link.bounds().adjusted(-8, -8, 8, 8);
}

} // namespace nestline::ui
