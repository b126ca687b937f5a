// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/guides.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nestline::ui {

namespace {

constexpr double exact = 0.51; // places are whole units, and middles may lie between them

/// A rectangle seen along one axis: its extent there, and across it.
struct Extent
{
    double low;
    double high;
    double acrossLow;
    double acrossHigh;

    double size() const { return high - low; }
    double middle() const { return (low + high) / 2; }
    bool shares(const Extent& other) const { return acrossLow < other.acrossHigh && other.acrossLow < acrossHigh; }
};

enum class Along { X, Y };

Extent extentOf(const QRectF& rect, Along axis)
{
    if (axis == Along::X)
        return {rect.left(), rect.right(), rect.top(), rect.bottom()};
    return {rect.top(), rect.bottom(), rect.left(), rect.right()};
}

QLineF lineOf(double alongA, double acrossA, double alongB, double acrossB, Along axis)
{
    return axis == Along::X ? QLineF(alongA, acrossA, alongB, acrossB) : QLineF(acrossA, alongA, acrossB, alongB);
}

std::vector<Extent> extentsOf(std::span<const QRectF> rects, Along axis)
{
    std::vector<Extent> extents;
    extents.reserve(rects.size());
    for (const QRectF& rect : rects)
        extents.push_back(extentOf(rect, axis));
    return extents;
}

// Those in the same row (or column), one after the other.
std::vector<Extent> rowOf(const Extent& dragged, const std::vector<Extent>& neighbours)
{
    std::vector<Extent> row;
    std::copy_if(neighbours.begin(), neighbours.end(), std::back_inserter(row),
                 [&](const Extent& other) { return dragged.shares(other); });
    std::sort(row.begin(), row.end(), [](const Extent& a, const Extent& b) { return a.low < b.low; });
    return row;
}

/// The place of a rectangle that makes its gap to a neighbour equal to another gap.
struct EqualGap
{
    double low;                 // where the rectangle would begin
    std::array<double, 4> ends; // of both gaps, with the rectangle there
};

std::vector<EqualGap> equalGaps(double size, const std::vector<Extent>& row)
{
    std::vector<EqualGap> places;
    for (size_t i = 1; i < row.size(); ++i) {
        const Extent& a = row[i - 1];
        const Extent& b = row[i];
        const double gap = b.low - a.high;
        if (gap <= 0)
            continue;
        const double after = b.high + gap;
        places.push_back({after, {a.high, b.low, b.high, after}});
        const double before = a.low - gap - size;
        places.push_back({before, {before + size, a.low, a.high, b.low}});
        if (gap > size) {
            const double between = a.high + (gap - size) / 2;
            places.push_back({between, {a.high, between, between + size, b.low}});
        }
    }
    return places;
}

std::optional<double> pullAlong(const QRectF& rect, std::span<const QRectF> neighbours, double reach, Along axis)
{
    const Extent dragged = extentOf(rect, axis);
    const std::vector<Extent> extents = extentsOf(neighbours, axis);
    std::optional<double> best;
    const auto offer = [&](double pull) {
        if (std::abs(pull) <= reach && (!best || std::abs(pull) < std::abs(*best)))
            best = pull;
    };
    for (const Extent& other : extents) {
        offer(other.middle() - dragged.middle());
        offer(other.low - dragged.low);
        offer(other.high - dragged.high);
    }
    for (const EqualGap& place : equalGaps(dragged.size(), rowOf(dragged, extents)))
        offer(place.low - dragged.low);
    return best;
}

// One line through everything that shares an edge or the middle; cards of one size share all three, the middle tells it.
void addAlignments(std::vector<Guide>& guides, const Extent& dragged, const std::vector<Extent>& neighbours, Along axis)
{
    constexpr std::array<double (*)(const Extent&), 3> features{
        [](const Extent& extent) { return extent.middle(); },
        [](const Extent& extent) { return extent.low; },
        [](const Extent& extent) { return extent.high; },
    };
    std::vector<bool> told(neighbours.size());
    for (const auto feature : features) {
        double low = dragged.acrossLow;
        double high = dragged.acrossHigh;
        bool any = false;
        for (size_t i = 0; i < neighbours.size(); ++i) {
            if (told[i] || std::abs(feature(neighbours[i]) - feature(dragged)) >= exact)
                continue;
            told[i] = true;
            any = true;
            low = std::min(low, neighbours[i].acrossLow);
            high = std::max(high, neighbours[i].acrossHigh);
        }
        if (any)
            guides.push_back({Guide::Kind::Alignment, lineOf(feature(dragged), low, feature(dragged), high, axis)});
    }
}

void addGaps(std::vector<Guide>& guides, const Extent& dragged, const std::vector<Extent>& neighbours, Along axis)
{
    const double across = (dragged.acrossLow + dragged.acrossHigh) / 2;
    for (const EqualGap& place : equalGaps(dragged.size(), rowOf(dragged, neighbours))) {
        if (std::abs(place.low - dragged.low) >= exact)
            continue;
        for (size_t i = 0; i < place.ends.size(); i += 2)
            guides.push_back({Guide::Kind::Gap, lineOf(place.ends[i], across, place.ends[i + 1], across, axis)});
    }
}

} // namespace

GuidePull guidePull(const QRectF& dragged, std::span<const QRectF> neighbours, double reach)
{
    return {pullAlong(dragged, neighbours, reach, Along::X), pullAlong(dragged, neighbours, reach, Along::Y)};
}

std::vector<Guide> guidesAt(const QRectF& dragged, std::span<const QRectF> neighbours)
{
    std::vector<Guide> guides;
    for (const Along axis : {Along::X, Along::Y}) {
        const Extent extent = extentOf(dragged, axis);
        const std::vector<Extent> extents = extentsOf(neighbours, axis);
        addAlignments(guides, extent, extents, axis);
        addGaps(guides, extent, extents, axis);
    }
    return guides;
}

} // namespace nestline::ui
