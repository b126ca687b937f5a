// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/branchandbound.h"

#include "core/planning/program/branchchoice.h"
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

// A part of the search: its restrictions are its own and those of the parts that it lies in.
struct Part
{
    std::shared_ptr<const Part> within;
    std::vector<Restriction> restrictions;
    double bound = 0;
    int number = 0;
};
using PartPointer = std::shared_ptr<const Part>;

// Bounds of the program's columns: what can hardly change has its value for good.
struct Core
{
    std::vector<double> lower;
    std::vector<double> upper;
    bool isWhole = true;
};

} // namespace

class BranchAndBound::Search
{
public:
    Search(const Program& program, Effort effort, std::stop_token stop)
        : m_program(program), m_effort(std::move(effort)), m_stop(std::move(stop)), m_relaxation(program)
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

    // While a core is searched:
    Core m_core;
    std::vector<int> m_restricted;   // columns whose bounds differ from the core's
    std::vector<PartPointer> m_open; // a heap, least bound first
    int m_numbers = 0;

    Core coreWithin(double room) const;
    void searchCores();
    void searchCore();
    bool sharpen();
    void leaveCore();
    void takeBounds(const std::vector<double>& lower, const std::vector<double>& upper);
    bool apply(const Part* part);
    bool restrict(const Restriction& restriction);
    bool tightens(const std::vector<Restriction>& restrictions) const;
    void explore(PartPointer part);
    void accept(std::span<const double> values);
    void conclude();
    double cutOff() const;
    bool isExhausted() const
    {
        return m_best.decision ? work() - m_workBefore > m_effort.work : work() - m_workOfRoot > m_effort.patience;
    }
    qint64 work() const { return m_relaxation.simplex().work(); }
    void open(const PartPointer& within, std::vector<Restriction> restrictions, double bound);
    static bool later(const PartPointer& a, const PartPointer& b)
    {
        return a->bound != b->bound ? a->bound > b->bound : a->number > b->number;
    }
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

// What is left if no decision counts that costs `room` more than the relaxation: the reduced cost of a column is what it
// would cost at least to change it.
Core BranchAndBound::Search::coreWithin(double room) const
{
    const LinearProgram& linear = m_program.linear();
    const Simplex& simplex = m_relaxation.simplex();
    Core core{linear.lower, linear.upper};
    for (int column = 0; column < linear.width(); ++column) {
        if (simplex.isBasic(column) || linear.upper[column] > 1)
            continue;
        if (std::abs(simplex.reducedCost(column)) > room + rounding) {
            core.lower[column] = core.upper[column] = simplex.value(column);
            core.isWhole = false;
        }
    }
    return core;
}

bool BranchAndBound::Search::restrict(const Restriction& restriction)
{
    const int column = restriction.column;
    Simplex& simplex = m_relaxation.simplex();
    simplex.setBounds(column, std::max(restriction.lower, simplex.lowerBound(column)),
                      std::min(restriction.upper, simplex.upperBound(column)));
    m_restricted.push_back(column);
    return simplex.lowerBound(column) <= simplex.upperBound(column);
}

// False if all of it holds already.
bool BranchAndBound::Search::tightens(const std::vector<Restriction>& restrictions) const
{
    const Simplex& simplex = m_relaxation.simplex();
    return std::any_of(restrictions.begin(), restrictions.end(), [&simplex](const Restriction& restriction) {
        return restriction.lower > simplex.lowerBound(restriction.column)
               || restriction.upper < simplex.upperBound(restriction.column);
    });
}

// False if the part is empty.
bool BranchAndBound::Search::apply(const Part* part)
{
    for (const int column : m_restricted)
        m_relaxation.simplex().setBounds(column, m_core.lower[column], m_core.upper[column]);
    m_restricted.clear();
    for (; part; part = part->within.get()) {
        for (const Restriction& restriction : part->restrictions) {
            if (!restrict(restriction))
                return false;
        }
    }
    return true;
}

void BranchAndBound::Search::accept(std::span<const double> values)
{
    CostedDecision found = decisionFrom(m_program, values);
    if (m_best.decision && found.cost >= m_best.cost)
        return;
    m_best.decision = std::move(found.decision);
    m_best.cost = found.cost;
    std::erase_if(m_open, [this](const PartPointer& part) { return part->bound > cutOff(); });
    std::make_heap(m_open.begin(), m_open.end(), later);
}

void BranchAndBound::Search::open(const PartPointer& within, std::vector<Restriction> restrictions, double bound)
{
    m_open.push_back(std::make_shared<const Part>(Part{within, std::move(restrictions), bound, m_numbers++}));
    std::push_heap(m_open.begin(), m_open.end(), later);
}

// Dives from a part along the likely branches; the others wait.
void BranchAndBound::Search::explore(PartPointer part)
{
    while (apply(part.get())) {
        ++m_best.nodes;
        if (m_effort.pulse)
            m_effort.pulse();
        const int rounds = part->within ? roundsBelow : 0; // what a core begins with breaks no voucher
        const Simplex::Status status = m_relaxation.solve(cutOff(), rounds, m_effort.tolerance, m_stop);
        if (status == Simplex::Status::Stopped) {
            m_best.wasStopped = true;
            open(part, {}, part->bound);
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
            open(part, next.other, boundOfOther);
        if (boundOfLikely > cutOff())
            return;
        if (!tightens(next.likely)) { // rounding alone tears it
            m_unsettled = std::min(m_unsettled, boundOfLikely);
            return;
        }
        part = std::make_shared<const Part>(Part{part, next.likely, boundOfLikely, m_numbers++});
    }
}

void BranchAndBound::Search::takeBounds(const std::vector<double>& lower, const std::vector<double>& upper)
{
    for (int column = 0; column < m_program.linear().width(); ++column)
        m_relaxation.simplex().setBounds(column, lower[column], upper[column]);
}

// Gives columns the program's bounds again after a search.
void BranchAndBound::Search::leaveCore()
{
    if (!m_core.lower.empty())
        takeBounds(m_program.linear().lower, m_program.linear().upper);
}

// Searches all of a core unless the effort ends before, or it is narrow and holds no decision for long. Parts that wait then
// stay in m_open.
void BranchAndBound::Search::searchCore()
{
    m_open.clear();
    m_restricted.clear();
    takeBounds(m_core.lower, m_core.upper);
    open(nullptr, {}, m_proved);
    const int lastNode = m_best.nodes + nodesOfNarrow;
    while (!m_open.empty() && !m_best.wasStopped && !isExhausted()) {
        if (!m_best.decision && !m_core.isWhole && m_best.nodes >= lastNode)
            break;
        std::pop_heap(m_open.begin(), m_open.end(), later);
        const PartPointer part = m_open.back();
        m_open.pop_back();
        if (part->bound <= cutOff())
            explore(part);
    }
}

void BranchAndBound::Search::conclude()
{
    m_best.isUnsettled = m_unsettled < infinity;
    m_best.isInfeasible = !m_best.decision && m_open.empty() && !m_best.isUnsettled && !m_best.wasStopped;
    if (m_best.isInfeasible)
        return;
    double waiting = m_unsettled;
    for (const PartPointer& part : m_open)
        waiting = std::min(waiting, part->bound);
    // Parts that were left out for their bound hold nothing below the cut-off; the others wait with bounds of their own.
    const double grain = m_program.granularity();
    const double proved = std::max(m_proved, std::min(waiting, cutOff())) - m_program.slack();
    const double grains = std::ceil(proved / grain - rounding);
    m_best.lowerBound = grains > 0 ? static_cast<qint64>(grains * grain) : 0;
    if (m_best.decision && m_effort.tolerance == 0 && m_open.empty() && !m_best.isUnsettled)
        m_best.lowerBound = m_best.cost;
    else if (m_best.decision)
        m_best.lowerBound = std::min(m_best.lowerBound, m_best.cost);
}

// Readies the relaxation for another core. False if no other will do.
bool BranchAndBound::Search::sharpen()
{
    // The search left it as its last part was.
    leaveCore();
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
        m_core = coreWithin(room);
        m_limit = m_core.isWhole ? infinity : m_relaxation.simplex().objective() + room;
        searchCore();
        if (m_best.decision || m_best.wasStopped || m_core.isWhole || isExhausted())
            return;
        if (m_open.empty() && m_unsettled == infinity)
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
    leaveCore();
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
