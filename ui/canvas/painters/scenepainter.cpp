// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/scenepainter.h"

#include "ui/canvas/painters/distantnodes.h"
#include "ui/canvas/painters/linkpainter.h"

#include <cmath>

namespace nestline::ui {

namespace {

constexpr double gridStep = 2 * geometry::grid;
constexpr double gridPixels = 14; // dots stand no closer
constexpr double gridDot = 2;     // pixels wide

LinkState stateOf(const LinkSnapshot& link, const SceneLook& look)
{
    return {look.selectedLinks.contains(link.id), look.hoveredLink == link.id};
}

NodeState stateOf(const NodeSnapshot& node, const SceneLook& look)
{
    NodeState state;
    state.isSelected = look.selectedNodes.contains(node.id);
    state.isHighlighted = look.highlighted.contains(node.id);
    state.isTarget = look.linkTarget == node.id;
    const bool isOther = look.linkSource && look.linkSource != node.id;
    state.offersTarget = isOther && !look.seeksSource;
    state.offersSource = isOther && look.seeksSource && isApp(node.kind);
    const bool alone = state.isSelected && look.selectedNodes.size() == 1;
    state.showsHandle = isApp(node.kind) && !look.linkSource && (look.hoveredNode == node.id || alone);
    return state;
}

void paintLinks(QPainter& painter, const CanvasScene& scene, const SceneLook& look, const PaintStyle& style,
                const QRectF& exposed)
{
    const std::vector<const LinkSnapshot*> links = scene.linksIn(exposed.adjusted(-8, -8, 8, 8));
    painter.setRenderHint(QPainter::Antialiasing);
    // What is selected or pointed at lies on top of all others.
    for (const bool onTop : {false, true}) {
        for (const LinkSnapshot* link : links) {
            const LinkState state = stateOf(*link, look);
            if ((state.isSelected || state.isHovered) == onTop)
                paintLinkLine(painter, *link, state, style, exposed);
        }
    }
    if (style.level != DetailLevel::Full)
        return;
    for (const bool onTop : {false, true}) {
        for (const LinkSnapshot* link : links) {
            const LinkState state = stateOf(*link, look);
            if ((state.isSelected || state.isHovered) == onTop)
                paintLinkLabel(painter, *link, state, style);
        }
    }
}

void paintNodes(QPainter& painter, const CanvasScene& scene, const SceneLook& look, const PaintStyle& style,
                const QRectF& exposed)
{
    const std::vector<const NodeSnapshot*> nodes =
        scene.nodesIn(exposed.adjusted(-cardReach, -cardReach, cardReach, cardReach));
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<std::pair<const NodeSnapshot*, NodeState>> selected;
    for (const NodeSnapshot* node : nodes) {
        const NodeState state = stateOf(*node, look);
        if (state.isSelected)
            selected.emplace_back(node, state);
        else
            paintNode(painter, *node, state, style);
    }
    for (const auto& [node, state] : selected)
        paintNode(painter, *node, state, style);
}

// Selected links can be led elsewhere by their ends; of very many that would only be clutter.
void paintLinkEnds(QPainter& painter, const CanvasScene& scene, const SceneLook& look, const PaintStyle& style)
{
    constexpr size_t fewLinks = 20;
    if (look.selectedLinks.size() > fewLinks || look.linkSource)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LinkId& id : look.selectedLinks) {
        if (const LinkSnapshot* link = scene.link(id))
            paintLinkHandles(painter, *link, style);
    }
}

} // namespace

void paintScene(QPainter& painter, const CanvasScene& scene, const SceneLook& look, const PaintStyle& style,
                const QRectF& exposed)
{
    painter.save();
    if (style.level == DetailLevel::Dot) {
        paintDistantScene(painter, scene, style, exposed);
        paintDistantLook(painter, scene, look, style, exposed);
    } else {
        paintLinks(painter, scene, look, style, exposed);
        paintNodes(painter, scene, look, style, exposed);
        paintLinkEnds(painter, scene, look, style);
    }
    painter.restore();
}

void paintDistantScene(QPainter& painter, const CanvasScene& scene, const PaintStyle& style, const QRectF& exposed)
{
    painter.setRenderHint(QPainter::Antialiasing, style.smoothLinks);
    paintDistantLinks(painter, scene.linksIn(exposed), style, exposed);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintDistantNodes(painter, scene.nodesIn(exposed.adjusted(-cardReach, -cardReach, cardReach, cardReach)), style);
}

void paintDistantLook(QPainter& painter, const CanvasScene& scene, const SceneLook& look, const PaintStyle& style,
                      const QRectF& exposed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto paintLink = [&](const LinkId& id) {
        const LinkSnapshot* link = scene.link(id);
        if (link && link->bounds().intersects(exposed))
            paintLinkLine(painter, *link, stateOf(*link, look), style, exposed);
    };
    for (const LinkId& id : look.selectedLinks)
        paintLink(id);
    if (look.hoveredLink)
        paintLink(*look.hoveredLink);

    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto paint = [&](const NodeId& id) {
        const NodeSnapshot* node = scene.node(id);
        if (node && CanvasScene::paintedRect(*node).intersects(exposed))
            paintNode(painter, *node, stateOf(*node, look), style);
    };
    if (look.linkTarget)
        paint(*look.linkTarget);
    for (const std::set<NodeId>* nodes : {&look.highlighted, &look.selectedNodes}) {
        for (const NodeId& id : *nodes)
            paint(id);
    }
    paintLinkEnds(painter, scene, look, style);
}

void paintGrid(QPainter& painter, const PaintStyle& style, const QRectF& exposed)
{
    double step = gridStep;
    while (step / style.pixel < gridPixels)
        step *= 2;
    if (step > 16 * gridStep)
        return;
    // All rows look alike: one is drawn, and shown again and again. Columns are counted from the origin of the canvas,
    // so that every part of the view rounds alike.
    const double ratio = painter.device()->devicePixelRatioF();
    const int side = std::max(1, qRound(gridDot * ratio));
    const auto first = static_cast<int>(std::floor(exposed.left() / step));
    const auto last = static_cast<int>(std::floor(exposed.right() / step));
    const auto pixelOf = [&](int column) { return static_cast<int>(nearestPixel(column * step / style.pixel)); };
    QPixmap row(pixelOf(last) - pixelOf(first) + side, side);
    row.fill(Qt::transparent);
    QPainter dots(&row);
    for (int column = first; column <= last; ++column)
        dots.fillRect(QRect(pixelOf(column) - pixelOf(first), 0, side, side), style.theme.color(Role::CanvasDot));
    dots.end();
    const PaintCache::Picture picture{row, QPoint(side / 2, side / 2)};
    for (double y = std::floor(exposed.top() / step) * step; y <= exposed.bottom(); y += step)
        drawCrisp(painter, picture, {first * step, y});
}

} // namespace nestline::ui
