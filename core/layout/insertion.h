// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/focus.h"

namespace nestline {

/// The drawing with the card of `node` in the column between two others, at the usual gap from both. Where they stand too
/// near for that, `to` and all that begins with it or beyond it along the flow give way by as much as is missing, as when
/// space is made there. Across the flow the card stays where it is. On a way back, where `to` does not lie beyond `from`,
/// it stays altogether; but it never lies over another.
Document withCardBetween(const Document& document, const NodeId& from, const NodeId& node, const NodeId& to,
                         const FoldedBranches& branches = {});

} // namespace nestline
