// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"

#include <QRectF>

#include <span>
#include <vector>

namespace nestline {

/// A straight piece of a link, seen along its axis.
struct LinkLane
{
    int cubic; ///< of the curve
    FlowDirection axis;
    double begin;
    double end;
    double across;

    friend bool operator==(const LinkLane&, const LinkLane&) = default;
};

/// The straight pieces of a curve that are long enough for another link to seem to be the same.
std::vector<LinkLane> lanesOf(const LinkCurve& curve);

/// Where a lane could come to lie, with some room at its ends, on the canvas.
QRectF roomBeside(const LinkLane& lane);

/// Whether one lane could come to lie on the other.
bool areSideBySide(const LinkLane& a, const LinkLane& b);

bool liesOnAny(const LinkLane& lane, std::span<const LinkLane> others);

/// How far beside its place a lane does not lie on any of the others: as little as can be, and clear of the cards, which
/// are given as on the canvas. Nought where there is no such place.
double spreadOf(const LinkLane& lane, std::span<const LinkLane> others, std::span<const QRectF> cards);

/// The curve with the lane beside its place.
void moveLane(LinkCurve& curve, const LinkLane& lane, double across);

} // namespace nestline
