// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/scenepainter.h"

#include "ui/canvas/painters/linkpainter.h"

#include <cmath>

namespace nestline::ui {

namespace {

constexpr double gridStep = 2 * geometry::grid;
constexpr double gridPixels = 14; // dots stand no closer

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
    if (style.level == DetailLevel::Dot) {
        painter.setRenderHint(QPainter::Antialiasing, style.smoothLinks);
        paintDistantLinks(painter, links, style, exposed);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        for (const LinkSnapshot* link : links)
            paintLinkLine(painter, *link, stateOf(*link, look), style, exposed);
    }
    // What is selected or pointed at lies on top of all others.
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LinkSnapshot* link : links) {
        const LinkState state = stateOf(*link, look);
        if (state.isSelected || state.isHovered)
            paintLinkLine(painter, *link, state, style, exposed);
    }
    if (style.level != DetailLevel::Full)
        return;
    for (const LinkSnapshot* link : links)
        paintLinkLabel(painter, *link, stateOf(*link, look), style);
}

} // namespace

// Selected links can be led elsewhere by their ends; of very many that would only be clutter.
static void paintLinkEnds(QPainter& painter, const CanvasScene& scene, const SceneLook& look, const PaintStyle& style)
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

void paintScene(QPainter& painter, const CanvasScene& scene, const SceneLook& look, const PaintStyle& style,
                const QRectF& exposed)
{
    painter.save();
    paintLinks(painter, scene, look, style, exposed);

    const std::vector<const NodeSnapshot*> nodes =
        scene.nodesIn(exposed.adjusted(-cardReach, -cardReach, cardReach, cardReach));
    painter.setRenderHint(QPainter::Antialiasing, style.level != DetailLevel::Dot);
    for (const bool selected : {false, true}) {
        for (const NodeSnapshot* node : nodes) {
            const NodeState state = stateOf(*node, look);
            if (state.isSelected == selected)
                paintNode(painter, *node, state, style);
        }
    }
    paintLinkEnds(painter, scene, look, style);
    painter.restore();
}

void paintGrid(QPainter& painter, const PaintStyle& style, const QRectF& exposed)
{
    double step = gridStep;
    while (step / style.pixel < gridPixels)
        step *= 2;
    if (step > 16 * gridStep)
        return;
    QList<QPointF> dots;
    for (double y = std::floor(exposed.top() / step) * step; y <= exposed.bottom(); y += step) {
        for (double x = std::floor(exposed.left() / step) * step; x <= exposed.right(); x += step)
            dots.push_back({x, y});
    }
    QPen pen(style.theme.color(Role::CanvasDot), 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawPoints(dots);
}

} // namespace nestline::ui
