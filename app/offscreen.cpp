// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/offscreen.h"

#include <QByteArray>
#include <QLoggingCategory>

namespace nestline {

bool canShowWindows([[maybe_unused]] const QStringList& arguments)
{
#ifdef Q_OS_LINUX
    const auto isSet = [](const char* variable) { return !qEnvironmentVariableIsEmpty(variable); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")
           || qgetenv("XDG_SESSION_TYPE") == "wayland" || arguments.contains(QLatin1String("-platform"));
#else
    return true;
#endif
}

void goOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
}

} // namespace nestline
