// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/obstacles.h"

#include <QStringList>

namespace nestline::planning {

/// What would help where a wish cannot be met, each translated with the fewest accounts that could be kept then: without
/// pins, with one more key to press, all keys of a menu, new menus, hosts of other groups or languages. What would not
/// help is not named.
QStringList whatWouldHelp(const Question& question, int fewest);

} // namespace nestline::planning
