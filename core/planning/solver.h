// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/branchandbound.h"
#include "core/planning/decision.h"

namespace nestline::planning {

/// Finds the best decision for a goal, with a proved bound: the one door to the algorithms.
Solution solve(const Estate& estate, const CostScale& scale, const Goal& goal, const Effort& effort,
               const std::stop_token& stop);

} // namespace nestline::planning
