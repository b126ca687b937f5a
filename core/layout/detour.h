// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/linkway.h"

#include <functional>

namespace nestline {

/// Finds the cards that touch any of some rectangles; some may come several times.
using CardsIn = std::function<std::vector<QRectF>(const std::vector<QRectF>& rooms)>;

/// The way of a link past cards.
struct Detour
{
    LinkCurve curve;
    std::vector<QRectF> rooms; ///< cards elsewhere do not matter; without any, only those do that the curve touches
};

/// The curve, or one with the same ends that passes beside the cards which the curve would pass behind: on lanes between
/// them and, where none leads past, on byways. Ways back always keep to lanes. Where there is no way past all cards, or only
/// one that is much too long (longestByway), it passes behind few of them.
Detour detoured(const LinkCurve& curve, const LinkEnds& ends, FlowDirection direction, const CardsIn& cardsIn);

} // namespace nestline
