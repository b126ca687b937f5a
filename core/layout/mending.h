// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/detour.h"

namespace nestline {

/// Puts byways in place of the stretches of a curve that pass behind cards, as far as there are any: see bywayPast(). Such
/// a stretch reaches from one straight piece to another or to an end of the link. False if some of it stays hidden.
bool mend(Detour& detour, const LinkEnds& ends, FlowDirection direction, const CardsIn& cardsIn);

} // namespace nestline
