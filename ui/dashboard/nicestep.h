// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace nestline::ui {

/// The distance between grid lines of an axis of this length, above 0: the smallest of 1, 2, 5 times a power of ten that
/// divides it into few parts.
double niceStep(double length);

} // namespace nestline::ui
