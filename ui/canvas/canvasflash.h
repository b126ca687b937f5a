// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/canvasscene.h"
#include "ui/canvas/painters/nodepainter.h"

#include <QVariantAnimation>

namespace nestline::ui {

/// Draws the eye to nodes that somebody jumped to: rings around their cards that close in and fade. Where nothing may move
/// they stand still for that time.
class CanvasFlash : public QObject
{
    Q_OBJECT

public:
    explicit CanvasFlash(QObject* parent = nullptr);

    void start(const std::vector<NodeId>& nodes, bool animated);
    bool isActive() const { return m_animation.state() == QAbstractAnimation::Running; }

    void paint(QPainter& painter, const CanvasScene& scene, const PaintStyle& style) const;
    /// What the rings can touch.
    std::vector<QRectF> bounds(const CanvasScene& scene, double pixel) const;

Q_SIGNALS:
    /// The rings look different, or are gone.
    void changed();

private:
    std::vector<NodeId> m_nodes;
    QVariantAnimation m_animation; // from 1 to 0
    bool m_isAnimated = true;
};

} // namespace nestline::ui
