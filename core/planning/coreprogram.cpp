// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/coreprogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nestline::planning {

namespace {

constexpr double tolerance = 1e-6;

bool areAllFree(const std::vector<double>& fixed)
{
    return std::all_of(fixed.begin(), fixed.end(), [](double value) { return value == CoreProgram::isFree; });
}

} // namespace

CoreProgram::CoreProgram(const Program& program, std::vector<double> fixed, int keep)
    : m_program(program)
    , m_fixed(std::move(fixed))
    , m_rowUpper(program.linear().rowUpper)
    , m_rowLower(program.linear().rowLower)
    , m_indexOf(m_fixed.size(), -1)
    , m_rowOf(program.linear().rows(), -1)
    , m_isWhole(areAllFree(m_fixed))
{
    if (program.budgetRow() >= 0)
        m_rowUpper[program.budgetRow()] = keep;
    decideLastFates();
    keepOneHost(findSlackRows());
    decideLastFates();
    build(findSlackRows());
}

CoreProgram::CoreProgram(const Program& program, std::vector<double> fixed)
    : m_program(program)
    , m_fixed(std::move(fixed))
    , m_indexOf(m_fixed.size())
    , m_isWhole(areAllFree(m_fixed))
    , m_isInPlace(true)
{
    std::iota(m_indexOf.begin(), m_indexOf.end(), 0);
    for (int column = 0; column < program.linear().width(); ++column) {
        const bool isFixed = m_fixed[column] != isFree;
        m_linear.addColumn(program.linear().cost[column], isFixed ? m_fixed[column] : program.linear().lower[column],
                           isFixed ? m_fixed[column] : program.linear().upper[column]);
    }
}

// An app of which one fate is left has that fate.
void CoreProgram::decideLastFates()
{
    for (int app = 0; app < static_cast<int>(m_program.estate().apps.size()); ++app) {
        int open = -1;
        int others = 0;
        for (const int column : m_program.columnsOf(app)) {
            if (m_fixed[column] == 0)
                continue;
            others += open >= 0 ? 1 : 0;
            open = column;
        }
        if (open >= 0 && others == 0)
            m_fixed[open] = 1;
    }
}

// Rows that hold whatever the free columns become. Of an app's columns one is taken, so the largest entry counts.
std::vector<char> CoreProgram::findSlackRows() const
{
    const LinearProgram& linear = m_program.linear();
    const int rows = linear.rows();
    std::vector<double> most(rows, 0);
    std::vector<double> mostOfApp(rows, 0);
    std::vector<int> appOf(rows, -1);
    // Cells stand app by app, see Program; where one does not, its entry counts once more, which is safe.
    for (const Cell& cell : linear.cells) {
        const double fixed = m_fixed[cell.column];
        if (fixed != isFree) {
            most[cell.row] += fixed * cell.value;
            continue;
        }
        const int app = m_program.columns()[cell.column].app;
        if (app < 0) {
            most[cell.row] += std::max(0.0, linear.upper[cell.column] * cell.value);
            continue;
        }
        if (appOf[cell.row] != app) {
            most[cell.row] += mostOfApp[cell.row];
            mostOfApp[cell.row] = 0;
            appOf[cell.row] = app;
        }
        mostOfApp[cell.row] = std::max(mostOfApp[cell.row], cell.value);
    }
    std::vector<char> isSlack(rows, 0);
    for (int row = 0; row < rows; ++row)
        isSlack[row] = m_rowLower[row] == -infinity && most[row] + mostOfApp[row] <= m_rowUpper[row] + tolerance;
    return isSlack;
}

void CoreProgram::keepOneHost(const std::vector<char>& isSlack)
{
    const auto& columns = m_program.columns();
    const auto hasSlackHost = [&](const Program::Column& c) {
        return c.hostClass >= 0 && isSlack[m_program.rowOfKeys(c.decision.depth - 1, c.hostClass)];
    };
    int first = -1; // of those that differ in their host alone, which stand together
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        const Program::Column& c = columns[column];
        if (m_fixed[column] != isFree || !hasSlackHost(c))
            continue;
        const bool isTwin = first >= 0 && columns[first].app == c.app && columns[first].ownClass == c.ownClass
                            && columns[first].decision == c.decision;
        if (isTwin)
            m_fixed[column] = 0;
        else
            first = column;
    }
}

void CoreProgram::build(const std::vector<char>& isSlack)
{
    const LinearProgram& whole = m_program.linear();
    for (int column = 0; column < whole.width(); ++column) {
        if (m_fixed[column] == isFree)
            m_indexOf[column] = m_linear.addColumn(whole.cost[column], whole.lower[column], whole.upper[column]);
        else
            m_fixedCost += whole.cost[column] * m_fixed[column];
    }
    for (const Cell& cell : whole.cells) {
        if (m_fixed[cell.column] == isFree) {
            m_rowOf[cell.row] = 0;
        } else {
            m_rowUpper[cell.row] -= cell.value * m_fixed[cell.column];
            m_rowLower[cell.row] -= cell.value * m_fixed[cell.column];
        }
    }
    for (int row = 0; row < whole.rows(); ++row) {
        if (m_rowOf[row] < 0)
            m_isBroken = m_isBroken || m_rowUpper[row] < -tolerance || m_rowLower[row] > tolerance;
        else
            m_rowOf[row] = isSlack[row] ? -1 : m_linear.addRow(m_rowLower[row], m_rowUpper[row]);
    }
    for (const Cell& cell : whole.cells) {
        if (m_indexOf[cell.column] >= 0 && m_rowOf[cell.row] >= 0)
            m_linear.cells.push_back({m_rowOf[cell.row], m_indexOf[cell.column], cell.value});
    }
}

std::vector<int> CoreProgram::basisLike(const Simplex& whole) const
{
    std::vector<int> basis;
    for (int column = 0; column < static_cast<int>(m_indexOf.size()); ++column) {
        if (m_indexOf[column] >= 0 && whole.isBasic(column))
            basis.push_back(m_indexOf[column]);
    }
    for (int row = 0; row < static_cast<int>(m_rowOf.size()); ++row) {
        if (m_rowOf[row] >= 0 && whole.isRowBasic(row))
            basis.push_back(m_linear.width() + m_rowOf[row]);
    }
    return basis;
}

Simplex::Row CoreProgram::translate(const Simplex::Row& row) const
{
    Simplex::Row result{{}, row.upper};
    for (const Entry& entry : row.entries) {
        if (m_indexOf[entry.index] >= 0)
            result.entries.push_back({m_indexOf[entry.index], entry.value});
        else
            result.upper -= entry.value * m_fixed[entry.index];
    }
    return result;
}

std::vector<double> CoreProgram::expand(const Simplex& simplex) const
{
    std::vector<double> values = m_fixed;
    for (size_t column = 0; column < values.size(); ++column) {
        if (m_indexOf[column] >= 0)
            values[column] = simplex.value(m_indexOf[column]);
    }
    return values;
}

} // namespace nestline::planning
