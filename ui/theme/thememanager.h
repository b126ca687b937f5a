// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace nestline::ui {

/// The theme in use: follows the system or the user's choice and tells when it changes. Sets palette, style and style
/// sheet of the application; there is one manager in a program.
class ThemeManager : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    explicit ThemeManager(QObject* parent = nullptr);

    const Theme& theme() const { return *m_theme; }
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Choice m_choice = Choice::System;
    const Theme* m_theme = nullptr;
    bool m_systemIsDark = false;
    bool m_applying = false;

    void lookAtSystem();
    void apply();
};

} // namespace nestline::ui
