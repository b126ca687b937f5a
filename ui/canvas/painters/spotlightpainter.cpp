// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/spotlightpainter.h"

#include "ui/canvas/painters/linkpainter.h"

namespace nestline::ui {

namespace {

constexpr float veilOpacity = 0.8F;

} // namespace

void paintSpotlight(QPainter& painter, const CanvasScene& scene, const FlowPaths& lit, const SceneLook& look,
                    const PaintStyle& style, const QRectF& exposed)
{
    painter.save();
    QColor veil = style.theme.color(Role::Canvas);
    veil.setAlphaF(veilOpacity);
    painter.fillRect(exposed, veil);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<const LinkSnapshot*> links = scene.linksIn(exposed.adjusted(-8, -8, 8, 8));
    std::erase_if(links, [&](const LinkSnapshot* link) { return !lit.links.contains(link->id); });
    // As a link is drawn that one points at.
    for (const LinkSnapshot* link : links)
        paintLinkLine(painter, *link, {look.selectedLinks.contains(link->id), true}, style, exposed);
    if (style.level == DetailLevel::Full) {
        for (const LinkSnapshot* link : links)
            paintLinkLabel(painter, *link, {look.selectedLinks.contains(link->id), true}, style);
    }
    painter.setRenderHint(QPainter::Antialiasing, style.level != DetailLevel::Dot);
    for (const NodeSnapshot* node : scene.nodesIn(exposed.adjusted(-cardReach, -cardReach, cardReach, cardReach))) {
        if (!lit.nodes.contains(node->id))
            continue;
        NodeState state;
        state.isSelected = look.selectedNodes.contains(node->id);
        state.isHighlighted = look.highlighted.contains(node->id);
        paintNode(painter, *node, state, style);
    }
    painter.restore();
}

} // namespace nestline::ui
