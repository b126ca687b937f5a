// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/legend.h"

#include "core/layout/geometry.h"
#include "ui/canvas/painters/grouppainter.h"
#include "ui/canvas/painters/linkpainter.h"
#include "ui/canvas/painters/nodemarks.h"
#include "ui/export/titleblock.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace nestline::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

constexpr double rowHeight = 22;
constexpr double signGap = 6;
constexpr double itemGap = 20;
constexpr double largestScale = 0.8;
constexpr int textSize = 10;

// Of a part of a drawing that becomes a sign of its own: no higher than a row.
double scaleOf(const QRectF& part)
{
    return std::min(largestScale, (rowHeight - 2) / part.height());
}

double signWidth(const QRectF& part)
{
    return part.width() * scaleOf(part);
}

// Shows `part` of what `paint` draws in canvas units, in the middle of a row.
void paintPart(QPainter& painter, const QRectF& part, const std::function<void()>& paint)
{
    painter.save();
    const double scale = scaleOf(part);
    painter.translate(0, (rowHeight - part.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.translate(-part.topLeft());
    painter.setClipRect(part);
    paint();
    painter.restore();
}

QString badgeMeaning(Coverage coverage)
{
    return coverage == Coverage::Free ? Text::tr("needs a licence, covered by a free one")
                                      : Text::tr("needs a paid licence, at this price a month");
}

} // namespace

Legend::Legend(const PictureSigns& signs, double width)
{
    addKinds(signs);
    addBadges(signs);
    addLinks(signs);
    addGroups(signs);
    place(width);
}

void Legend::addKinds(const PictureSigns& signs)
{
    constexpr QRectF tile(10, 12, 36, 36);
    for (const NodeKind kind : signs.kinds) {
        const auto paintSign = [kind, tile](QPainter& painter, const Theme& theme) {
            paintPart(painter, tile,
                      [&] { paintCardBody(painter, kind, CardBorder::Plain, DetailLevel::Full, theme, 1); });
        };
        m_items.push_back({paintSign, signWidth(tile), kindName(kind)});
    }
}

void Legend::addBadges(const PictureSigns& signs)
{
    const auto add = [this](const std::optional<QString>& text, Coverage coverage) {
        if (!text)
            return;
        const NodeSnapshot node{.id = NodeId(QStringLiteral("legend")), .badge = *text, .coverage = coverage};
        const QRectF part = badgeRect(node).adjusted(-6, -2, 8, 2);
        const auto paintSign = [node, part](QPainter& painter, const Theme& theme) {
            paintPart(painter, part, [&] { paintNode(painter, node, {}, {.theme = theme}); });
        };
        m_items.push_back({paintSign, signWidth(part), badgeMeaning(coverage)});
    };
    add(signs.freeBadge, Coverage::Free);
    add(signs.paidBadge, Coverage::Paid);
}

void Legend::addLinks(const PictureSigns& signs)
{
    const auto add = [this](bool isKey, const QString& label, const QString& meaning) {
        const double length = isKey ? 62 : 118;
        const QPointF from(-geometry::card.width(), -geometry::card.height() / 2);
        const LinkCurve curve = linkCurve(from, QPointF(length, from.y()), {isKey, 0, 1});
        const LinkSnapshot link{.id = LinkId(QStringLiteral("legend")),
                                .from = NodeId(QStringLiteral("legend")),
                                .to = NodeId(QStringLiteral("legend")),
                                .isKey = isKey,
                                .label = label,
                                .curve = curve};
        const QRectF part(0, -13, length, 26);
        const auto paintSign = [link, part](QPainter& painter, const Theme& theme) {
            paintPart(painter, part, [&] {
                paintLinkLine(painter, link, {}, {.theme = theme}, part);
                paintLinkLabel(painter, link, {}, {.theme = theme});
            });
        };
        m_items.push_back({paintSign, signWidth(part), meaning});
    };
    if (signs.triggers.contains(Trigger::Key))
        add(true, QStringLiteral("1"), Text::tr("the caller presses this key"));
    const auto other = std::find_if(signs.triggers.begin(), signs.triggers.end(),
                                    [](Trigger trigger) { return trigger != Trigger::Key; });
    if (other != signs.triggers.end())
        add(false, triggerName(*other), Text::tr("the call goes on by itself, for this reason"));
}

void Legend::addGroups(const PictureSigns& signs)
{
    constexpr QRectF stripe(0, rowHeight / 2 - 3, 18, 6);
    for (const auto& [name, look] : signs.groups) {
        const auto paintSign = [look = look, stripe](QPainter& painter, const Theme& theme) {
            paintGroupStripe(painter, stripe, look, theme);
        };
        m_items.push_back({paintSign, stripe.width(), name.simplified()});
    }
}

// In rows from left to right.
void Legend::place(double width)
{
    const QFontMetricsF metrics(sheetFont(textSize));
    QPointF next;
    for (Item& item : m_items) {
        const double needed = item.signWidth + signGap + metrics.horizontalAdvance(item.text);
        if (next.x() > 0 && next.x() + needed > width)
            next = QPointF(0, next.y() + rowHeight);
        item.place = next;
        next.rx() += needed + itemGap;
    }
    m_height = m_items.empty() ? 0 : next.y() + rowHeight;
}

void Legend::paint(QPainter& painter, QPointF corner, const Theme& theme) const
{
    for (const Item& item : m_items) {
        const QPointF place = corner + item.place;
        painter.save();
        painter.translate(place);
        item.paintSign(painter, theme);
        painter.restore();
        painter.setFont(sheetFont(textSize));
        painter.setPen(theme.color(Role::Text));
        painter.drawText(QRectF(place.x() + item.signWidth + signGap, place.y(), 1000, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, item.text);
    }
}

} // namespace nestline::ui
