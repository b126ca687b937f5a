// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/branchandbound.h"

namespace nestline::planning {

/// Why no redesign keeps only `wanted` accounts, translated: the fewest possible, and which pins, groups, keys or depth
/// stand in the way. `fewest` is the solution with the fewest licences.
QString explainFewest(const Document& document, const Estate& estate, const Solution& fewest, int wanted);

} // namespace nestline::planning
