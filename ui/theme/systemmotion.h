// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace nestline::ui {

/// False if the user told the system that nothing shall move, where that can be read: on Linux in the settings of GTK and
/// of KDE, elsewhere from Qt.
bool systemAllowsMotion();

} // namespace nestline::ui
