// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/suggestionsdelegate.h"

#include "ui/planning/suggestionsmodel.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <span>

namespace nestline::ui {

namespace {

using Colors = nestline::ui::Role;
using Link = SuggestionsDelegate::Link;

constexpr int gap = 3; // around a card
constexpr int padding = 8;
constexpr int densePadding = 4;
constexpr int denseGap = 1;
constexpr int allLines = 100;
constexpr std::array links{Link::Apply, Link::Pin, Link::Dismiss};

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

Colors savingColor(const QModelIndex& index)
{
    return index.data(SuggestionsModel::SavesRole).toBool() ? Colors::Free : Colors::MutedText;
}

} // namespace

SuggestionsDelegate::SuggestionsDelegate(ThemeManager& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QString SuggestionsDelegate::linkText(Link link)
{
    switch (link) {
    case Link::Apply: return tr("Apply");
    case Link::Pin: return tr("Pin");
    case Link::Dismiss: return tr("Dismiss");
    }
    return {};
}

std::array<QRect, 3> SuggestionsDelegate::linkPlaces(const QStyleOptionViewItem& option, QPoint corner,
                                                     const QRect& row)
{
    const QFontMetrics metrics(option.font);
    std::array<QRect, 3> places;
    int left = corner.x();
    for (const Link link : links) {
        QRect& place = places[static_cast<size_t>(link)];
        place = QRect(left, corner.y(), metrics.horizontalAdvance(linkText(link)), metrics.height());
        left = place.right() + 2 * padding;
        if (option.direction == Qt::RightToLeft)
            place.moveLeft(row.left() + row.right() - place.right());
    }
    return places;
}

int SuggestionsDelegate::linesAtMost(const QModelIndex& index, int usual) const
{
    return index.row() == m_open ? allLines : usual;
}

SuggestionsDelegate::Places SuggestionsDelegate::places(const QStyleOptionViewItem& option, const QModelIndex& index,
                                                        const QRect& row) const
{
    if (m_isDense)
        return densePlaces(option, index, row);
    Places result;
    result.card = row.adjusted(gap, gap, -gap, -gap);
    const QRect inner = result.card.adjusted(padding, padding - 1, -padding, -padding + 1);
    const int width = std::max(80, inner.width());
    const QFont& font = option.font;
    const auto told = [&](int role, const QFont& lineFont, int most, Colors color) {
        return Line{{index.data(role).toString(), lineFont, linesAtMost(index, most)}, color, {}};
    };
    result.lines = {told(Qt::DisplayRole, strong(font), 3, Colors::Text),
                    told(SuggestionsModel::NeedsRole, font, 2, Colors::MutedText),
                    told(SuggestionsModel::EffectRole, font, 4, Colors::MutedText),
                    told(SuggestionsModel::SavingRole, strong(font), 2, savingColor(index))};
    std::erase_if(result.lines, [](const Line& line) { return line.text.text.isEmpty(); });
    int top = inner.top();
    for (Line& line : result.lines) {
        line.place = QRect(inner.left(), top, width, line.text.height(width));
        top = line.place.bottom() + 2;
    }
    result.links = linkPlaces(option, {inner.left(), top + 2}, row);
    result.height = result.links.front().bottom() + padding + gap - row.top();
    result.card.setBottom(row.top() + result.height - gap);
    return result;
}

SuggestionsDelegate::Places SuggestionsDelegate::densePlaces(const QStyleOptionViewItem& option,
                                                             const QModelIndex& index, const QRect& row) const
{
    Places result;
    result.card = row.adjusted(gap, denseGap, -gap, -denseGap);
    const QRect inner = result.card.adjusted(padding, densePadding, -padding, -densePadding);
    const int width = std::max(80, inner.width());
    const QFont& font = option.font;
    const bool isOpen = index.row() == m_open;
    const int spacing = QFontMetrics(font).lineSpacing();
    const WrappedText title{index.data().toString(), strong(font), linesAtMost(index, 1)};
    const QRect first(inner.left(), inner.top(), width, isOpen ? title.height(width) : spacing);
    const QRect second(first.left(), first.bottom() + 1, width, spacing);
    const QString saving = index.data(SuggestionsModel::ShortSavingRole).toString();
    const int savingWidth = std::min(width, QFontMetrics(strong(font)).horizontalAdvance(saving) + 1);
    const int rest = width - savingWidth - padding;
    const auto placed = [&](const QRect& line, int left, int wide) { // from the leading edge
        return QStyle::visualRect(option.direction, line, QRect(line.left() + left, line.top(), wide, spacing));
    };
    result.links = linkPlaces(option, second.topLeft(), row);
    result.hasLinks = isOpen || (option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver));
    result.lines.push_back({title, Colors::Text, first});
    const QRect& lastLink = result.links.back();
    const int linksWidth = std::max(lastLink.right() - second.left(), second.right() - lastLink.left());
    if (!result.hasLinks || linksWidth <= rest)
        result.lines.push_back(
            {{saving, strong(font), 1}, savingColor(index), placed(second, width - savingWidth, savingWidth)});
    if (!result.hasLinks && rest > 0)
        result.lines.push_back({{index.data(SuggestionsModel::EffectRole).toString(), font, 1},
                                Colors::MutedText,
                                placed(second, 0, rest)});
    int bottom = second.bottom() + 1;
    if (isOpen) {
        for (const int role :
             {SuggestionsModel::SavingRole, SuggestionsModel::NeedsRole, SuggestionsModel::EffectRole}) {
            const WrappedText text{index.data(role).toString(), font, allLines};
            if (text.text.isEmpty())
                continue;
            const QRect place(inner.left(), bottom + 2, width, text.height(width));
            result.lines.push_back({text, Colors::MutedText, place});
            bottom = place.bottom() + 1;
        }
    }
    result.height = bottom + densePadding + denseGap - row.top();
    result.card.setBottom(row.top() + result.height - 1 - denseGap);
    return result;
}

int SuggestionsDelegate::denseHeight(const QFont& font)
{
    return 2 * (QFontMetrics(font).lineSpacing() + densePadding + denseGap);
}

void SuggestionsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const Places place = places(option, index, option.rect);
    const bool usable = option.state & QStyle::State_Enabled;
    const bool isPreviewed = usable && index.row() == m_previewed;
    const bool hasKeys = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Violet as what the canvas shows of it.
    const Colors edge = isPreviewed ? Colors::Preview : hasKeys ? Colors::Accent : Colors::Line;
    painter->setPen(QPen(theme.color(edge), isPreviewed || hasKeys ? 1.6 : 1));
    painter->setBrush(theme.color(Colors::Card));
    painter->drawRoundedRect(QRectF(place.card).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    for (const Line& line : place.lines) {
        painter->setPen(usable ? theme.color(line.role) : theme.disabledColor());
        line.text.draw(*painter, line.place, option.direction);
    }
    painter->setFont(option.font);
    painter->setPen(usable ? theme.color(Colors::Accent) : theme.disabledColor());
    for (const Link link : place.hasLinks ? std::span(links) : std::span<const Link>())
        painter->drawText(place.links[static_cast<size_t>(link)], Qt::AlignCenter, linkText(link));
    painter->restore();
}

QSize SuggestionsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (m_isDense && index.row() != m_open) // without a look at the text: there may be many
        return {width, denseHeight(option.font)};
    return {width, places(option, index, QRect(0, 0, width, 0)).height};
}

QRect SuggestionsDelegate::linkRect(const QStyleOptionViewItem& option, const QModelIndex& index, Link link) const
{
    return places(option, index, option.rect).links[static_cast<size_t>(link)];
}

bool SuggestionsDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                                      const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    constexpr QMargins grip(4, 4, 4, 4);
    for (const Link link : links) {
        if (!linkRect(option, index, link).marginsAdded(grip).contains(mouse->position().toPoint()))
            continue;
        Q_EMIT linkActivated(index, link);
        return true;
    }
    return false;
}

} // namespace nestline::ui
