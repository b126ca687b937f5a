// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QObject>

#include <optional>
#include <vector>

namespace nestline::ui {

/// How the program looks: colours, size of text and whether things move. It follows the system or the user's choice and
/// tells when that changes. Sets palette, font, style and style sheet of the application; there is one manager in a
/// program.
class ThemeManager : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, LightContrast, DarkContrast };
    /// Whether figures fade and things glide to their place.
    enum class Motion { System, On, Off };

    explicit ThemeManager(QObject* parent = nullptr);

    const Theme& theme() const { return *m_theme; }
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// As in settings and on the command line: "light", "dark-contrast".
    static QString nameOf(Choice choice);
    static std::optional<Choice> choiceOf(const QString& name);

    /// In percent of the system's size.
    int textSize() const { return m_textSize; }
    /// Takes the nearest of textSizes().
    void setTextSize(int percent);
    static const std::vector<int>& textSizes();

    Motion motion() const { return m_motion; }
    void setMotion(Motion motion);
    /// False if nothing may move: what would glide is at its place at once.
    bool animates() const;

Q_SIGNALS:
    /// Colours, size of text or motion are others.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What the system looks like.
    struct SystemLook
    {
        bool dark = false;
        bool highContrast = false;

        friend bool operator==(const SystemLook&, const SystemLook&) = default;
    };

    Choice m_choice = Choice::System;
    Motion m_motion = Motion::System;
    int m_textSize = 100;
    QFont m_systemFont;
    const Theme* m_theme = nullptr;
    SystemLook m_system;
    bool m_applying = false;

    static SystemLook systemLook(const QPalette& palette);
    void lookAtSystem();
    const Theme& wanted() const;
    void apply();
};

} // namespace nestline::ui
