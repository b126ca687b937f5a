// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchrowsmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr int padding = 8;

} // namespace

void SearchRowsModel::setRows(std::vector<SearchRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const SearchRow* SearchRowsModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows[static_cast<size_t>(index)] : nullptr;
}

QString SearchRowsModel::spoken(const SearchRow& row)
{
    QStringList parts{row.title, row.detail, row.key};
    if (!row.refusal.isEmpty())
        parts << tr("not possible: %1").arg(row.refusal);
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a row"));
}

int SearchRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchRowsModel::data(const QModelIndex& index, int role) const
{
    const SearchRow* shown = row(index.row());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return shown->title;
    case Qt::DecorationRole: return shown->icon;
    case Qt::ToolTipRole: return spoken(*shown).toHtmlEscaped();
    case Qt::AccessibleTextRole: return spoken(*shown);
    case DetailRole: return shown->refusal.isEmpty() ? shown->detail : shown->refusal;
    case KeyRole: return shown->key;
    case EnabledRole: return shown->refusal.isEmpty();
    default: return {};
    }
}

void SearchRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = {};
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);

    const Theme& theme = m_theme.theme();
    const bool enabled = index.data(SearchRowsModel::EnabledRole).toBool();
    const bool reversed = option.direction == Qt::RightToLeft;
    const Qt::Alignment lead = Qt::AlignVCenter | (reversed ? Qt::AlignRight : Qt::AlignLeft);
    const Qt::Alignment trail = Qt::AlignVCenter | (reversed ? Qt::AlignLeft : Qt::AlignRight);
    const QFontMetrics metrics(option.font);
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const auto use = [&](int width) {
        const int used = width + padding;
        room.adjust(reversed ? 0 : used, 0, reversed ? -used : 0, 0);
    };
    const auto useEnd = [&](int width) {
        const int used = width + 2 * padding;
        room.adjust(reversed ? used : 0, 0, reversed ? 0 : -used, 0);
    };
    painter->save();
    painter->setFont(option.font);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    const int side = metrics.height();
    if (!icon.isNull()) {
        const QRect place(reversed ? room.right() - side + 1 : room.left(), room.center().y() - side / 2, side, side);
        icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    use(side);
    painter->setPen(theme.color(Role::MutedText));
    const QString key = index.data(SearchRowsModel::KeyRole).toString();
    if (!key.isEmpty()) {
        painter->drawText(room, trail, key);
        useEnd(metrics.horizontalAdvance(key));
    }
    const QString title = index.data(Qt::DisplayRole).toString().simplified();
    const QString detail = index.data(SearchRowsModel::DetailRole).toString().simplified();
    // What is asked for has precedence; the rest takes the room that is left, at least a third.
    const int rounding = 2; // widths of letters are no whole pixels
    const int titleWidth =
        std::min(metrics.horizontalAdvance(title) + rounding, detail.isEmpty() ? room.width() : room.width() * 2 / 3);
    const QString shown = metrics.elidedText(title, Qt::ElideRight, titleWidth);
    painter->setPen(theme.color(enabled ? Role::Text : Role::MutedText));
    painter->drawText(room, lead, shown);
    use(titleWidth + padding);
    painter->setPen(theme.color(Role::MutedText));
    painter->drawText(room, trail, metrics.elidedText(detail, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize SearchRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, QFontMetrics(option.font).height() + 2 * padding - 2};
}

} // namespace nestline::ui
