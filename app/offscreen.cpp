// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/offscreen.h"

#include <QByteArray>
#include <QLoggingCategory>

namespace nestline {

void goOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
}

} // namespace nestline
