// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/thememanager.h"

#include <QStyledItemDelegate>

namespace nestline::ui {

/// Draws what was found: the icon of its kind, its name, and at the end of the row its number or site.
class FindDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindDelegate(ThemeManager& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ThemeManager& m_theme;
};

} // namespace nestline::ui
