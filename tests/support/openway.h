// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"

#include <vector>

namespace nestline {

/// Whether a line could lead from the start of a link to its label without passing behind a card, not much longer than
/// need be. It is flooded from place to place, so that it depends on no router; where there is hardly room for a line, or
/// where a card stands before an end of the link, the answer is no.
bool hasOpenWay(const LinkCurve& curve, const std::vector<QRectF>& cards, FlowDirection direction);

} // namespace nestline
