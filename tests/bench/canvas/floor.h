// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/canvasview.h"
#include "ui/canvas/painters/detaillevel.h"

#include <QImage>
#include <QPainterPath>
#include <QPixmap>
#include <QStaticText>

namespace nestline::bench {

/// What QPainter needs at least for what a canvas shows: a plain loop over the primitives in view at the same detail,
/// with every path, text and card body made before. It finds nothing, decides nothing and keeps no picture.
class Floor
{
public:
    /// Collects the primitives of what `view` shows now and of `margin` pixels around it.
    Floor(const ui::CanvasView& view, int margin);

    void paint(QImage& image, const ui::CanvasView& view) const;

private:
    struct Line
    {
        std::vector<QPolygonF> stretches;
        QPolygonF arrow;
        bool isDashed = false;
    };
    struct Label
    {
        QRectF shape;
        QStaticText text;
        QPointF textAt;
        bool isKey = true;
    };
    struct Card
    {
        QPointF position;
        QPixmap body;
        QStaticText name;
        QStaticText detail;
        QRectF badge;
        QStaticText badgeText;
        QPointF badgeTextAt;
        bool isPaid = false;
        bool hasMarker = false;
    };

    ui::DetailLevel m_level;
    const ui::Theme& m_theme;
    std::vector<Line> m_lines;
    std::vector<Label> m_labels;
    std::vector<Card> m_cards;
    QList<QLineF> m_distantLines;
    std::vector<std::pair<QColor, QList<QRectF>>> m_blocks; ///< of one colour each

    void collectDistant(const ui::CanvasView& view, const QRectF& area);
    void collectLinks(const ui::CanvasView& view, const QRectF& area);
    void collectCards(const ui::CanvasView& view, const QRectF& area);
    void paintDistant(QPainter& painter) const;
    void paintLinks(QPainter& painter) const;
    void paintCards(QPainter& painter) const;
};

} // namespace nestline::bench
