// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"

#include <span>

namespace nestline {

/// True for a link that skips columns, so that cards may stand in its way, but not so many that there would hardly be a
/// way around all of them.
bool mayDetour(const LinkCurve& curve, FlowDirection direction);

/// Where cards matter for the way of such a link.
QRectF detourRoom(const LinkCurve& curve, FlowDirection direction);
/// How far beside its straight way a link goes for that.
inline constexpr double widestDetour = 150;

/// The curve, or one with the same ends that passes beside the cards which the curve would pass behind: the nearest way
/// where there is one.
LinkCurve detoured(const LinkCurve& curve, std::span<const QRectF> cards, FlowDirection direction);

} // namespace nestline
