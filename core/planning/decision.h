// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/estate.h"

#include <map>

namespace nestline::planning {

/// What becomes of an app.
enum class Fate {
    Kept,      ///< keeps numbers of its own: callers arrive at depth 0
    FrontDoor, ///< a new menu takes one number over and hosts the app, the other numbers go
    Hosted,    ///< has no number left and gets a new key
    Carried,   ///< has no number (left) and is reached over links of today
    Unreached, ///< has no number and does not matter
};

struct AppDecision
{
    Fate fate = Fate::Unreached;
    int depth = 0;       ///< keys to press, at most
    int keptNumbers = 0; ///< for Kept: the first so many of its numbers by Estate order, pins aside

    friend bool operator==(const AppDecision&, const AppDecision&) = default;
};

/// A redesign without names: how deep each app lies and how many new sub-menus there are of each class and depth. Which
/// host takes in whom is left open; any assignment that fits costs callers the same.
struct Decision
{
    std::vector<AppDecision> apps;            ///< as Estate::apps
    std::map<std::pair<int, int>, int> menus; ///< (depth, class) -> number of new sub-menus

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Caller cost in whole units, so that sums are exact: menu steps times `perStep`.
class CostScale
{
public:
    explicit CostScale(double redialPenalty);

    qint64 steps(int count) const { return count * m_perStep; }
    qint64 redial() const { return m_redial; }
    double toSteps(qint64 units) const { return static_cast<double>(units) / static_cast<double>(m_perStep); }

private:
    qint64 m_perStep = 1;
    qint64 m_redial = 0;
};

/// Which of an app's numbers stays, of those that the decision keeps or hands to a front door: indices into
/// App::numbers.
std::vector<int> remainingNumbers(const Estate::App& app, const AppDecision& decision, const CostScale& scale);

/// What an app's callers pay, in units of `scale`.
qint64 callerCost(const Estate::App& app, const AppDecision& decision, const CostScale& scale);
qint64 callerCost(const Estate& estate, const Decision& decision, const CostScale& scale);

/// Accounts that still need a licence.
int licensesOf(const Decision& decision);

} // namespace nestline::planning
