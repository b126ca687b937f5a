// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/program/program.h"

#include <functional>
#include <memory>
#include <optional>

namespace nestline::planning {

/// The best decision that was found and a proved limit for all others.
struct Solution
{
    std::optional<Decision> decision; ///< none: there is none, or none was found before the search ended
    qint64 cost = 0;                  ///< of the decision, in units
    qint64 lowerBound = 0;            ///< no decision costs less
    bool isInfeasible = false;        ///< proved: there is no decision
    bool isUnsettled = false;         ///< rounding hid part of the search, which bounds the cost less well
    bool wasStopped = false;
    qint64 work = 0;
    int nodes = 0;
};

/// How long a search may last. Counted in steps, not seconds: the same document has the same plan on every machine.
struct Effort
{
    qint64 work = 400'000'000;        // about ten seconds
    double tolerance = 0;             ///< share of the cost by which the decision may differ from the best
    std::function<void()> pulse = {}; ///< called now and then
    qint64 patience = work;           ///< work after the first relaxation that may pass without any decision
};

/// Searches the program's best integral solution. The relaxation of the whole bounds it and tells which columns can hardly
/// change; without them little is left, the core, in which relaxations bound, branching decides and the most promising
/// part goes first. Where the core holds no decision a larger one is searched.
class BranchAndBound
{
public:
    /// `program` must outlive the search.
    BranchAndBound(const Program& program, Effort effort, std::stop_token stop);
    ~BranchAndBound();

    Solution run();

    /// The same with another number of accounts to keep, starting from where the last search ended.
    Solution runFor(int keep);

private:
    class Search;
    std::unique_ptr<Search> m_search;
};

} // namespace nestline::planning
