// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/thememanager.h"
#include "ui/widgets/searchrow.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace nestline::ui {

class SearchRowsModel;

/// A field to type into and a list of what fits, over the middle of a window: arrows go through the list while one
/// types, Enter chooses, Esc or a click elsewhere closes. Rows that cannot be chosen are shown with their reason. It
/// deletes itself.
class SearchPopup : public QDialog
{
    Q_OBJECT

public:
    /// What fits a text that was typed, best first.
    using Source = std::function<std::vector<SearchRow>(const QString& query)>;

    SearchPopup(const QString& name, const ThemeManager& theme, QWidget* parent);

    /// Asks for something: the prompt stands in the empty field, `hint` below the list.
    void ask(const QString& prompt, const QString& hint, Source source);
    /// Makes another row than the first the current one.
    void setCurrentRow(int row);
    /// Shows itself over the window of its parent.
    void popUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* m_field;
    QListView* m_list;
    SearchRowsModel* m_model;
    QLabel* m_footer;
    Source m_source;
    QString m_hint;

    void search();
    void choose();
    void showCurrent();
};

} // namespace nestline::ui
