// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/hosting.h"
#include "core/planning/ledger.h"
#include "core/planning/step.h"

namespace nestline::planning {

/// The steps of a redesign that keeps at most `keep` licensable accounts, in an order in which every caller arrives
/// after each of them: what callers do not notice first, new menus before what they take in, hosts before guests. What
/// they save of paid licences is left open.
std::vector<PlanStep> buildSteps(const Document& document, const Estate& estate, const Ledger& ledger,
                                 const Decision& decision, const Hosting& hosting, int keep);

} // namespace nestline::planning
