// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace nestline {

/// False if it is certain that no window can be shown: Qt would end the program with an abort.
bool canShowWindows(const QStringList& arguments);

/// Lets the application that is made next draw without a display, and without Qt's complaints that there is none.
void goOffscreen();

} // namespace nestline
