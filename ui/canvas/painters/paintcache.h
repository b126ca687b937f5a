// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/node.h"
#include "ui/canvas/painters/detaillevel.h"
#include "ui/canvas/painters/textstyle.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QStaticText>
#include <QString>

#include <functional>
#include <unordered_map>

namespace nestline::ui {

/// How the border of a card is drawn.
enum class CardBorder { Plain, Paid, Selected, Preview };

/// Keeps what would be made anew for every card and every frame: bodies and stamps as pictures, texts elided and laid
/// out. Exports to vectors do without, so that text stays text.
class PaintCache
{
public:
    /// To be called before painting; what was kept for another theme or scale (device pixels to a canvas unit) goes.
    void prepare(const Theme& theme, double scale);
    double scale() const { return m_scale; }

    struct Picture
    {
        QPixmap pixels;
        QPoint origin; ///< the pixel that lies at the place where the picture is drawn
    };

    /// The body of a card with its margin, as paintCardBody() draws it.
    const Picture& cardBody(NodeKind kind, CardBorder border, DetailLevel level);

    /// What looks the same wherever it stands.
    enum class Stamp { FreeBadge, PaidBadge, Keycap, Pill, Arrow, Warning, Error, Pin };
    /// A stamp with a text; `paint` draws it in canvas units around its place and must stay within `bounds`.
    const Picture& stamp(Stamp stamp, DetailLevel level, const QString& text, const QRectF& bounds,
                         const std::function<void(QPainter&)>& paint);

    struct Line
    {
        QStaticText text;
        double width = 0;
    };
    const Line& line(TextStyle style, const QString& text, double width);

private:
    struct StampKey
    {
        Stamp stamp;
        DetailLevel level;
        QString text;
        bool operator==(const StampKey&) const = default;
    };
    struct StampHash
    {
        size_t operator()(const StampKey& key) const
        {
            return qHashMulti(0, key.text, static_cast<int>(key.stamp), static_cast<int>(key.level));
        }
    };
    struct LineKey
    {
        TextStyle style;
        int width;
        QString text;
        bool operator==(const LineKey&) const = default;
    };
    struct LineHash
    {
        size_t operator()(const LineKey& key) const
        {
            return qHashMulti(0, key.text, key.width, static_cast<int>(key.style));
        }
    };

    const Theme* m_theme = nullptr;
    double m_scale = 0;
    QHash<int, Picture> m_bodies;
    std::unordered_map<StampKey, Picture, StampHash> m_stamps;
    std::unordered_map<LineKey, Line, LineHash> m_lines;

    Picture painted(const QRectF& bounds, const std::function<void(QPainter&)>& paint) const;
};

/// The whole pixel that is nearest to a place along one axis. Half-way places, of which there are many, go one way
/// whatever the last digits of a sum are.
double nearestPixel(double place);

/// How far a place is from the nearest corner of a whole pixel of the device, in pixels of the widget.
QPointF wayToPixel(const QPainter& painter, QPointF place);

/// Draws a picture of a cache pixel by pixel, its origin as near to `place` as whole device pixels allow: crisp, and by
/// the fast way through the rasteriser. The painter's transform may scale and move, not turn.
void drawCrisp(QPainter& painter, const PaintCache::Picture& picture, QPointF place);

} // namespace nestline::ui
