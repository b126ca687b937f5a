// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/decision.h"

#include <algorithm>
#include <cmath>

namespace nestline::planning {

namespace {

// The busiest number gains most from a front door, unless dialling anew costs less than the key that it adds.
int numberForFrontDoor(const Estate::App& app, int depth, const CostScale& scale)
{
    const qint64 gain = scale.steps(depth) + scale.redial() - scale.steps(1);
    return gain >= 0 ? 0 : static_cast<int>(app.numbers.size()) - 1;
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
    std::vector<int> kept;
    if (decision.fate == Fate::FrontDoor)
        return {numberForFrontDoor(app, decision.depth, scale)};
    if (decision.fate != Fate::Kept)
        return {};
    for (int i = 0; i < static_cast<int>(app.numbers.size()); ++i) {
        if (app.numbers[i].pinned)
            kept.push_back(i);
    }
    for (int i = 0; i < static_cast<int>(app.numbers.size()); ++i) {
        if (static_cast<int>(kept.size()) >= decision.keptNumbers)
            break;
        if (!app.numbers[i].pinned)
            kept.push_back(i);
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

qint64 callerCost(const Estate::App& app, const AppDecision& decision, const CostScale& scale)
{
    const std::vector<int> kept = remainingNumbers(app, decision, scale);
    qint64 sum = 0;
    for (int i = 0; i < static_cast<int>(app.numbers.size()); ++i) {
        const bool remains = std::find(kept.begin(), kept.end(), i) != kept.end();
        if (!remains)
            sum += app.numbers[i].calls * (scale.steps(decision.depth) + scale.redial());
        else if (decision.fate == Fate::FrontDoor)
            sum += app.numbers[i].calls * scale.steps(1);
    }
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
