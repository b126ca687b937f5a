// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHBoxLayout>
#include <QLabel>

class QDockWidget;

namespace nestline::ui {

/// A small heading in capitals between the parts of a panel.
class SectionHeader : public QLabel
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString& text, QWidget* parent = nullptr);
};

/// The title bar of a dock panel: its window title as a section header, with room for small controls at the end.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    /// Follows the window title of `dock` and becomes its title bar.
    explicit DockTitle(QDockWidget* dock);

    /// Adds a control at the end of the bar.
    void addControl(QWidget* control);

private:
    QHBoxLayout* m_layout;
};

} // namespace nestline::ui
