// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/thememanager.h"

#include <QStyledItemDelegate>

namespace nestline::ui {

/// Draws a row of the outline: the way in, the name, the kind as letters, and a mark that tells free (disc) from paid
/// (diamond).
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(ThemeManager& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    ThemeManager& m_theme;

    int paintMarks(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace nestline::ui
