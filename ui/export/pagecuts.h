// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace nestline::ui {

/// A stretch of an axis that is better not cut through, from the begin of the drawing.
struct Stretch
{
    double from = 0;
    double to = 0;
};

/// One axis of a poster of equal pages, and where on it a drawing may begin.
struct PosterAxis
{
    double page = 1; ///< the length of one
    int pages = 1;
    double first = 0; ///< a drawing begins here at the earliest
    double last = 0;  ///< and here at the latest
    double wanted = 0;
};

/// Where a drawing begins so that the cuts between pages go through as few cards as possible, then through as few
/// labels, then so that it lies as close as possible to where it is wanted. Effort grows with the cards and labels that
/// a cut can meet at all.
double placeBetweenCuts(const PosterAxis& axis, std::span<const Stretch> cards, std::span<const Stretch> labels);

} // namespace nestline::ui
