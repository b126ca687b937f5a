// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace nestline::ui {

class KeyBindings;
class OutlineModel;
class OutlineView;

/// The document as a tree with a filter: a full second editor beside the canvas.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    OutlinePanel(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

    /// The keys that the user gave to actions; they must outlive the panel.
    void setKeyBindings(const KeyBindings& keys);
    /// Puts the cursor into the filter.
    void focusFilter();
    void focusTree();

Q_SIGNALS:
    /// Someone asks for the menu of the selection, at a place on the screen.
    void contextMenuRequested(const QPoint& globalPosition);

private:
    QLineEdit* m_filter;
    OutlineModel* m_model;
    OutlineView* m_view;
    QLabel* m_empty;

    void updateEmpty();
};

} // namespace nestline::ui
