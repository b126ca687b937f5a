// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/languages.h"

#include <QCoreApplication>

namespace nestline::ui {

std::vector<Language> languages()
{
    return {
        {QString(), QCoreApplication::translate("Languages", "As the system")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
}

} // namespace nestline::ui
