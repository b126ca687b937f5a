// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/branchandbound.h"

#include "core/planning/program/branchchoice.h"
#include "core/planning/program/corebounds.h"
#include "core/planning/program/tightrelaxation.h"

#include <algorithm>
#include <cmath>

namespace nestline::planning {

namespace {

constexpr double rounding = 1e-6;
constexpr int roundsAtRoot = 50;
constexpr int roundsBelow = 1;
// How far above the relaxation the best decision is looked for at first, and how much farther each time it is not there.
constexpr double firstRoom = 0.0001; // share of the cost
constexpr double firstGrains = 12;
constexpr double roomGrowth = 2;
constexpr int mostTears = 8;      // among which one is chosen
constexpr int nodesOfNarrow = 20; // parts without a decision after which a larger core is tried

} // namespace

class BranchAndBound::Search
{
public:
    Search(const Program& program, Effort effort, std::stop_token stop)
        : m_program(program)
        , m_effort(std::move(effort))
        , m_stop(std::move(stop))
        , m_relaxation(program)
        , m_core(program.linear(), m_relaxation.simplex())
    {}

    void keepAtMost(int keep) { m_relaxation.simplex().setRowUpper(m_program.budgetRow(), keep); }

    Solution run();

private:
    const Program& m_program;
    Effort m_effort;
    std::stop_token m_stop;
    TightRelaxation m_relaxation;
    Solution m_best;
    double m_limit = infinity;     // what costs more is not looked for
    double m_proved = -infinity;   // no decision is below
    double m_unsettled = infinity; // bound of what could not be solved
    bool m_isRounded = false;      // the relaxation has rounded rows of keys
    qint64 m_workBefore = 0;       // this run
    qint64 m_workOfRoot = 0;       // of this run and before: when its first relaxation was solved

    CoreBounds m_core;   // that is searched
    WaitingParts m_open; // of it

    void searchCores();
    void searchCore();
    bool sharpen();
    void explore(PartPointer part);
    void accept(std::span<const double> values);
    void conclude();
    double cutOff() const;
    bool isExhausted() const
    {
        return m_best.decision ? work() - m_workBefore > m_effort.work : work() - m_workOfRoot > m_effort.patience;
    }
    qint64 work() const { return m_relaxation.simplex().work(); }
};

// Above this no part can hold a cheaper decision: objectives lie on a grid, and small preferences stay below a grain.
double BranchAndBound::Search::cutOff() const
{
    if (!m_best.decision)
        return m_limit;
    const double cost = static_cast<double>(m_best.cost);
    const double cheaper = std::min(cost - m_program.granularity(), cost * (1 - m_effort.tolerance));
    return std::min(m_limit, cheaper + m_program.slack() + rounding);
}

void BranchAndBound::Search::accept(std::span<const double> values)
{
    CostedDecision found = decisionFrom(m_program, values);
    if (m_best.decision && found.cost >= m_best.cost)
        return;
    m_best.decision = std::move(found.decision);
    m_best.cost = found.cost;
    m_open.dropAbove(cutOff());
}

// Dives from a part along the likely branches; the others wait.
void BranchAndBound::Search::explore(PartPointer part)
{
    while (m_core.restrictTo(*part)) {
        ++m_best.nodes;
        if (m_effort.pulse)
            m_effort.pulse();
        const int rounds = part->within ? roundsBelow : 0; // what a core begins with breaks no voucher
        const Simplex::Status status = m_relaxation.solve(cutOff(), rounds, m_effort.tolerance, m_stop);
        if (status == Simplex::Status::Stopped) {
            m_best.wasStopped = true;
            m_open.add(part);
            return;
        }
        if (status == Simplex::Status::Unstable)
            m_unsettled = std::min(m_unsettled, part->bound);
        if (status != Simplex::Status::Optimal)
            return;
        const double relaxed = m_relaxation.simplex().objective();
        const std::span<const double> values = m_relaxation.values();
        const std::vector<Tear> tears = tearsIn(m_program, values, mostTears);
        if (tears.empty()) {
            accept(values);
            return;
        }
        const Branching next = branchingAmong(tears, m_program, m_relaxation.simplex(), cutOff() - relaxed);
        // A part has a bound from where it parted as well, which may be higher.
        const double boundOfOther = std::max(part->bound, relaxed + next.costOfOther);
        const double boundOfLikely = std::max(part->bound, relaxed + next.costOfLikely);
        if (boundOfOther <= cutOff())
            m_open.add(m_open.make(part, next.other, boundOfOther));
        if (boundOfLikely > cutOff())
            return;
        if (!m_core.tightens(next.likely)) { // rounding alone tears it
            m_unsettled = std::min(m_unsettled, boundOfLikely);
            return;
        }
        part = m_open.make(part, next.likely, boundOfLikely);
    }
}

// Searches all of a core unless the effort ends before, or it is narrow and holds no decision for long. Parts that wait then
// stay in m_open.
void BranchAndBound::Search::searchCore()
{
    m_open.clear();
    m_open.add(m_open.make(nullptr, {}, m_proved));
    const int lastNode = m_best.nodes + nodesOfNarrow;
    while (!m_open.isEmpty() && !m_best.wasStopped && !isExhausted()) {
        if (!m_best.decision && !m_core.isWhole() && m_best.nodes >= lastNode)
            break;
        const PartPointer part = m_open.takeFirst();
        if (part->bound <= cutOff())
            explore(part);
    }
}

void BranchAndBound::Search::conclude()
{
    m_best.isUnsettled = m_unsettled < infinity;
    m_best.isInfeasible = !m_best.decision && m_open.isEmpty() && !m_best.isUnsettled && !m_best.wasStopped;
    if (m_best.isInfeasible)
        return;
    const double waiting = std::min(m_unsettled, m_open.leastBound());
    // Parts that were left out for their bound hold nothing below the cut-off; the others wait with bounds of their own.
    const double grain = m_program.granularity();
    const double proved = std::max(m_proved, std::min(waiting, cutOff())) - m_program.slack();
    const double grains = std::ceil(proved / grain - rounding);
    m_best.lowerBound = grains > 0 ? static_cast<qint64>(grains * grain) : 0;
    // A tolerance below a grain leaves nothing between.
    const bool isExact = m_effort.tolerance * static_cast<double>(m_best.cost) <= grain;
    if (m_best.decision && isExact && m_open.isEmpty() && !m_best.isUnsettled)
        m_best.lowerBound = m_best.cost;
    else if (m_best.decision)
        m_best.lowerBound = std::min(m_best.lowerBound, m_best.cost);
}

// Readies the relaxation for another core. False if no other will do.
bool BranchAndBound::Search::sharpen()
{
    // The search left it as its last part was.
    m_core.leave();
    Simplex::Status status = m_relaxation.simplex().solve(infinity, m_stop);
    // Rounding pays where the best decision is far from the relaxation. Once: the first rows do most of it.
    if (status == Simplex::Status::Optimal && !m_isRounded && m_relaxation.addRoundedKeys())
        status = m_relaxation.solve(infinity, roundsAtRoot, m_effort.tolerance, m_stop);
    m_isRounded = true;
    m_best.wasStopped = status == Simplex::Status::Stopped;
    if (status == Simplex::Status::Optimal)
        m_proved = std::max(m_proved, m_relaxation.simplex().objective());
    else if (status == Simplex::Status::Infeasible)
        m_open.clear();
    else if (status == Simplex::Status::Unstable)
        m_unsettled = std::min(m_unsettled, m_proved);
    return status == Simplex::Status::Optimal;
}

void BranchAndBound::Search::searchCores()
{
    const double share = std::max(firstRoom, m_effort.tolerance / 2);
    double room = std::max(firstGrains * m_program.granularity(), share * m_proved);
    for (;; room *= roomGrowth) {
        m_core.enter(room);
        m_limit = m_core.isWhole() ? infinity : m_relaxation.simplex().objective() + room;
        searchCore();
        if (m_best.decision || m_best.wasStopped || m_core.isWhole() || isExhausted())
            return;
        if (m_open.isEmpty() && m_unsettled == infinity)
            m_proved = m_limit;
        if (!sharpen())
            return;
    }
}

Solution BranchAndBound::Search::run()
{
    m_workBefore = work();
    m_best = {};
    m_limit = infinity;
    m_proved = -infinity;
    m_unsettled = infinity;
    m_isRounded = false;
    m_open.clear();
    m_core.leave();
    const Simplex::Status status = m_relaxation.solveAtPrices(roundsAtRoot, m_effort.tolerance, m_stop);
    m_best.wasStopped = status == Simplex::Status::Stopped;
    m_workOfRoot = work();
    if (status == Simplex::Status::Unstable)
        m_unsettled = m_proved;
    if (status == Simplex::Status::Optimal) {
        const std::span<const double> values = m_relaxation.values();
        m_proved = m_relaxation.simplex().objective();
        if (tearsIn(m_program, values, 1).empty())
            accept(values);
        else
            searchCores();
    }
    conclude();
    m_best.work = work() - m_workBefore;
    return m_best;
}

BranchAndBound::BranchAndBound(const Program& program, Effort effort, std::stop_token stop)
    : m_search(std::make_unique<Search>(program, std::move(effort), std::move(stop)))
{}

BranchAndBound::~BranchAndBound() = default;

Solution BranchAndBound::run()
{
    return m_search->run();
}

Solution BranchAndBound::runFor(int keep)
{
    m_search->keepAtMost(keep);
    return m_search->run();
}

} // namespace nestline::planning
