// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/branchchoice.h"

#include <algorithm>

namespace nestline::planning {

Branching branchingAmong(const std::vector<Tear>& tears, const Program& program, TightRelaxation& relaxation,
                         double room)
{
    const Tear* chosen = nullptr;
    Simplex::Penalties costs;
    std::pair<double, double> best;
    for (const Tear& tear : tears) {
        const Simplex::Penalties of = relaxation.penaltiesOf(tear.columns, tear.fraction());
        // All that is too much is alike.
        const std::pair<double, double> score{std::min(std::max(of.below, of.above), room + 1),
                                              std::min(of.below, of.above)};
        if (chosen && score <= best)
            continue;
        chosen = &tear;
        costs = of;
        best = score;
    }
    Branching result{restrictedBelow(*chosen), restrictedAbove(program, *chosen), costs.below, costs.above};
    if (chosen->fraction() >= 0.5) {
        std::swap(result.likely, result.other);
        std::swap(result.costOfLikely, result.costOfOther);
    }
    return result;
}

} // namespace nestline::planning
