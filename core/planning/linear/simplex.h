// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/linear/basisfactor.h"
#include "core/planning/linear/linearprogram.h"

#include <QtGlobal>

#include <stop_token>
#include <utility>
#include <vector>

namespace nestline::planning {

/// The bounded dual simplex method with steepest edges and bound flips. Every column must be bounded on both sides, and so
/// rows are as well, if only by what their columns can come to: any basis can be made dual feasible by moving columns to
/// their other bound, and after a change of bounds the next solve starts where the last one ended. Deterministic.
class Simplex
{
public:
    enum class Status {
        Optimal,
        Infeasible,
        CutOff, ///< the optimum is certainly above the cut-off
        Stopped,
        Unstable, ///< rounding hides the answer: entries of the tableau differ by too many powers of ten
    };

    explicit Simplex(const LinearProgram& program);

    /// Starts with columns in the basis, each for a row in which its entry is 1 and no other of them has one.
    void startWith(const std::vector<std::pair<int, int>>& columnsOfRows);
    /// A row that is to be at most `upper`.
    struct Row
    {
        SparseVector entries;
        double upper = 0;
    };
    /// Adds rows; the next solve mends those that the last solution breaks.
    void addRows(const std::vector<Row>& rows);
    void setBounds(int column, double lower, double upper)
    {
        if (m_lower[column] == lower && m_upper[column] == upper)
            return;
        m_lower[column] = lower;
        m_upper[column] = upper;
        m_rebounded.push_back(column);
    }
    void setRowUpper(int row, double upper) { setBounds(m_logicals + row, m_lower[m_logicals + row], upper); }
    /// After a solve: lets rows that bind and have more than `entries` entries exceed their upper bound at the price that they
    /// have now. A row that runs through most of the program ties together what would fall into small parts; while it is
    /// released a step touches one part alone. The objective is that of the rows in force, or less. False if there is no such
    /// row, or there are more than `most`.
    bool release(int entries, int most);
    /// Solves, and moves the prices of released rows until they are about kept.
    Status settlePrices(const std::stop_token& stop);
    /// Puts released rows in force again and solves.
    Status enforceReleased(const std::stop_token& stop);
    /// What the objective grows by at least, after a solve, if a sum becomes whole: the one below it or the one above.
    struct Penalties
    {
        double below = 0;
        double above = 0;
    };
    /// For the sum of `columns`, which is `fraction` above a whole number. Holds where all columns are whole, and rows are
    /// made of whole numbers, as every solution of a branch is in the end. Infinity: no solution is there.
    Penalties penaltiesOf(const std::vector<int>& columns, double fraction);
    double lowerBound(int column) const { return m_lower[column]; }
    double upperBound(int column) const { return m_upper[column]; }

    Status solve(double cutOff, const std::stop_token& stop);

    double objective() const;
    double value(int column) const { return m_value[column]; }
    /// Of the program's columns, until the next solve.
    std::span<const double> values() const { return {m_value.data(), static_cast<size_t>(m_logicals)}; }
    double reducedCost(int column) const { return m_reduced[column]; }
    bool isBasic(int column) const { return m_positionOf[column] >= 0; }
    /// Grows with every step by what the step costs: a clock that tells the same on every machine.
    qint64 work() const { return m_work; }

private:
    static constexpr double feasibility = 1e-7;     // of values
    static constexpr double dualFeasibility = 1e-7; // of reduced costs

    // States of a column.
    static constexpr quint8 fixed = 0;
    static constexpr quint8 atLower = 1;
    static constexpr quint8 atUpper = 2;
    static constexpr quint8 inBasis = 3;
    static constexpr quint8 placeMask = 3;
    static constexpr quint8 touched = 4; // has an entry in m_pivotRow

    struct Candidate
    {
        int column = 0;
        double ratio = 0;
        double slope = 0;
    };

    int m_rows = 0;
    int m_width = 0;     // with one logical column for each row
    int m_logicals = 0;  // where they begin
    double m_widest = 1; // bound of a column
    SparseList m_columns;
    SparseList m_rowEntries;
    std::vector<double> m_cost;
    std::vector<double> m_lower;
    std::vector<double> m_upper;
    std::vector<double> m_value;
    std::vector<double> m_reduced;
    std::vector<int> m_basis;
    std::vector<int> m_positionOf; // -1: not in the basis
    std::vector<double> m_weight;
    BasisFactor m_factor;
    bool m_isFresh = false; // nothing was exchanged since the basis was factorised
    bool m_needsFactor = true;
    std::vector<int> m_rebounded; // columns whose bounds changed since the last solve
    qint64 m_work = 0;
    struct Released
    {
        int logical = 0;
        double lower = 0;
        double upper = 0;
        int entries = 0; // of the row
        double step = 0; // by which its price moved last
    };
    std::vector<Released> m_released;

    WorkVector m_rho;
    WorkVector m_tau;
    WorkVector m_alpha;             // by position: the entering column
    std::vector<double> m_pivotRow; // by column
    std::vector<quint8> m_state;    // by column: what the inner loops ask, in one byte
    std::vector<int> m_touched;     // columns with an entry in m_pivotRow: the first m_touchedCount of them
    size_t m_touchedCount = 0;
    double m_usualStep = 0;        // of the dual, lately
    std::vector<double> m_outside; // by position: how far the basic column is out of its bounds
    std::vector<int> m_infeasible; // positions where it is, and some where it no longer is
    std::vector<char> m_isListed;
    std::vector<Candidate> m_candidates;
    std::vector<int> m_near; // room for the columns of candidates

    void makeRoom();
    std::span<const int> touchedColumns() const { return {m_touched.data(), m_touchedCount}; }
    double leastOf(std::span<const Entry> row) const;
    void restart();
    void refactorise();
    void resetToLogicals();
    void computeReducedCosts();
    void placeOutsiders();
    double placeFor(int column) const;
    void followBounds();
    void moveOutsider(int column, double target, WorkVector& change);
    void settle(WorkVector& change);
    void computeBasicValues();
    void noteOutside(int position);
    void noteState(int column);
    void release(int row);
    bool movePrices(bool isFirst);
    int leavingPosition();
    bool computePivotRow(int position);
    bool spreadPivotRow();
    double penalty(double direction, double distance);
    int enteringColumn(double direction, double infeasibility, std::vector<int>& flips, double& step);
    bool findCandidates(double direction, double limit);
    void applyFlips(const std::vector<int>& flips);
    void exchange(int position, int entering, double direction, double step);
    void updateWeights(int position);
};

} // namespace nestline::planning
