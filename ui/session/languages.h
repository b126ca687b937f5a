// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace nestline::ui {

/// A language that one can choose.
struct Language
{
    QString code; ///< such as de or zh_CN; empty: as the system
    QString name; ///< in the language itself
};

/// All of them, that of the system first.
std::vector<Language> languages();

} // namespace nestline::ui
