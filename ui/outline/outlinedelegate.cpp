// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinedelegate.h"

#include "core/licensing/bill.h"
#include "ui/outline/outlinemodel.h"
#include "ui/widgets/elision.h"

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

// References to nodes that stand elsewhere are in italics.
QFont nameFont(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont font = option.font;
    font.setItalic(index.data(OutlineModel::ReferenceRole).toBool());
    return font;
}

// Short, and what one looks for.
bool isMenuKey(const QString& way)
{
    return way.size() == 1;
}

/// The widths of the parts of a row, each with the gap beside it.
struct Widths
{
    explicit Widths(const QFont& font)
        : mark(QFontMetrics(lettersFont(font)).ascent() + padding)
        , letters(QFontMetrics(lettersFont(font)).horizontalAdvance(QStringLiteral("AA")) + padding)
        , gap(QFontMetrics(font).averageCharWidth())
        , leastWay(4 * gap)
        , metrics(font)
    {}

    int mark;
    int letters;
    int gap;      // between the way in and the name
    int leastWay; // less of a word says nothing
    QFontMetrics metrics;

    int way(const QString& text) const { return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + gap; }
};

} // namespace

OutlineDelegate::OutlineDelegate(ThemeManager& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{}

OutlineDelegate::Shown OutlineDelegate::shown(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Widths widths(option.font);
    const QFontMetrics metrics(nameFont(option, index));
    Shown shown{index.data(OutlineModel::WayInRole).toString(), index.data(Qt::DisplayRole).toString().simplified(),
                kindLetters(static_cast<NodeKind>(index.data(OutlineModel::KindRole).toInt()))};
    const int room = option.rect.width() - 2 * padding - widths.mark;
    const int name = metrics.horizontalAdvance(shown.name);
    const int letters = shown.letters.isEmpty() ? 0 : widths.letters;
    if (!isMenuKey(shown.way)) {
        const QFontMetrics wayMetrics(option.font);
        const int left = room - name - letters - widths.gap;
        if (left < std::min(widths.leastWay, wayMetrics.horizontalAdvance(shown.way)))
            shown.way.clear();
        shown.way = wayMetrics.elidedText(shown.way, Qt::ElideRight, left);
    }
    const int left = room - widths.way(shown.way);
    if (name > left - letters)
        shown.letters.clear();
    shown.name =
        elidedBeforeLastWord(QFontMetricsF(metrics), shown.name, left - (shown.letters.isEmpty() ? 0 : letters));
    return shown;
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Shown words = shown(option, index);
    paintWords(*painter, option, index, words);
    const Widths widths(option.font);
    const auto atEnd = [&](int distance, int width, int height) {
        const QRect place(option.rect.right() - distance - width + 1,
                          option.rect.top() + (option.rect.height() - height) / 2, width, height);
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const int mark = widths.mark - padding;
    paintMark(*painter, QRectF(atEnd(padding, mark, mark)).adjusted(0.5, 0.5, -0.5, -0.5), index);
    const bool attends = static_cast<NodeKind>(index.data(OutlineModel::KindRole).toInt()) == NodeKind::AutoAttendant;
    painter->setFont(lettersFont(option.font));
    painter->setPen(m_theme.theme().color(attends ? Role::Attendant : Role::Queue));
    painter->drawText(atEnd(padding + widths.mark, widths.letters - padding, option.rect.height()),
                      Qt::AlignVCenter | Qt::AlignRight, words.letters);
    painter->restore();
}

void OutlineDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                 const Shown& shown) const
{
    const Theme& theme = m_theme.theme();
    const Qt::Alignment alignment = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const QRect words = option.rect.adjusted(padding, 0, -padding, 0);
    painter.setFont(option.font);
    painter.setPen(theme.color(Role::MutedText));
    painter.drawText(words, alignment, shown.way);
    const int used = Widths(option.font).way(shown.way);
    const QFont font = nameFont(option, index);
    painter.setFont(font);
    painter.setPen(theme.color(font.italic() ? Role::MutedText : Role::Text));
    painter.drawText(QStyle::visualRect(option.direction, words, words.adjusted(used, 0, 0, 0)), alignment, shown.name);
}

void OutlineDelegate::paintMark(QPainter& painter, QRectF place, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    painter.setPen(Qt::NoPen);
    switch (static_cast<Coverage>(index.data(OutlineModel::CoverageRole).toInt())) {
    case Coverage::Free:
        painter.setBrush(theme.color(Role::Free));
        painter.drawEllipse(place);
        break;
    case Coverage::Paid:
        painter.setBrush(theme.color(Role::Paid));
        painter.drawPolygon(QPolygonF(
            {QPointF(place.center().x(), place.top() - 1), QPointF(place.right() + 1, place.center().y()),
             QPointF(place.center().x(), place.bottom() + 1), QPointF(place.left() - 1, place.center().y())}));
        break;
    case Coverage::None: break;
    }
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
