// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace nestline {

/// Lets the application that is made next draw without a display, and without Qt's complaints that there is none.
void goOffscreen();

} // namespace nestline
