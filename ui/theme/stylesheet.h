// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace nestline::ui {

/// The one style sheet of the application, generated from the roles of a theme. Sizes are in em-like units of the
/// font where text must fit (padding), never fixed heights.
///
/// Beside the standard widgets it knows these dynamic properties, set on a widget before it is shown:
/// `class` of "primary" (filled button), "link" (button that looks like a link), "caption" (muted label), "pill"
/// (rounded button of the panel head), "card" (framed group), "invalid" (field with an error), "error" (error text).
QString styleSheet(const Theme& theme);

} // namespace nestline::ui
