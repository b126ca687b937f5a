// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/canvas/floor.h"

#include "ui/canvas/canvasscene.h"
#include "ui/canvas/painters/linkpainter.h"
#include "ui/canvas/painters/nodemarks.h"
#include "ui/canvas/painters/scenepainter.h"
#include "ui/theme/kindlook.h"

#include <QFontMetricsF>
#include <QPainter>

namespace nestline::bench {

using namespace nestline::ui;

namespace {

QStaticText staticText(TextStyle style, const QString& text, double width)
{
    QStaticText result(elidedText(style, text, width));
    result.setTextFormat(Qt::PlainText);
    result.setPerformanceHint(QStaticText::AggressiveCaching);
    result.prepare({}, canvasFont(style));
    return result;
}

// Where a text begins that stands in the middle of a place.
QPointF centred(QPointF place, const QStaticText& text)
{
    return place - QPointF(text.size().width() / 2, text.size().height() / 2);
}

} // namespace

Floor::Floor(const CanvasView& view, int margin) : m_level(detailLevelFor(view.zoom())), m_theme(view.theme())
{
    const double around = margin / view.zoom();
    const QRectF area = view.visibleArea().adjusted(-around, -around, around, around);
    if (m_level == DetailLevel::Dot) {
        collectDistant(view, area);
        return;
    }
    collectLinks(view, area);
    collectCards(view, area);
}

void Floor::collectDistant(const CanvasView& view, const QRectF& area)
{
    for (const LinkSnapshot* link : view.scene().linksIn(area))
        appendDistantLines(m_distantLines, *link, 1 / view.zoom(), area);
    for (const NodeSnapshot* node : view.scene().nodesIn(area)) {
        QColor color = m_theme.color(node->coverage == Coverage::Paid ? Role::Paid : kindRole(node->kind));
        if (node->coverage != Coverage::Paid)
            color.setAlphaF(0.5F);
        const auto same = [&](const auto& block) { return block.first == color; };
        auto block = std::find_if(m_blocks.begin(), m_blocks.end(), same);
        if (block == m_blocks.end())
            block = m_blocks.insert(m_blocks.end(), {color, {}});
        block->second.push_back(node->rect());
    }
}

void Floor::collectLinks(const CanvasView& view, const QRectF& area)
{
    for (const LinkSnapshot* link : view.scene().linksIn(area)) {
        Line line{.stretches = {}, .arrow = {}, .isDashed = !link->isKey};
        QPointF before;
        bool open = false;
        for (const QPointF& point : link->curve.flattened(16)) {
            const bool visible = !before.isNull() && QRectF(before, point).normalized().intersects(area);
            if (visible && !open)
                line.stretches.push_back(QPolygonF({before}));
            if (visible)
                line.stretches.back().push_back(point);
            open = visible;
            before = point;
        }
        const QPointF tip = link->curve.tip;
        line.arrow = QPolygonF({tip, tip + QPointF(-8, -4.5), tip + QPointF(-8, 4.5)});
        m_lines.push_back(line);
        const QRectF shape = link->isKey ? link->curve.label.adjusted(0.5, 0.5, -0.5, -0.5) : pillRect(*link);
        const TextStyle style = link->isKey ? TextStyle::Keycap : TextStyle::Pill;
        const QStaticText text = staticText(style, link->label, shape.width());
        m_labels.push_back({shape, text, centred(shape.center(), text), link->isKey});
    }
}

void Floor::collectCards(const CanvasView& view, const QRectF& area)
{
    PaintCache cache;
    cache.prepare(m_theme, view.zoom());
    const bool full = m_level == DetailLevel::Full;
    for (const NodeSnapshot* node : view.scene().nodesIn(area)) {
        Card card{.position = node->position};
        card.isPaid = node->coverage == Coverage::Paid;
        card.body = cache.cardBody(node->kind, card.isPaid ? CardBorder::Paid : CardBorder::Plain, m_level).pixels;
        card.name = staticText(full ? TextStyle::Name : TextStyle::LargeName, node->name, full ? 130 : 166);
        card.detail = staticText(TextStyle::Detail, node->detail, node->severity ? 116 : 130);
        card.badge = badgeRect(*node);
        card.badgeText = staticText(TextStyle::Badge, node->badge, card.badge.width());
        card.badgeTextAt = centred(card.badge.center(), card.badgeText);
        card.hasMarker = node->severity.has_value();
        m_cards.push_back(card);
    }
}

void Floor::paint(QImage& image, const CanvasView& view) const
{
    image.fill(m_theme.color(Role::Canvas));
    QPainter painter(&image);
    painter.translate(view.sceneToView({}));
    painter.scale(view.zoom(), view.zoom());
    if (m_level == DetailLevel::Dot) {
        paintDistant(painter);
        return;
    }
    paintGrid(painter, {.theme = m_theme, .pixel = 1 / view.zoom()}, view.visibleArea());
    painter.setRenderHint(QPainter::Antialiasing);
    paintLinks(painter);
    paintCards(painter);
}

void Floor::paintDistant(QPainter& painter) const
{
    painter.setPen(QPen(m_theme.color(Role::Link), 0));
    painter.drawLines(m_distantLines);
    painter.setPen(Qt::NoPen);
    for (const auto& [color, rects] : m_blocks) {
        painter.setBrush(color);
        painter.drawRects(rects);
    }
}

void Floor::paintLinks(QPainter& painter) const
{
    const QPen plain(m_theme.color(Role::Link), 0);
    QPen dashed = plain;
    dashed.setDashPattern({5, 4});
    for (const Line& line : m_lines) {
        painter.setPen(line.isDashed ? dashed : plain);
        painter.setBrush(Qt::NoBrush);
        for (const QPolygonF& stretch : line.stretches)
            painter.drawPolyline(stretch);
        if (m_level != DetailLevel::Full)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Role::Link));
        painter.drawPolygon(line.arrow);
    }
    if (m_level != DetailLevel::Full)
        return;
    painter.setBrush(m_theme.color(Role::Card));
    const QPen border(m_theme.color(Role::CardBorder), 1);
    for (const Label& label : m_labels) {
        painter.setPen(border);
        if (label.isKey)
            painter.drawEllipse(label.shape);
        else
            painter.drawRoundedRect(label.shape, label.shape.height() / 2, label.shape.height() / 2);
        painter.setPen(m_theme.color(label.isKey ? Role::Text : Role::MutedText));
        painter.setFont(canvasFont(label.isKey ? TextStyle::Keycap : TextStyle::Pill));
        painter.drawStaticText(label.textAt, label.text);
    }
}

void Floor::paintCards(QPainter& painter) const
{
    const bool full = m_level == DetailLevel::Full;
    const double scale = painter.transform().m11();
    for (const Card& card : m_cards) {
        painter.drawPixmap(QRectF(card.position - QPointF(cardMargin, cardMargin), QSizeF(card.body.size()) / scale),
                           card.body, QRectF(card.body.rect()));
        painter.setPen(m_theme.color(Role::Text));
        painter.setFont(canvasFont(full ? TextStyle::Name : TextStyle::LargeName));
        painter.drawStaticText(card.position + (full ? QPointF(56, 13) : QPointF(22, 16)), card.name);
        if (full) {
            painter.setPen(m_theme.color(Role::MutedText));
            painter.setFont(canvasFont(TextStyle::Detail));
            painter.drawStaticText(card.position + QPointF(56, 33), card.detail);
        }
        if (!card.badge.isEmpty()) {
            const QColor& color = m_theme.color(card.isPaid ? Role::Paid : Role::Free);
            painter.setPen(QPen(color, 1.4));
            painter.setBrush(m_theme.color(card.isPaid ? Role::PaidSoft : Role::Card));
            const double radius = card.isPaid ? 5 : card.badge.height() / 2;
            painter.drawRoundedRect(card.badge, radius, radius);
            painter.setFont(canvasFont(TextStyle::Badge));
            painter.drawStaticText(card.badgeTextAt, card.badgeText);
        }
        if (card.hasMarker && full) {
            const QPointF centre = card.position + QPointF(182, 46);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Role::Warning));
            painter.drawPolygon(
                QPolygonF({centre + QPointF(0, -7), centre + QPointF(7, 5.5), centre + QPointF(-7, 5.5)}));
        }
    }
}

} // namespace nestline::bench
