// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QWidget>

class QLabel;
class QListView;

namespace nestline::ui {

class FindingsModel;

/// What is wrong or doubtful in the design. Each finding can be shown on the canvas and, where there is a safe way,
/// fixed: by its links, by Enter and Ctrl+Enter, or from its menu.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

    /// The title with the number of findings, such as "Findings 2".
    QString title() const;

Q_SIGNALS:
    void titleChanged(const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    DocumentSession& m_session;
    FindingsModel* m_model;
    QListView* m_view;
    QLabel* m_empty;
    int m_laidOutWidth = 0;

    void refresh();
    void showFinding(const QModelIndex& index);
    void fixFinding(const QModelIndex& index);
    void openMenu(const QPoint& position);
};

} // namespace nestline::ui
