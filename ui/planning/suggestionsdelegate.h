// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/thememanager.h"
#include "ui/widgets/wrappedtext.h"

#include <QStyledItemDelegate>

#include <array>
#include <vector>

namespace nestline::ui {

/// Draws a suggestion as a card: what to do, what callers notice, what it saves, and what can be done with it as links.
/// A dense card has two lines: the links take the second while the pointer or the keys are on it. An open card tells
/// everything, however long.
class SuggestionsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The links, in the order in which they stand.
    enum class Link { Apply, Pin, Dismiss };

    explicit SuggestionsDelegate(ThemeManager& theme, QObject* parent = nullptr);

    void setDense(bool dense) { m_isDense = dense; }
    bool isDense() const { return m_isDense; }
    static int denseHeight(const QFont& font);
    /// The row that is open; -1 for none.
    void setOpen(int row) { m_open = row; }
    int open() const { return m_open; }
    /// The row that the canvas shows, drawn in its colour; -1 for none.
    void setPreviewed(int row) { m_previewed = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where a link of a row stands.
    QRect linkRect(const QStyleOptionViewItem& option, const QModelIndex& index, Link link) const;
    static QString linkText(Link link);

Q_SIGNALS:
    void linkActivated(const QModelIndex& index, nestline::ui::SuggestionsDelegate::Link link);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    struct Line
    {
        WrappedText text;
        nestline::ui::Role role;
        QRect place;
    };
    struct Places
    {
        QRect card;
        std::vector<Line> lines;
        std::array<QRect, 3> links;
        bool hasLinks = true; ///< they are to be seen
        int height = 0;
    };

    ThemeManager& m_theme;
    bool m_isDense = false;
    int m_open = -1;
    int m_previewed = -1;

    Places places(const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& row) const;
    Places densePlaces(const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& row) const;
    int linesAtMost(const QModelIndex& index, int usual) const;
    static std::array<QRect, 3> linkPlaces(const QStyleOptionViewItem& option, QPoint corner, const QRect& row);
};

} // namespace nestline::ui
