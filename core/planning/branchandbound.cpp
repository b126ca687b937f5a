// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/branchandbound.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <tuple>

namespace nestline::planning {

namespace {

constexpr double integrality = 1e-6;
constexpr double worthwhile = 1e-3; // break of a row that is worth adding it
constexpr int roundsAtRoot = 50;
constexpr int roundsBelow = 1;

// The bounds of a column in a part of the search.
struct Restriction
{
    int column = 0;
    double lower = 0;
    double upper = 1;
};

// A part of the search: its restrictions are its own and those of the parts that it lies in.
struct Part
{
    std::shared_ptr<const Part> within;
    std::vector<Restriction> restrictions;
    double bound = 0;
    int number = 0;
};
using PartPointer = std::shared_ptr<const Part>;

struct Branching
{
    std::vector<Restriction> likely;
    std::vector<Restriction> other;
};

double fractionOf(double value)
{
    return std::abs(value - std::round(value));
}

} // namespace

class BranchAndBound::Search
{
public:
    Search(const Program& program, Effort effort, std::stop_token stop)
        : m_program(program), m_effort(std::move(effort)), m_stop(std::move(stop)), m_simplex(program.linear())
    {
        m_simplex.startWith(program.cheapestFates());
    }

    void keepAtMost(int keep) { m_simplex.setRowBounds(m_program.budgetRow(), -infinity, keep); }

    Solution run(const std::optional<Decision>& known, qint64 knownCost);

private:
    const Program& m_program;
    Effort m_effort;
    std::stop_token m_stop;
    Simplex m_simplex;
    Solution m_best;
    std::vector<int> m_restricted;    // columns whose bounds differ from the program's
    std::vector<PartPointer> m_open;  // a heap, least bound first
    std::vector<Restriction> m_fixed; // for good
    double m_rootBound = -infinity;   // of the whole program
    std::vector<char> m_hasVoucher;
    int m_numbers = 0;

    void apply(const Part* part);
    double cutOff() const;
    void fixByReducedCosts(double objective);
    Simplex::Status relax(int rounds);
    bool addBrokenVouchers();
    void explore(PartPointer part);
    void accept();
    std::optional<Branching> branching() const;
    std::optional<Branching> branchOnMenu() const;
    std::optional<Branching> branchOnApp(int firstRule, int rules) const;
    Branching split(const std::vector<int>& inside, const std::vector<int>& outside, double share) const;
    void open(const PartPointer& within, std::vector<Restriction> restrictions, double bound);
    static bool later(const PartPointer& a, const PartPointer& b)
    {
        return a->bound != b->bound ? a->bound > b->bound : a->number > b->number;
    }
};

void BranchAndBound::Search::apply(const Part* part)
{
    const LinearProgram& linear = m_program.linear();
    for (const int column : m_restricted)
        m_simplex.setBounds(column, linear.lower[column], linear.upper[column]);
    m_restricted.clear();
    const auto restrict = [this](const Restriction& r) {
        m_simplex.setBounds(r.column, std::max(r.lower, m_simplex.lowerBound(r.column)),
                            std::min(r.upper, m_simplex.upperBound(r.column)));
        m_restricted.push_back(r.column);
    };
    for (const Restriction& r : m_fixed)
        restrict(r);
    for (; part; part = part->within.get()) {
        for (const Restriction& r : part->restrictions)
            restrict(r);
    }
}

// Above this no part can hold a cheaper decision: objectives lie on a grid, and small preferences stay below a grain.
double BranchAndBound::Search::cutOff() const
{
    if (!m_best.decision)
        return infinity;
    const double cost = static_cast<double>(m_best.cost);
    return std::min(cost - m_program.granularity(), cost * (1 - m_effort.tolerance)) + m_program.slack() + 1e-6;
}

// What would cost more than the best decision to change never changes.
void BranchAndBound::Search::fixByReducedCosts(double objective)
{
    const double room = cutOff() - objective;
    if (!std::isfinite(room))
        return;
    const LinearProgram& linear = m_program.linear();
    for (int column = 0; column < linear.width(); ++column) {
        if (m_simplex.isBasic(column) || linear.upper[column] > 1)
            continue;
        if (m_simplex.reducedCost(column) > room + integrality)
            m_fixed.push_back({column, 0, 0});
        else if (m_simplex.reducedCost(column) < -room - integrality)
            m_fixed.push_back({column, 1, 1});
    }
}

void BranchAndBound::Search::accept()
{
    Decision decision;
    decision.apps.resize(m_program.estate().apps.size());
    std::map<std::pair<int, int>, double> menus;
    qint64 cost = 0;
    for (int app = 0; app < static_cast<int>(decision.apps.size()); ++app) {
        // Shares of one fate over several host classes count as one: keys can always be handed out in whole.
        std::map<std::tuple<Fate, int, int>, double> shares;
        double most = 0.5;
        int chosen = -1;
        for (const int column : m_program.columnsOf(app)) {
            const AppDecision& d = m_program.columns()[column].decision;
            double& share = shares[{d.fate, d.depth, d.keptNumbers}];
            share += m_simplex.value(column);
            if (share > most) {
                most = share;
                chosen = column;
            }
        }
        if (chosen >= 0 && m_program.columns()[chosen].decision.fate != Fate::Unreached) {
            decision.apps[app] = m_program.columns()[chosen].decision;
            cost += m_program.columns()[chosen].cost;
        }
    }
    for (int column = 0; column < static_cast<int>(m_program.columns().size()); ++column) {
        const Program::Column& c = m_program.columns()[column];
        if (c.app < 0)
            menus[{c.decision.depth, c.ownClass}] += m_simplex.value(column);
    }
    for (const auto& [place, count] : menus) {
        if (std::lround(count) > 0)
            decision.menus[place] = static_cast<int>(std::lround(count));
    }
    if (!m_best.decision || cost < m_best.cost) {
        m_best.decision = std::move(decision);
        m_best.cost = cost;
        std::erase_if(m_open, [this](const PartPointer& part) { return part->bound > cutOff(); });
        std::make_heap(m_open.begin(), m_open.end(), later);
    }
}

std::optional<Branching> BranchAndBound::Search::branchOnMenu() const
{
    const auto& columns = m_program.columns();
    std::map<std::pair<int, int>, double> sums;
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        if (columns[column].app < 0)
            sums[{columns[column].decision.depth, columns[column].ownClass}] += m_simplex.value(column);
    }
    int chosen = -1;
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        const double value = m_simplex.value(column);
        if (columns[column].app >= 0 || fractionOf(value) <= integrality
            || fractionOf(sums[{columns[column].decision.depth, columns[column].ownClass}]) <= integrality)
            continue;
        if (chosen < 0 || fractionOf(value) > fractionOf(m_simplex.value(chosen)))
            chosen = column;
    }
    if (chosen < 0)
        return {};
    const double value = m_simplex.value(chosen);
    const double upper = m_program.linear().upper[chosen];
    return Branching{{{chosen, std::ceil(value), upper}}, {{chosen, 0, std::floor(value)}}};
}

Branching BranchAndBound::Search::split(const std::vector<int>& inside, const std::vector<int>& outside,
                                        double share) const
{
    Branching result;
    for (const int column : outside)
        result.likely.push_back({column, 0, 0});
    for (const int column : inside)
        result.other.push_back({column, 0, 0});
    if (share < 0.5)
        std::swap(result.likely, result.other);
    return result;
}

// Splits the fates of the app that is least decided: first between keeping a licence and losing it, then ever finer.
std::optional<Branching> BranchAndBound::Search::branchOnApp(int firstRule, int rules) const
{
    const auto& columns = m_program.columns();
    int best = -1;
    double bestShare = 0;
    double bestScore = integrality;
    int bestRule = 0;
    const auto belongs = [&](int column, int rule) {
        const AppDecision& d = columns[column].decision;
        switch (rule) {
        case 0: return d.keptNumbers > 0;
        case 1: return d.fate == Fate::Kept;
        case 2: return d.fate == Fate::Carried;
        default: break;
        }
        return rule % 2 != 0 ? d.depth <= rule / 2 : d.keptNumbers > rule / 2;
    };
    for (int rule = firstRule; rule < rules && best < 0; ++rule) {
        for (int app = 0; app < static_cast<int>(m_program.estate().apps.size()); ++app) {
            double share = 0;
            for (const int column : m_program.columnsOf(app)) {
                if (belongs(column, rule))
                    share += m_simplex.value(column);
            }
            if (fractionOf(share) > bestScore) {
                best = app;
                bestShare = share;
                bestScore = fractionOf(share);
                bestRule = rule;
            }
        }
    }
    if (best < 0)
        return {};
    std::vector<int> inside;
    std::vector<int> outside;
    for (const int column : m_program.columnsOf(best))
        (belongs(column, bestRule) ? inside : outside).push_back(column);
    return split(inside, outside, bestShare);
}

// Any fate that is still shared, after the rules above found nothing to split.
std::optional<Branching> BranchAndBound::Search::branching() const
{
    // Who keeps a licence decides most; then how many sub-menus there are; the rest mostly follows.
    if (std::optional<Branching> found = branchOnApp(0, 1))
        return found;
    if (std::optional<Branching> found = branchOnMenu())
        return found;
    if (std::optional<Branching> found = branchOnApp(1, 3 + 2 * (m_program.estate().settings.maxSteps + 1)))
        return found;
    const auto& columns = m_program.columns();
    for (int app = 0; app < static_cast<int>(m_program.estate().apps.size()); ++app) {
        for (const int column : m_program.columnsOf(app)) {
            double share = 0;
            std::vector<int> inside;
            std::vector<int> outside;
            for (const int other : m_program.columnsOf(app)) {
                const bool same = columns[other].decision == columns[column].decision;
                share += same ? m_simplex.value(other) : 0;
                (same ? inside : outside).push_back(other);
            }
            if (fractionOf(share) > integrality)
                return split(inside, outside, share);
        }
    }
    return {};
}

void BranchAndBound::Search::open(const PartPointer& within, std::vector<Restriction> restrictions, double bound)
{
    m_open.push_back(std::make_shared<const Part>(Part{within, std::move(restrictions), bound, m_numbers++}));
    std::push_heap(m_open.begin(), m_open.end(), later);
}

// Solves the relaxation, and again with the rows that its solution breaks.
Simplex::Status BranchAndBound::Search::relax(int rounds)
{
    for (;; --rounds) {
        const Simplex::Status status = m_simplex.solve(cutOff(), m_stop);
        if (status != Simplex::Status::Optimal || rounds == 0 || !addBrokenVouchers())
            return status;
    }
}

bool BranchAndBound::Search::addBrokenVouchers()
{
    const auto& vouchers = m_program.vouchers();
    m_hasVoucher.resize(vouchers.size(), 0);
    bool any = false;
    for (size_t i = 0; i < vouchers.size(); ++i) {
        if (m_hasVoucher[i] || m_simplex.value(vouchers[i].front().index) < worthwhile)
            continue;
        double activity = 0;
        for (const Entry& entry : vouchers[i])
            activity += entry.value * m_simplex.value(entry.index);
        if (activity < worthwhile)
            continue;
        m_simplex.addRow(vouchers[i], -infinity, 0);
        m_hasVoucher[i] = 1;
        any = true;
    }
    return any;
}

// Dives from a part along the likely branches; the others wait.
void BranchAndBound::Search::explore(PartPointer part)
{
    for (;;) {
        apply(part.get());
        ++m_best.nodes;
        if (m_effort.pulse)
            m_effort.pulse();
        const Simplex::Status status = relax(part->within ? roundsBelow : roundsAtRoot);
        if (status == Simplex::Status::Stopped) {
            m_best.wasStopped = true;
            open(part, {}, part->bound);
            return;
        }
        if (status != Simplex::Status::Optimal)
            return;
        const double bound = std::max(part->bound, m_simplex.objective());
        if (!part->within) {
            m_rootBound = std::max(m_rootBound, bound);
            fixByReducedCosts(bound);
        }
        std::optional<Branching> next = branching();
        if (!next) {
            accept();
            return;
        }
        open(part, std::move(next->other), bound);
        part = std::make_shared<const Part>(Part{part, std::move(next->likely), bound, m_numbers++});
    }
}

Solution BranchAndBound::Search::run(const std::optional<Decision>& known, qint64 knownCost)
{
    const qint64 workBefore = m_simplex.work();
    m_best = {};
    m_open.clear();
    m_fixed.clear();
    m_rootBound = -infinity;
    m_best.decision = known;
    m_best.cost = knownCost;
    open(nullptr, {}, -infinity);
    double provedUntil = infinity;
    while (!m_open.empty() && !m_best.wasStopped) {
        if (m_simplex.work() - workBefore > m_effort.work)
            break;
        std::pop_heap(m_open.begin(), m_open.end(), later);
        const PartPointer part = m_open.back();
        m_open.pop_back();
        if (part->bound <= cutOff())
            explore(part);
    }
    for (const PartPointer& part : m_open)
        provedUntil = std::min(provedUntil, part->bound);
    m_best.work = m_simplex.work() - workBefore;
    m_best.isInfeasible = m_open.empty() && !m_best.decision && !m_best.wasStopped;
    if (m_best.isInfeasible)
        return m_best;
    // Parts that were left out for their bound hold nothing below the cut-off; the others wait with bounds of their own.
    const double grain = m_program.granularity();
    const double proved = std::max(m_rootBound, std::min(provedUntil, cutOff())) - m_program.slack();
    const double grains = std::ceil(proved / grain - integrality);
    m_best.lowerBound = grains > 0 ? static_cast<qint64>(grains * grain) : 0;
    if (m_best.decision && (m_effort.tolerance == 0 && m_open.empty()))
        m_best.lowerBound = m_best.cost;
    else if (m_best.decision)
        m_best.lowerBound = std::min(m_best.lowerBound, m_best.cost);
    return m_best;
}

BranchAndBound::BranchAndBound(const Program& program, Effort effort, std::stop_token stop)
    : m_search(std::make_unique<Search>(program, std::move(effort), std::move(stop)))
{}

BranchAndBound::~BranchAndBound() = default;

Solution BranchAndBound::run(const std::optional<Decision>& known, qint64 knownCost)
{
    return m_search->run(known, knownCost);
}

Solution BranchAndBound::runFor(int keep)
{
    m_search->keepAtMost(keep);
    return m_search->run({}, 0);
}

} // namespace nestline::planning
