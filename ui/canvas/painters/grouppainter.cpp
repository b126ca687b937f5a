// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/painters/grouppainter.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace nestline::ui {

namespace {

struct Legend
{
    Q_DECLARE_TR_FUNCTIONS(GroupLegend)
};

constexpr QRectF stripe(2.5, 10, 5, 40);      // within the card, before its icon
constexpr QRectF smallStripe(22, 47, 162, 7); // below the name, where the drawing is small and a bar tells the kind
constexpr double nameHeight = 15;
constexpr double widestName = 120;
constexpr size_t legendRows = 12;
constexpr double rowHeight = 20;
constexpr double legendPadding = 10;
constexpr double swatchWidth = 18;
constexpr double widestLegendName = 180;

// On the lower edge, where badges of cards below do not reach.
void paintName(QPainter& painter, const QString& name, const GroupLook& look, const PaintStyle& style)
{
    const double width = std::min(textWidth(TextStyle::Pill, name), widestName) + 14;
    const QRectF pill(10, geometry::card.height() - nameHeight / 2, width, nameHeight);
    painter.setPen(QPen(groupColor(style.theme, look.color), 1.4));
    painter.setBrush(style.theme.color(Role::Card));
    painter.drawRoundedRect(pill, nameHeight / 2, nameHeight / 2);
    painter.setPen(style.theme.color(Role::Text));
    paintText(painter, style.cache, TextStyle::Pill, pill.center(), name, width - 10, true);
}

} // namespace

void paintGroupStripe(QPainter& painter, const QRectF& rect, const GroupLook& look, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(groupColor(theme, look.color));
    const double radius = std::min(rect.width(), rect.height()) / 2;
    const bool upright = rect.height() > rect.width();
    const double length = upright ? rect.height() : rect.width();
    const auto part = [&](double from, double to) {
        return upright ? QRectF(rect.left(), rect.top() + from, rect.width(), to - from)
                       : QRectF(rect.left() + from, rect.top(), to - from, rect.height());
    };
    switch (look.stripe) {
    case GroupLook::Stripe::Plain: painter.drawRoundedRect(rect, radius, radius); break;
    case GroupLook::Stripe::Double:
        for (const QRectF& half : {part(0, 0.44 * length), part(0.56 * length, length)})
            painter.drawRoundedRect(half, radius, radius);
        break;
    case GroupLook::Stripe::Broken:
        for (int i = 0; i < 4; ++i)
            painter.drawRoundedRect(part(i * length * 0.26, i * length * 0.26 + 0.2 * length), radius, radius);
        break;
    }
}

const GroupLook* groupLookOf(const NodeSnapshot& node, const PaintStyle& style)
{
    if (!style.groups)
        return nullptr;
    const auto look = style.groups->find(node.group);
    return look == style.groups->end() ? nullptr : &look->second;
}

void paintGroup(QPainter& painter, const NodeSnapshot& node, const PaintStyle& style)
{
    const GroupLook* look = groupLookOf(node, style);
    if (!look)
        return;
    const bool full = style.level == DetailLevel::Full;
    paintGroupStripe(painter, full ? stripe : smallStripe, *look, style.theme);
    if (full)
        paintName(painter, node.group.simplified(), *look, style);
}

GroupLegend::GroupLegend(const GroupLooks& looks)
{
    double widest = 0;
    for (const auto& [name, look] : looks) {
        if (m_rows.size() == legendRows)
            break;
        m_rows.push_back({name.simplified(), look});
    }
    if (looks.size() > m_rows.size())
        m_rows.push_back({Legend::tr("and %Ln more", nullptr, static_cast<int>(looks.size() - m_rows.size())), {}});
    for (const Row& row : m_rows)
        widest = std::max(widest, textWidth(TextStyle::Detail, row.name));
    m_size = QSizeF(2 * legendPadding + swatchWidth + 8 + std::min(widest, widestLegendName) + 2,
                    2 * legendPadding - 4 + rowHeight * static_cast<double>(m_rows.size()));
}

void GroupLegend::paint(QPainter& painter, QPointF corner, const Theme& theme) const
{
    if (m_rows.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(corner);
    painter.setPen(QPen(theme.color(Role::CardBorder), 1));
    painter.setBrush(theme.color(Role::Card));
    painter.drawRoundedRect(QRectF(QPointF(), m_size).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    double y = legendPadding - 2;
    for (const Row& row : m_rows) {
        const double middle = y + rowHeight / 2;
        if (row.look)
            paintGroupStripe(painter, QRectF(legendPadding, middle - 3, swatchWidth, 6), *row.look, theme);
        painter.setPen(theme.color(row.look ? Role::Text : Role::MutedText));
        paintText(painter, nullptr, TextStyle::Detail, {legendPadding + swatchWidth + 8, middle}, row.name,
                  widestLegendName);
        y += rowHeight;
    }
    painter.restore();
}

} // namespace nestline::ui
