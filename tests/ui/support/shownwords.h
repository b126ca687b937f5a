// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace nestline {

/// Every text that can be read of a window, whether or not it is in view at the moment: texts of widgets and actions with
/// their tooltips, all that item models tell in any role, what is drawn on a canvas, and what assistive technology is told
/// of all of it. Windows that belong to it count, too.
QStringList shownWords(const QWidget& window);

} // namespace nestline
