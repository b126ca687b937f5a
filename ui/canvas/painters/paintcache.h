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

#include <unordered_map>

namespace nestline::ui {

/// How the border of a card is drawn.
enum class CardBorder { Plain, Paid, Selected, Preview };

/// Keeps what would be made anew for every card and every frame: bodies as pictures, texts elided and laid out. Exports
/// to vectors do without, so that text stays text.
class PaintCache
{
public:
    /// To be called before painting; what was kept for another theme or scale (device pixels to a canvas unit) goes.
    void prepare(const Theme& theme, double scale);
    double scale() const { return m_scale; }

    /// The body of a card with its margin, as paintCardBody() draws it.
    const QPixmap& cardBody(NodeKind kind, CardBorder border, DetailLevel level);

    struct Line
    {
        QStaticText text;
        double width = 0;
    };
    const Line& line(TextStyle style, const QString& text, double width);

private:
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
    QHash<int, QPixmap> m_bodies;
    std::unordered_map<LineKey, Line, LineHash> m_lines;
};

} // namespace nestline::ui
