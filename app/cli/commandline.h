// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace nestline::cli {

/// True if the arguments (without the program's name) ask for something that needs no window: a verb, help or the
/// version. A first word that is neither an option nor a file counts as a verb, so that a misspelt one is not opened.
bool isCommandLineCall(const QStringList& arguments);

/// Does what the arguments ask for and returns the exit status. Creates the application object itself, because it depends
/// on the verb which one is needed; none needs a display.
int runCommandLine(const QStringList& arguments, char** argv);

} // namespace nestline::cli
