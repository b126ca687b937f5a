// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace nestline::ui {

class ActionTable;

/// Shows every key on one page: those of the actions and those of sketching on the canvas.
void showKeySheet(const ActionTable& actions, QWidget* parent);

} // namespace nestline::ui
