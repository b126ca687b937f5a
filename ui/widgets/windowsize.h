// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace nestline::ui {

/// Gives a dialog the size that suits it with texts of the usual size, or as much more as texts are larger, but stays
/// within the window that it belongs to.
void resizeForText(QWidget& dialog, QSize usual);

} // namespace nestline::ui
