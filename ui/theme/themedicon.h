// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QString>

namespace nestline::ui {

/// An icon of resources/icons (by file name without suffix), drawn in the colour of a role of the theme and crisp at
/// any scale; fainter when disabled. Icons do not follow the theme by themselves: set them anew when it changes.
QIcon themedIcon(const QString& name, const Theme& theme, Role role = Role::Text);

} // namespace nestline::ui
