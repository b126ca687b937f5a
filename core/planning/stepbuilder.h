// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/hosting.h"
#include "core/planning/step.h"

namespace nestline::planning {

/// The steps of a redesign in an order in which every caller arrives after each of them: new menus before what they
/// take in, hosts before guests. `pool` is the number of free licences: steps that end above it save money.
std::vector<PlanStep> buildSteps(const Document& document, const Estate& estate, const Decision& decision,
                                 const Hosting& hosting, const CostScale& scale, int pool);

} // namespace nestline::planning
