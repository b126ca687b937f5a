// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/thememanager.h"
#include "ui/widgets/searchrow.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace nestline::ui {

/// The rows of a SearchPopup as an item model.
class SearchRowsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeyRole, EnabledRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<SearchRow> rows);
    /// Null if there is no such row.
    const SearchRow* row(int index) const;
    /// A row in words, for screen readers.
    static QString spoken(const SearchRow& row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SearchRow> m_rows;
};

/// Draws such a row: icon, title and, fainter, what else is known; the key at the end.
class SearchRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchRowDelegate(const ThemeManager& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ThemeManager& m_theme;
};

} // namespace nestline::ui
