// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/thememanager.h"

#include <QIcon>
#include <QStyledItemDelegate>

#include <array>

namespace nestline::ui {

/// Draws a finding: severity as an icon, the sentence, and below it what can be done as links.
class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingsDelegate(ThemeManager& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void showRequested(const QModelIndex& index);
    void fixRequested(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    struct Places
    {
        QRect icon;
        QRect text;
        QRect showLink;
        QRect fixLink; // empty if there is no fix
        int height;
    };

    ThemeManager& m_theme;
    std::array<QIcon, 3> m_icons;

    Places places(const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& row) const;
    void makeIcons();
};

} // namespace nestline::ui
