// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/nodepainter.h"

#include <QPixmap>
#include <QRegion>

#include <functional>

namespace nestline::ui {

/// A picture of a drawing, kept between frames: panning only shows another part of it, and a change paints only its own
/// part anew. What is hidden now but will be seen with the next steps of panning is painted with it. What leaves the
/// picture on one side makes room for what comes on the other: pixels are never moved.
class KeptPicture
{
public:
    /// Paints a part of the drawing, in canvas units.
    using Paint = std::function<void(QPainter& painter, const QRectF& exposed)>;

    /// Whether it can show pixels of the drawing exactly where the drawing itself would have them, at this number of
    /// pixels of the device to one of the view.
    static bool fits(double ratio);

    /// What lies in `area`, in canvas units, looks different now.
    void invalidate(const QRectF& area);
    /// Everything does, or is not seen any more.
    void clear();
    /// Whether something there, in pixels of the zoomed drawing, has changed since it was painted.
    bool hasChanged(const QRect& pixels) const { return m_changed.intersects(pixels); }

    /// Draws the drawing and the ground behind it. The painter's units are pixels of the zoomed drawing, of which
    /// `visible` is in view; its origin lies on a whole pixel of the device.
    void paint(QPainter& painter, const PaintStyle& style, const QRect& visible, const QRect& exposed,
               const Paint& paintPart);

    /// Draws what is kept at another zoom, coarse but at once; false if nothing fit for that is kept.
    bool paintScaled(QPainter& painter, const PaintStyle& style, const QRect& exposed) const;

private:
    QPixmap m_picture;
    QRect m_covered;   ///< by the picture, in pixels of the zoomed drawing, which wrap round in it
    QRegion m_stale;   ///< of it: must be painted
    QRegion m_changed; ///< of that: has been painted before
    double m_pixel = 0;
    const Theme* m_theme = nullptr;

    double zoom() const { return 1 / (m_pixel * m_picture.devicePixelRatioF()); }
    QSize sizeFor(const QSize& visible) const;
    void cover(const QRect& visible, double ratio);
    void paintStale(const PaintStyle& style, const QRect& visible, const Paint& paintPart);
};

} // namespace nestline::ui
