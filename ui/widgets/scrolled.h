// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace nestline::ui {

/// A part of a panel that takes the height it wants where there is room, and scrolls where there is none.
QScrollArea* scrolled(QWidget* content, QWidget* parent);

} // namespace nestline::ui
