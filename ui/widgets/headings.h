// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/thememanager.h"

#include <QLabel>

class QDockWidget;
class QToolButton;

namespace nestline::ui {

/// A small heading in capitals between the parts of a panel.
class SectionHeader : public QLabel
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString& text, QWidget* parent = nullptr);
};

/// The title bar of a dock panel: its window title as a section header, and a button that closes the panel.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    /// Follows the window title of `dock` and becomes its title bar.
    DockTitle(QDockWidget* dock, ThemeManager& theme);

private:
    ThemeManager& m_theme;
    QToolButton* m_close;

    void updateIcon();
};

} // namespace nestline::ui
