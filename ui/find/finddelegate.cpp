// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/finddelegate.h"

#include "core/document/node.h"
#include "ui/find/findresults.h"
#include "ui/theme/kindlook.h"
#include "ui/theme/themedicon.h"

#include <QApplication>
#include <QPainter>

namespace nestline::ui {

namespace {

constexpr int padding = 6;

} // namespace

FindDelegate::FindDelegate(ThemeManager& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{}

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);

    painter->save();
    const Theme& theme = m_theme.theme();
    const bool reversed = option.direction == Qt::RightToLeft;
    const Qt::Alignment start = Qt::AlignVCenter | (reversed ? Qt::AlignRight : Qt::AlignLeft);
    const Qt::Alignment end = Qt::AlignVCenter | (reversed ? Qt::AlignLeft : Qt::AlignRight);
    const QFontMetrics metrics(option.font);
    QRect words = option.rect.adjusted(padding, 0, -padding, 0);

    const int iconSize = metrics.height();
    if (const QVariant kind = index.data(FindResults::KindRole); kind.isValid()) {
        const auto nodeKind = static_cast<NodeKind>(kind.toInt());
        const QRect place(reversed ? words.right() - iconSize + 1 : words.left(), words.center().y() - iconSize / 2 + 1,
                          iconSize, iconSize);
        const QIcon icon = themedIcon(kindIcon(nodeKind), theme, kindRole(nodeKind));
        painter->drawPixmap(place, icon.pixmap(place.size(), painter->device()->devicePixelRatioF()));
        words.adjust(reversed ? 0 : iconSize + padding, 0, reversed ? -iconSize - padding : 0, 0);
    }
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(FindResults::DetailRole).toString();
    // The name goes first: what stands at the end takes what is left, but at least a third.
    const int third = words.width() / 3;
    const int nameWidth = std::min(metrics.horizontalAdvance(name) + 2, words.width() - 2 * padding - third);
    const QRect nameRect = QStyle::alignedRect(option.direction, start, QSize(nameWidth, words.height()), words);
    const QRect detailRect = QStyle::alignedRect(option.direction, end,
                                                 QSize(words.width() - nameWidth - 2 * padding, words.height()), words);
    painter->setPen(theme.color(Role::Text));
    painter->drawText(nameRect, start, metrics.elidedText(name, Qt::ElideRight, nameRect.width()));
    painter->setPen(theme.color(Role::MutedText));
    painter->drawText(detailRect, end, metrics.elidedText(detail, Qt::ElideRight, detailRect.width()));
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, QFontMetrics(option.font).height() + 2 * padding};
}

} // namespace nestline::ui
