// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/linear/linearprogram.h"

namespace nestline::planning {

int LinearProgram::addRow(double least, double most)
{
    rowLower.push_back(least);
    rowUpper.push_back(most);
    return rows() - 1;
}

int LinearProgram::addColumn(double price, double least, double most)
{
    cost.push_back(price);
    lower.push_back(least);
    upper.push_back(most);
    return width() - 1;
}

} // namespace nestline::planning
