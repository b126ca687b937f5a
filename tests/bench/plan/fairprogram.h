// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/decision.h"
#include "core/planning/linear/simplex.h"

namespace nestline {

/// The nesting problem as a 0/1 program the way one would write it down for a solver: every fate of every app that the
/// definition knows, each depth and class of hosts, without leaving out what cannot happen.
planning::LinearProgram fairProgram(const planning::Estate& estate, const planning::CostScale& scale, int keep);

} // namespace nestline
