// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinedelegate.h"

#include "core/licensing/bill.h"
#include "ui/outline/outlinemodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr int padding = 4;

QString kindLetters(NodeKind kind)
{
    switch (kind) {
    case NodeKind::AutoAttendant: return QStringLiteral("AA");
    case NodeKind::CallQueue: return QStringLiteral("CQ");
    default: return {};
    }
}

QFont lettersFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.78);
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

OutlineDelegate::OutlineDelegate(ThemeManager& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_theme.theme();
    const bool reversed = option.direction == Qt::RightToLeft;
    const int marks = paintMarks(painter, option, index);
    QRect words = option.rect.adjusted(padding, 0, -padding, 0);
    words.adjust(reversed ? marks : 0, 0, reversed ? 0 : -marks, 0);
    const Qt::Alignment alignment = Qt::AlignVCenter | (reversed ? Qt::AlignRight : Qt::AlignLeft);

    const QFontMetrics metrics(option.font);
    if (const QString way = index.data(OutlineModel::WayInRole).toString(); !way.isEmpty()) {
        const QString shown = metrics.elidedText(way, Qt::ElideRight, words.width() / 2);
        painter->setPen(theme.color(Role::MutedText));
        painter->drawText(words, alignment, shown);
        const int used = metrics.horizontalAdvance(shown) + metrics.averageCharWidth();
        words.adjust(reversed ? 0 : used, 0, reversed ? -used : 0, 0);
    }
    const bool reference = index.data(OutlineModel::ReferenceRole).toBool();
    QFont font = option.font;
    font.setItalic(reference);
    painter->setFont(font);
    painter->setPen(theme.color(reference ? Role::MutedText : Role::Text));
    const QString name = index.data(Qt::DisplayRole).toString().simplified();
    painter->drawText(words, alignment, QFontMetrics(font).elidedText(name, Qt::ElideRight, words.width()));
    painter->restore();
}

// Returns the width that letters and mark take at the end of the row.
int OutlineDelegate::paintMarks(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const auto kind = static_cast<NodeKind>(index.data(OutlineModel::KindRole).toInt());
    const QString letters = kindLetters(kind);
    const QFont font = lettersFont(option.font);
    const QFontMetrics metrics(font);
    const int mark = metrics.ascent();
    const int lettersWidth = metrics.horizontalAdvance(QStringLiteral("AA"));
    const bool reversed = option.direction == Qt::RightToLeft;
    const auto place = [&](int distance, int width) {
        const int x = reversed ? option.rect.left() + distance : option.rect.right() - distance - width + 1;
        return QRectF(x, option.rect.top() + (option.rect.height() - mark) / 2.0, width, mark);
    };
    const QRectF dot = place(padding, mark).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(Qt::NoPen);
    switch (static_cast<Coverage>(index.data(OutlineModel::CoverageRole).toInt())) {
    case Coverage::Free:
        painter->setBrush(theme.color(Role::Free));
        painter->drawEllipse(dot);
        break;
    case Coverage::Paid:
        painter->setBrush(theme.color(Role::Paid));
        painter->drawPolygon(
            QPolygonF({QPointF(dot.center().x(), dot.top() - 1), QPointF(dot.right() + 1, dot.center().y()),
                       QPointF(dot.center().x(), dot.bottom() + 1), QPointF(dot.left() - 1, dot.center().y())}));
        break;
    case Coverage::None: break;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setFont(font);
    painter->setPen(theme.color(kind == NodeKind::AutoAttendant ? Role::Attendant : Role::Queue));
    QRectF lettersRect = place(padding + mark + padding, lettersWidth);
    lettersRect.setTop(option.rect.top());
    lettersRect.setBottom(option.rect.bottom());
    painter->drawText(lettersRect, Qt::AlignVCenter | Qt::AlignRight, letters);
    painter->setFont(option.font);
    return padding + mark + padding + (letters.isEmpty() ? 0 : lettersWidth + padding);
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {160, QFontMetrics(option.font).height() + 2 * padding + 1};
}

void OutlineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const
{
    const int height = std::max(option.rect.height(), editor->sizeHint().height());
    editor->setGeometry(QRect(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height));
}

} // namespace nestline::ui
