// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace nestline::ui {

/// What a colour means. Widgets and painters ask for a role, never for a colour.
enum class Role {
    Window,     ///< behind panels and toolbar
    Surface,    ///< cards and fields on a panel
    Canvas,     ///< behind the drawing
    CanvasDot,  ///< the grid
    Card,       ///< a node's body
    CardBorder, ///< outline of cards, fields and buttons
    Text,
    MutedText,  ///< second lines, captions
    Line,       ///< separators
    Link,       ///< an ordinary link
    Accent,     ///< selection, primary buttons
    AccentText, ///< on Accent
    AccentSoft, ///< selected rows
    Attendant,  ///< an auto attendant's icon
    AttendantSoft,
    Queue, ///< a call queue's icon
    QueueSoft,
    End, ///< an end's icon
    EndSoft,
    Free, ///< covered by the free pool
    FreeSoft,
    Paid, ///< over the free pool
    PaidSoft,
    Preview, ///< not real yet
    PreviewSoft,
    Error,
    Warning,
    Count
};

/// A set of colours by role. Text has a contrast of at least 4.5:1 on the ground it stands on, shapes 3:1; in the themes
/// of high contrast text has 7:1.
class Theme
{
public:
    static const Theme& light();
    static const Theme& dark();
    static const Theme& lightContrast();
    static const Theme& darkContrast();

    const QColor& color(Role role) const { return m_colors[static_cast<size_t>(role)]; }
    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return this == &lightContrast() || this == &darkContrast(); }
    QPalette palette() const;
    /// What disabled text and icons are drawn in: between muted text and the window, on purpose fainter than 4.5:1.
    QColor disabledColor() const;

private:
    using Colors = std::array<QColor, static_cast<size_t>(Role::Count)>;
    Theme(bool dark, const Colors& colors) : m_colors(colors), m_dark(dark) {}

    Colors m_colors;
    bool m_dark;
};

/// Contrast of two opaque colours as in WCAG 2.1: 1 (equal) to 21 (black on white).
double contrastRatio(const QColor& a, const QColor& b);

} // namespace nestline::ui
