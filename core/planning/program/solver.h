// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/decision.h"
#include "core/planning/program/branchandbound.h"

namespace nestline::planning {

/// Finds the best decision for a goal, with a proved bound: the one door to the algorithms.
Solution solve(const Estate& estate, const CostScale& scale, const Goal& goal, const Effort& effort,
               const std::stop_token& stop);

/// Solves for one number of accounts after the other; each search starts where the last one ended.
class FrontierSolver
{
public:
    /// `estate` and `scale` must outlive the solver.
    FrontierSolver(const Estate& estate, const CostScale& scale, Effort effort, std::stop_token stop);

    Solution solve(int keep);

private:
    const Estate& m_estate;
    Program m_program;
    BranchAndBound m_search;
};

} // namespace nestline::planning
