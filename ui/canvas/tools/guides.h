// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace nestline::ui {

/// A line that shows what a dragged card lines up with, or a gap that is as wide as another.
struct Guide
{
    enum class Kind { Alignment, Gap };

    Kind kind = Kind::Alignment;
    QLineF line;

    friend bool operator==(const Guide&, const Guide&) = default;
};

/// How far a dragged rectangle must go to line up; nothing where there is nothing near enough to line up with.
struct GuidePull
{
    std::optional<double> x;
    std::optional<double> y;

    friend bool operator==(const GuidePull&, const GuidePull&) = default;
};

/// What pulls a rectangle that is dragged among its neighbours: edges and middles of them, and places that make equal
/// gaps with two of them in the same row or column. The nearest wins; nothing farther than `reach` pulls.
GuidePull guidePull(const QRectF& dragged, std::span<const QRectF> neighbours, double reach);

/// The guides of a rectangle at its place: what it lines up with exactly, and the gaps that are equal.
std::vector<Guide> guidesAt(const QRectF& dragged, std::span<const QRectF> neighbours);

} // namespace nestline::ui
