// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/linear/sparselist.h"

#include <limits>

namespace nestline::planning {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

/// Minimise cost x over rows between rowLower and rowUpper and columns between lower and upper.
struct LinearProgram
{
    std::vector<Cell> cells; ///< in any order
    std::vector<double> cost;
    std::vector<double> lower;
    std::vector<double> upper;
    std::vector<double> rowLower;
    std::vector<double> rowUpper;

    /// An empty row; returns its index.
    int addRow(double least, double most);
    /// A column without entries; returns its index.
    int addColumn(double price, double least, double most);
    int rows() const { return static_cast<int>(rowLower.size()); }
    int width() const { return static_cast<int>(cost.size()); }
};

} // namespace nestline::planning
