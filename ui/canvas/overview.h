// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/nodepainter.h"

#include <QPixmap>
#include <QRegion>

namespace nestline::ui {

class CanvasScene;

/// A picture of a large drawing as it is seen from afar, kept between frames: panning only shows another part of it, and
/// a change paints only its own part anew. What is selected or lit up is not in it.
class Overview
{
public:
    /// What lies in `area`, in canvas units, looks different now.
    void invalidate(const QRectF& area);
    /// Everything does, or is not seen any more.
    void clear();

    /// Draws the drawing and the ground behind it. The painter's units are pixels of the zoomed drawing, of which
    /// `visible` is in view.
    void paint(QPainter& painter, const CanvasScene& scene, const PaintStyle& style, const QRect& visible,
               const QRect& exposed);

private:
    QPixmap m_picture;
    QRect m_covered; ///< by the picture, in pixels of the zoomed drawing
    QRegion m_stale; ///< of it: must be painted anew
    double m_pixel = 0;
    const Theme* m_theme = nullptr;

    double zoom() const { return 1 / (m_pixel * m_picture.devicePixelRatioF()); }
    void cover(const CanvasScene& scene, const QRect& visible, double ratio);
    void paintStale(const CanvasScene& scene, const PaintStyle& style, const QRect& visible);
};

} // namespace nestline::ui
