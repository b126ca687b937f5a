// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/linear/simplex.h"
#include "core/planning/program/waitingparts.h"

namespace nestline::planning {

/// The bounds of a program's columns while it is searched. In a core what can hardly change has its value for good; the
/// parts of a search restrict the rest.
class CoreBounds
{
public:
    /// Both must outlive this. `simplex` solves `program`, and more rows perhaps.
    CoreBounds(const LinearProgram& program, Simplex& simplex) : m_program(program), m_simplex(simplex) {}

    /// After a solve: takes the core that is left if no decision counts that costs `room` more than the solution.
    void enter(double room);
    /// Gives columns the program's bounds again.
    void leave();
    /// True if nothing has its value for good.
    bool isWhole() const { return m_isWhole; }

    /// Restricts the core to a part of the search. False if the part is empty.
    bool restrictTo(const Part& part);
    /// False if all of it holds already.
    bool tightens(const std::vector<Restriction>& restrictions) const;

private:
    const LinearProgram& m_program;
    Simplex& m_simplex;
    std::vector<double> m_lower;
    std::vector<double> m_upper;
    bool m_isWhole = true;
    std::vector<int> m_restricted; // columns whose bounds differ from the core's

    bool restrict(const Restriction& restriction);
    void take(const std::vector<double>& lower, const std::vector<double>& upper);
};

} // namespace nestline::planning
