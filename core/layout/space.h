// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/focus.h"
#include "core/layout/arrange.h"

namespace nestline {

/// A line across the drawing: the cards that begin there or beyond can be moved away from it or back towards it.
struct SpaceLine
{
    Axis axis = Axis::Horizontal; ///< along which cards move
    double from = 0;

    friend bool operator==(const SpaceLine&, const SpaceLine&) = default;
};

/// True if cards begin on the line or beyond it. What is folded up goes with its card and is not asked for here.
bool hasCardsBeyond(const Document& document, SpaceLine line, const FoldedBranches& branches = {});

/// Moves every card beyond the line by `distance`, and what is folded up below it. Pinned ones move too: a pin keeps a
/// card from a layout that would choose another place, while here the whole drawing beyond the line is carried along as
/// it is, and a card left behind would end up among others. A negative distance closes space; see roomBefore().
Document withSpace(const Document& document, SpaceLine line, double distance, const FoldedBranches& branches = {});

/// How far the cards beyond the line may come back before one of them comes nearer than a row's gap to a card that
/// stays. What is folded up takes no room. 0 where there is none.
double roomBefore(const Document& document, SpaceLine line, const FoldedBranches& branches = {});

} // namespace nestline
