// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/thememanager.h"

#include <QStyledItemDelegate>

namespace nestline::ui {

/// Draws a row of the outline: the way in, the name, the kind as letters, and a mark that tells free (disc) from paid
/// (diamond). Where that is too much for the row, the name keeps its room longest: first the words of the way in are cut
/// or left out, a menu key excepted, then the letters.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(ThemeManager& theme, QObject* parent = nullptr);

    /// What a row shows in the room that it has.
    struct Shown
    {
        QString way;
        QString name;
        QString letters;
    };
    Shown shown(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    ThemeManager& m_theme;

    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const Shown& shown) const;
    void paintMark(QPainter& painter, QRectF place, const QModelIndex& index) const;
};

} // namespace nestline::ui
