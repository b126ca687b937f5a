// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/referencepainter.h"

#include "core/layout/flow.h"
#include "ui/canvas/painters/linkpainter.h"

#include <algorithm>
#include <cmath>

namespace nestline::ui {

namespace {

constexpr double cornerRadius = 10;
constexpr double padding = 6;   // beside the text
constexpr double keyWidth = 18; // where the key stands
constexpr double nameGap = 4;   // from there to the name

bool pointsDown(const LinkSnapshot& link)
{
    return heading(link.curve).y() > 0.5;
}

void paintGround(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style,
                 const QRectF& rect)
{
    const double width = isStrong(link, state) || link.severity ? 1.6 : 1;
    painter.setPen(QPen(style.theme.color(labelBorder(link, state)), width));
    painter.setBrush(style.theme.color(Role::Card));
    painter.drawRoundedRect(rect, cornerRadius, cornerRadius);
}

// Where the key or the trigger stands before the name.
double labelWidth(const LinkSnapshot& link)
{
    if (link.isKey)
        return keyWidth;
    return std::min(std::ceil(textWidth(TextStyle::Pill, link.label)) + 2 * padding,
                    link.offPage->sourceRoom.width() / 2);
}

// `text` is the colour of names.
void paintWay(QPainter& painter, const LinkSnapshot& link, const PaintStyle& style, const QColor& text)
{
    const QRectF rect = referenceRect(link);
    const double edge = rect.left() + labelWidth(link);
    painter.setPen(QPen(style.theme.color(Role::CardBorder), 1));
    painter.drawLine(QPointF(edge, rect.top() + 1), QPointF(edge, rect.bottom() - 1));
    painter.setPen(link.isKey ? text : style.theme.color(Role::MutedText));
    const double middle = (rect.left() + edge + 1) / 2;
    paintText(painter, style.cache, link.isKey ? TextStyle::Keycap : TextStyle::Pill, {middle, rect.center().y()},
              link.label, edge - rect.left() - (link.isKey ? 0 : padding), true);
    painter.setPen(text);
    const double left = edge + nameGap;
    paintText(painter, style.cache, TextStyle::Pill, {left, rect.center().y()}, link.offPage->target,
              rect.right() - padding + 1 - left);
}

} // namespace

QRectF referenceRect(const LinkSnapshot& link)
{
    QRectF rect = link.offPage->sourceRoom;
    const double wanted = labelWidth(link) + nameGap + textWidth(TextStyle::Pill, link.offPage->target) + padding;
    rect.setWidth(std::min(std::ceil(wanted), rect.width()));
    return rect;
}

QPainterPath referenceStubs(const LinkSnapshot& link)
{
    const QRectF rect = referenceRect(link);
    const QPointF port = link.curve.start();
    QPainterPath path(port);
    if (pointsDown(link)) {
        path.lineTo(std::clamp(port.x(), rect.left() + cornerRadius, rect.right() - cornerRadius), rect.center().y());
    } else {
        const double middle = (port.x() + rect.left()) / 2;
        path.cubicTo({middle, port.y()}, {middle, rect.center().y()}, {rect.left(), rect.center().y()});
        path.lineTo(rect.center());
    }
    constexpr double arrow = 7; // covers the end of the line
    path.moveTo(link.curve.end());
    path.lineTo(link.curve.tip - arrow * heading(link.curve));
    return path;
}

void paintReferences(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style)
{
    const QColor text = style.theme.color(isStrong(link, state) ? linkRole(link, state) : Role::Text);
    paintGround(painter, link, state, style, referenceRect(link));
    paintWay(painter, link, style, text);
    const QRectF arrival = pillRect(link);
    paintGround(painter, link, state, style, arrival);
    painter.setPen(text);
    paintText(painter, style.cache, TextStyle::Pill, arrival.center(), link.offPage->source, arrival.width() - 12,
              true);
}

} // namespace nestline::ui
