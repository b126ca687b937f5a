// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/keybindings.h"
#include "ui/theme/thememanager.h"

#include <QByteArray>
#include <QPointF>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace nestline::ui {

/// What the program remembers between starts. Documents carry none of it.
class Settings
{
public:
    /// An empty file name uses the user's settings; tests give a file of their own.
    explicit Settings(const QString& fileName = {});

    QStringList recentFiles() const; ///< the latest first, at most ten, those that still exist
    void addRecentFile(const QString& path);
    void clearRecentFiles();
    QString lastFolder() const;

    ThemeManager::Choice theme() const;
    void setTheme(ThemeManager::Choice choice);

    /// In percent of the system's size.
    int textSize() const;
    void setTextSize(int percent);
    ThemeManager::Motion motion() const;
    void setMotion(ThemeManager::Motion motion);

    QStringList recentCommands() const; ///< of the command palette, the latest first, at most ten
    void addRecentCommand(const QString& command);

    QString language() const; ///< such as de or zh_CN; empty follows the system
    void setLanguage(const QString& language);

    /// The keys of the actions; what changes in them is remembered.
    KeyBindings& keys() { return *m_keys; }

    QByteArray windowGeometry() const;
    QByteArray windowLayout() const; ///< of the dock panels; empty if saved by a version with other panels
    void setWindow(const QByteArray& geometry, const QByteArray& layout);

    /// How long a caller needs to hear a menu and press a key, for effort in hours.
    double secondsPerMenuStep() const;
    void setSecondsPerMenuStep(double seconds);

    /// Whether one of the switches of the canvas is on; `name` such as "snapToGrid".
    bool canvasSwitch(const QString& name, bool usual) const;
    void setCanvasSwitch(const QString& name, bool on);

    /// How a drawing was exported or printed last: see ExportSettings.
    QVariantMap exportSettings() const;
    void setExportSettings(const QVariantMap& settings);

    struct View
    {
        double zoom;
        QPointF centre; ///< in canvas units
    };
    /// Where and how large a document was looked at last; the settings remember the latest documents only.
    std::optional<View> view(const QString& path) const;
    void setView(const QString& path, View view);

    /// Whether the user was asked if only a part of the document shall be shown.
    bool focusWasOffered(const QString& path) const;
    void setFocusWasOffered(const QString& path);

private:
    mutable QSettings m_settings;

    void remember(const QString& path, const QString& what, const QVariant& value);
    std::unique_ptr<KeyBindings> m_keys;

    void loadKeys();
    void saveKeys();
};

} // namespace nestline::ui
