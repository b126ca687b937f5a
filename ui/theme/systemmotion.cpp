// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/systemmotion.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

namespace nestline::ui {

bool systemAllowsMotion()
{
#ifdef Q_OS_LINUX
    const auto config = [](const char* file) {
        return QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QLatin1String(file));
    };
    for (const char* file : {"gtk-4.0/settings.ini", "gtk-3.0/settings.ini"}) {
        const QString path = config(file);
        if (path.isEmpty())
            continue;
        const QSettings gtk(path, QSettings::IniFormat);
        const QString value = gtk.value(QStringLiteral("Settings/gtk-enable-animations")).toString();
        if (value == QLatin1String("0") || value == QLatin1String("false"))
            return false;
    }
    const QString kde = config("kdeglobals");
    if (kde.isEmpty())
        return true;
    bool isNumber = false;
    const double factor =
        QSettings(kde, QSettings::IniFormat).value(QStringLiteral("KDE/AnimationDurationFactor")).toDouble(&isNumber);
    return !isNumber || factor > 0;
#else
    return QApplication::isEffectEnabled(Qt::UI_General);
#endif
}

} // namespace nestline::ui
