// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <array>

namespace nestline::ui {

/// What a colour means. Widgets and painters ask for a role, never for a colour.
enum class Role {
    Window,          ///< behind panels and toolbar
    Surface,         ///< cards and fields on a panel
    Canvas,          ///< behind the drawing
    CanvasDot,       ///< the grid
    Card,            ///< a node's body
    CardBorder,
    Text,
    MutedText,       ///< second lines, captions
    Line,            ///< separators
    Link,            ///< an ordinary link
    Accent,          ///< selection, primary buttons
    AccentText,      ///< on Accent
    AccentSoft,      ///< selected rows
    Attendant,       ///< an auto attendant's icon
    AttendantSoft,
    Queue,           ///< a call queue's icon
    QueueSoft,
    End,             ///< an end's icon
    EndSoft,
    Free,            ///< covered by the free pool
    FreeSoft,
    Paid,            ///< over the free pool
    PaidSoft,
    Preview,         ///< not real yet
    PreviewSoft,
    Error,
    Warning,
    Count
};

/// A set of colours by role. Text has a contrast of at least 4.5:1 on the ground it stands on, shapes 3:1.
class Theme
{
public:
    static const Theme& light();
    static const Theme& dark();

    const QColor& color(Role role) const { return m_colors[static_cast<size_t>(role)]; }
    bool isDark() const { return m_dark; }
    QPalette palette() const;

private:
    Theme(bool dark, std::array<QColor, static_cast<size_t>(Role::Count)> colors) : m_colors(colors), m_dark(dark) {}

    std::array<QColor, static_cast<size_t>(Role::Count)> m_colors;
    bool m_dark;
};

/// The theme in use: follows the system or the user's choice and tells when it changes.
class ThemeManager : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    explicit ThemeManager(QObject* parent = nullptr);

    const Theme& theme() const { return *m_theme; }
    Choice choice() const { return m_choice; }
    /// Sets palette, style and style sheet of the application.
    void setChoice(Choice choice);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Choice m_choice = Choice::System;
    const Theme* m_theme;
    bool m_systemIsDark = false;
    bool m_applying = false;

    void apply();
};

/// An icon of resources/icons (by file name without suffix), drawn in the colour of a role of the theme and crisp at
/// any scale.
QIcon themedIcon(const QString& name, const Theme& theme, Role role = Role::Text);

} // namespace nestline::ui
