// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/branchchoice.h"

#include <algorithm>

namespace nestline::planning {

Branching branchingAmong(const std::vector<Tear>& tears, const Program& program, Simplex& relaxation, double room)
{
    size_t chosen = 0;
    Simplex::Penalties costs;
    std::pair<double, double> best{-1, -1};
    for (size_t i = 0; i < tears.size(); ++i) {
        const Simplex::Penalties of = relaxation.penaltiesOf(tears[i].columns, tears[i].fraction());
        // All that is too much is alike.
        const std::pair<double, double> score{std::min(std::max(of.below, of.above), room + 1),
                                              std::min(of.below, of.above)};
        if (score <= best)
            continue;
        chosen = i;
        costs = of;
        best = score;
    }
    const Tear& tear = tears[chosen];
    Branching result{restrictedBelow(tear), restrictedAbove(program, tear), costs.below, costs.above};
    if (tear.fraction() >= 0.5) {
        std::swap(result.likely, result.other);
        std::swap(result.costOfLikely, result.costOfOther);
    }
    return result;
}

} // namespace nestline::planning
