// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/program/branching.h"
#include "core/planning/linear/simplex.h"

namespace nestline::planning {

/// How a search goes on, in two parts.
struct Branching
{
    std::vector<Restriction> likely;
    std::vector<Restriction> other;
    double costOfLikely = 0; ///< by which its decisions are above the relaxed solution at least; infinity: it has none
    double costOfOther = 0;
};

/// The split at that one of the tears of a solution of `relaxation` which costs one part most: often so much that nothing of
/// it is left to search. What costs more than `room` is out of the question.
Branching branchingAmong(const std::vector<Tear>& tears, const Program& program, Simplex& relaxation, double room);

} // namespace nestline::planning
