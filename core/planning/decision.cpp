// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/decision.h"

#include <cmath>

namespace nestline::planning {

namespace {

// The busiest number gains most from a front door, unless dialling anew costs less than the key that it adds.
int numberForFrontDoor(const Estate::App& app, int depth, const CostScale& scale)
{
    const qint64 gain = scale.steps(depth) + scale.redial() - scale.steps(1);
    return gain >= 0 ? 0 : static_cast<int>(app.numbers.size()) - 1;
}

// Calls `use` with each number and whether it remains: pinned ones, then the busiest.
template <class Use>
void eachNumber(const Estate::App& app, const AppDecision& decision, const CostScale& scale, Use use)
{
    const bool isKept = decision.fate == Fate::Kept;
    const int moved = decision.fate == Fate::FrontDoor ? numberForFrontDoor(app, decision.depth, scale) : -1;
    int keptUnpinned = isKept ? decision.keptNumbers - app.pins : 0;
    for (int i = 0; i < static_cast<int>(app.numbers.size()); ++i) {
        const bool isPinned = isKept && app.numbers[i].pinned;
        use(i, i == moved || isPinned || (isKept && keptUnpinned-- > 0));
    }
}

} // namespace

CostScale::CostScale(double redialPenalty)
{
    constexpr int mostUnits = 1'000;
    constexpr int fallback = 1'000'000;
    m_perStep = fallback;
    for (int units = 1; units <= mostUnits; ++units) {
        const double scaled = redialPenalty * units;
        if (std::abs(scaled - std::round(scaled)) < 1e-9) {
            m_perStep = units;
            break;
        }
    }
    m_redial = std::llround(redialPenalty * static_cast<double>(m_perStep));
}

std::vector<int> remainingNumbers(const Estate::App& app, const AppDecision& decision, const CostScale& scale)
{
    std::vector<int> remaining;
    eachNumber(app, decision, scale, [&remaining](int number, bool remains) {
        if (remains)
            remaining.push_back(number);
    });
    return remaining;
}

qint64 callerCost(const Estate::App& app, const AppDecision& decision, const CostScale& scale)
{
    const qint64 ofGone = scale.steps(decision.depth) + scale.redial();
    const qint64 ofRemaining = decision.fate == Fate::FrontDoor ? scale.steps(1) : 0;
    qint64 sum = 0;
    eachNumber(app, decision, scale,
               [&](int number, bool remains) { sum += app.numbers[number].calls * (remains ? ofRemaining : ofGone); });
    return sum;
}

qint64 callerCost(const Estate& estate, const Decision& decision, const CostScale& scale)
{
    qint64 sum = 0;
    for (size_t i = 0; i < estate.apps.size(); ++i)
        sum += callerCost(estate.apps[i], decision.apps[i], scale);
    return sum;
}

int licensesOf(const Decision& decision)
{
    int sum = 0;
    for (const AppDecision& app : decision.apps)
        sum += app.fate == Fate::Kept ? app.keptNumbers : app.fate == Fate::FrontDoor ? 1 : 0;
    return sum;
}

} // namespace nestline::planning
