// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/nodepainter.h"
#include "ui/canvas/painters/snapshots.h"

#include <QPainterPath>

namespace nestline::ui {

/// The reference at the source of an off-page link: as wide as its text, within the room that the geometry keeps. The
/// one at the target is pillRect().
QRectF referenceRect(const LinkSnapshot& link);

/// The lines from the source's card to its reference, and from the other reference to the target's card.
QPainterPath referenceStubs(const LinkSnapshot& link);

/// Draws both references: at the source with the key before the target's name, or the trigger above it.
void paintReferences(QPainter& painter, const LinkSnapshot& link, const LinkState& state, const PaintStyle& style);

} // namespace nestline::ui
