// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/focus.h"

namespace nestline {

/// `after`, with what is folded up below cards moved as far as its card was since `before`, whatever else may have moved
/// it: it is not seen, and is found where one left it when the card is unfolded.
Document withBranchesFollowing(const Document& before, const Document& after, const FoldedBranches& branches);

} // namespace nestline
