// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/nicestep.h"

#include <cmath>
#include <initializer_list>

namespace nestline::ui {

double niceStep(double length)
{
    constexpr int gridLines = 3;
    const double rough = length / gridLines;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

} // namespace nestline::ui
