// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/menucommands.h"

class QWidget;

namespace nestline::ui {

/// Shows every key on one page, with a search: those of sketching on the drawing, and those of the menus as they are now,
/// under the name of their menu.
void showKeySheet(const std::vector<MenuCommand>& commands, QWidget* parent);

} // namespace nestline::ui
