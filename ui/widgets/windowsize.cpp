// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/windowsize.h"

#include <QWidget>

namespace nestline::ui {

void resizeForText(QWidget& dialog, QSize usual)
{
    constexpr double usualHeight = 14; // of a line
    constexpr QSize rim(40, 60);       // of the window that is still seen, and the title bar
    QSize size = usual * std::max(1.0, dialog.fontMetrics().height() / usualHeight);
    if (const QWidget* parent = dialog.parentWidget())
        size = size.boundedTo(parent->window()->size() - rim);
    dialog.resize(size);
}

} // namespace nestline::ui
