// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasflash.h"

#include <QPainter>

namespace nestline::ui {

namespace {

constexpr int duration = 900;      // milliseconds
constexpr size_t nodesAtMost = 50; // more draw the eye nowhere
constexpr double reach = 14;       // pixels from the card to the widest ring
constexpr double penWidth = 3;     // pixels
constexpr double stillStrength = 0.4;

} // namespace

CanvasFlash::CanvasFlash(QObject* parent) : QObject(parent)
{
    m_animation.setDuration(duration);
    m_animation.setStartValue(1.0);
    m_animation.setEndValue(0.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] {
        if (m_isAnimated)
            Q_EMIT changed();
    });
    connect(&m_animation, &QVariantAnimation::finished, this, &CanvasFlash::changed);
}

void CanvasFlash::start(const std::vector<NodeId>& nodes, bool animated)
{
    m_animation.stop();
    Q_EMIT changed(); // where the last rings were
    m_nodes = nodes;
    m_isAnimated = animated;
    if (nodes.empty() || nodes.size() > nodesAtMost)
        return;
    m_animation.start();
    Q_EMIT changed();
}

void CanvasFlash::paint(QPainter& painter, const CanvasScene& scene, const PaintStyle& style) const
{
    if (!isActive())
        return;
    const double strength = m_isAnimated ? m_animation.currentValue().toDouble() : stillStrength;
    QColor color = style.theme.color(Role::Accent);
    color.setAlphaF(static_cast<float>(std::min(1.0, 2 * strength)));
    QPen pen(color, penWidth);
    pen.setCosmetic(true);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double distance = reach * strength * style.pixel;
    for (const NodeId& id : m_nodes) {
        if (const NodeSnapshot* node = scene.node(id))
            painter.drawRoundedRect(node->rect().adjusted(-distance, -distance, distance, distance), 8 + distance,
                                    8 + distance);
    }
    painter.restore();
}

std::vector<QRectF> CanvasFlash::bounds(const CanvasScene& scene, double pixel) const
{
    std::vector<QRectF> result;
    const double around = (reach + penWidth) * pixel;
    for (const NodeId& id : m_nodes) {
        if (const NodeSnapshot* node = scene.node(id))
            result.push_back(node->rect().adjusted(-around, -around, around, around));
    }
    return result;
}

} // namespace nestline::ui
