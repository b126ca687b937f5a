// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingsdelegate.h"

#include "ui/findings/findingsmodel.h"
#include "ui/theme/themedicon.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr int padding = 6;

} // namespace

FindingsDelegate::FindingsDelegate(ThemeManager& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{
    connect(&m_theme, &ThemeManager::changed, this, &FindingsDelegate::makeIcons);
    makeIcons();
}

void FindingsDelegate::makeIcons()
{
    const Theme& theme = m_theme.theme();
    m_icons = {themedIcon(QStringLiteral("error"), theme, nestline::ui::Role::Error),
               themedIcon(QStringLiteral("warning"), theme, nestline::ui::Role::Warning),
               themedIcon(QStringLiteral("info"), theme, nestline::ui::Role::MutedText)};
}

FindingsDelegate::Places FindingsDelegate::places(const QStyleOptionViewItem& option, const QModelIndex& index,
                                                  const QRect& row) const
{
    const QFontMetrics metrics(option.font);
    const int icon = metrics.height() + 2;
    const QRect inner = row.adjusted(padding, padding, -padding, -padding);
    const int wide = std::max(60, inner.width() - icon - padding);
    const int text = metrics.boundingRect(0, 0, wide, 10'000, Qt::TextWordWrap, index.data().toString()).height();
    Places result;
    result.icon = QRect(inner.left(), inner.top(), icon, icon);
    result.text = QRect(inner.left() + icon + padding, inner.top() + 1, wide, text);
    const int linksTop = result.text.bottom() + 3;
    result.showLink = QRect(result.text.left(), linksTop, metrics.horizontalAdvance(tr("Show")), metrics.height());
    const QString fix = index.data(FindingsModel::FixTextRole).toString();
    const int fixLeft = result.showLink.right() + 2 * padding;
    if (!fix.isEmpty()) {
        result.fixLink = QRect(fixLeft, linksTop, std::min(metrics.horizontalAdvance(fix), inner.right() - fixLeft),
                               metrics.height());
    }
    result.height = result.showLink.bottom() - row.top() + padding;
    if (option.direction == Qt::RightToLeft)
        for (QRect* rect : {&result.icon, &result.text, &result.showLink, &result.fixLink})
            rect->moveLeft(row.left() + row.right() - rect->right());
    return result;
}

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    using Colors = nestline::ui::Role;
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);

    const Theme& theme = m_theme.theme();
    const Places place = places(option, index, option.rect);
    const auto severity = static_cast<size_t>(index.data(FindingsModel::SeverityRole).toInt());
    const Qt::Alignment leading = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->save();
    m_icons[severity].paint(painter, place.icon);
    painter->setFont(option.font);
    painter->setPen(theme.color(Colors::Text));
    painter->drawText(place.text, leading | Qt::TextWordWrap, index.data().toString());
    painter->setPen(theme.color(Colors::Accent));
    painter->drawText(place.showLink, leading, tr("Show"));
    if (!place.fixLink.isEmpty()) {
        const QString fix = index.data(FindingsModel::FixTextRole).toString();
        painter->drawText(place.fixLink, leading,
                          QFontMetrics(option.font).elidedText(fix, Qt::ElideRight, place.fixLink.width()));
    }
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, places(option, index, QRect(0, 0, width, 0)).height};
}

bool FindingsDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                                   const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const Places place = places(option, index, option.rect);
    const QPoint at = mouse->position().toPoint();
    const QMargins grip(3, 3, 3, 3);
    if (!place.fixLink.isEmpty() && place.fixLink.marginsAdded(grip).contains(at))
        Q_EMIT fixRequested(index);
    else
        Q_EMIT showRequested(index);
    return true;
}

} // namespace nestline::ui
