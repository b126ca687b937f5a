// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/catalogue.h"
#include "ui/session/settings.h"
#include "ui/theme/thememanager.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

namespace nestline {

namespace ui {
class MainWindow;
}

/// The composition root: owns what all windows share and decides which window shows which document.
class AppContext : public QObject
{
    Q_OBJECT

public:
    explicit AppContext(Catalogue catalogue, const QString& settingsFile = {});

    /// Opens one window for each file, or an empty one, after offering unsaved work of an earlier run.
    void start(const QStringList& files);

    /// Draws the main window with `file` (or the first sample) into a picture. Returns the exit status.
    int screenshot(const QString& picture, const QString& file);

    /// Opens a window with `file` (or the small sample) and, once its canvas is painted, prints first_paint_ms (the time
    /// since the context was made) and ends. For benchmarks, which measure the whole process.
    int reportFirstPaint(const QString& file);

    /// Uses a theme, such as "light" or "dark-contrast", without remembering it. False for a name that none has.
    bool setTheme(const QString& name);

private:
    Catalogue m_catalogue;
    ui::Settings m_settings;
    ui::ThemeManager m_theme;
    QString m_recoveryFolder;
    QElapsedTimer m_started;

    ui::MainWindow* newWindow();
    void openIn(ui::MainWindow* window, const QString& path);
    void showSample(ui::MainWindow* window, const QString& resource);
    bool offerRecovery();
};

/// Loads the translations of Qt and Nestline for the language of the settings or, if they name none, of the system.
void installTranslators(const QString& language);

} // namespace nestline
