// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/foldpainter.h"

#include <QLocale>

namespace nestline::ui {

namespace {

constexpr double height = 18;
constexpr double inset = 12; // from the card's right edge
constexpr double pile = 5;   // what is seen of the card below

QString foldText(int folded)
{
    return u'+' + QLocale().toString(folded);
}

void paintFold(QPainter& painter, const NodeSnapshot& node, int folded, const PaintStyle& style)
{
    const QRectF card = node.rect();
    painter.setPen(QPen(style.theme.color(Role::CardBorder), std::max(1.2, style.pixel)));
    painter.drawLine(card.bottomLeft() + QPointF(10, pile), card.bottomRight() + QPointF(-10, pile));
    const QRectF rect = foldRect(node, folded);
    const QColor& color = style.theme.color(Role::Accent);
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(style.theme.color(Role::Card));
    painter.drawRoundedRect(rect, height / 2, height / 2);
    painter.setPen(color);
    paintText(painter, style.cache, TextStyle::Badge, rect.center(), foldText(folded), rect.width() - 6, true);
}

} // namespace

QRectF foldRect(const NodeSnapshot& node, int folded)
{
    if (folded <= 0)
        return {};
    const double width = static_cast<double>(foldText(folded).size()) * 8 + 14;
    const QRectF card = node.rect();
    return {card.right() - inset - width, card.bottom() - height / 2 + pile / 2, width, height};
}

std::optional<NodeId> foldAt(const CanvasScene& scene, const Folds& folds, QPointF point)
{
    for (const auto& [id, folded] : folds) {
        const NodeSnapshot* node = scene.node(id);
        if (node && foldRect(*node, folded).contains(point))
            return id;
    }
    return std::nullopt;
}

void paintFolds(QPainter& painter, const CanvasScene& scene, const Folds& folds, const PaintStyle& style,
                const QRectF& exposed)
{
    if (style.level == DetailLevel::Dot)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [id, folded] : folds) {
        const NodeSnapshot* node = scene.node(id);
        if (node && folded > 0 && CanvasScene::paintedRect(*node).intersects(exposed))
            paintFold(painter, *node, folded, style);
    }
    painter.restore();
}

} // namespace nestline::ui
