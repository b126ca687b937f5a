// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace nestline::ui {

class FindResults;

/// Finds nodes: a field, what it finds as a list, and the way from one to the next. It lies over the canvas; what is
/// found lights up there, and what is jumped to flashes.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    FindBar(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

    /// Shows the bar with the cursor in the field.
    void open();
    /// Hides the bar; what was looked for is kept for next and previous.
    void dismiss();
    /// Jumps to the next or previous node found; opens the bar if nothing was looked for yet.
    void goNext() { step(+1); }
    void goPrevious() { step(-1); }

    /// As wide as suits its texts, where there is room.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The bar has closed: the focus goes back to the canvas.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    DocumentSession& m_session;
    ThemeManager& m_theme;
    FindResults* m_results;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_help;
    QToolButton* m_close;
    QListView* m_list;

    void build();
    QToolButton* makeButton(const char* name, const QString& words);
    void showResults();
    void updateCount();
    void updateHeight();
    void updateIcons();
    void step(int direction);
    void jumpTo(int row);
    void take(const QModelIndex& index);
};

} // namespace nestline::ui
