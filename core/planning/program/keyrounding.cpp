// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/keyrounding.h"

#include "core/planning/program/branching.h"

#include <algorithm>
#include <cmath>

namespace nestline::planning {

namespace {

constexpr double scarce = 0.5;      // keys left over at which rounding cannot help any more
constexpr double worthwhile = 0.01; // distance of the solution from a row that is worth adding it

} // namespace

KeyRounding::KeyRounding(const Program& program) : m_program(program)
{
    std::vector<int> indexOf(program.linear().rows(), -1);
    for (int depth = 0; depth < program.estate().mostSteps; ++depth) {
        for (int host = 0; host < static_cast<int>(program.estate().classes.size()); ++host) {
            const int row = program.rowOfKeys(depth, host);
            if (row < 0)
                continue;
            indexOf[row] = static_cast<int>(m_keys.size());
            m_keys.emplace_back();
        }
    }
    for (const Cell& cell : program.linear().cells) {
        if (indexOf[cell.row] >= 0)
            m_keys[indexOf[cell.row]].push_back({cell.column, cell.value});
    }
}

// The numbers of keys of hosts of which there is a fraction.
std::vector<int> KeyRounding::menuSizes(const SparseVector& keys, std::span<const double> values) const
{
    std::vector<int> sizes;
    for (const Entry& entry : keys) {
        if (entry.value < -1 && !isWhole(values[entry.index]))
            sizes.push_back(static_cast<int>(-entry.value));
    }
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    return sizes;
}

// In units of menus of `size` keys. Columns nearer to their upper bound count by what they are below it. Returns how far
// the values are from the rounded row, measured across it.
double KeyRounding::round(const SparseVector& keys, int size, std::span<const double> values,
                          Simplex::Row& rounded) const
{
    const std::vector<double>& upper = m_program.linear().upper;
    const auto isFull = [&](const Entry& entry) { return values[entry.index] > upper[entry.index] / 2; };
    const auto below = [size](double keyCount) { return std::floor(keyCount / size); };
    double offered = 0; // beyond what full columns take
    for (const Entry& entry : keys)
        offered -= isFull(entry) ? entry.value * upper[entry.index] : 0;
    const double rest = offered - size * below(offered);
    if (rest == 0)
        return 0;
    const double scale = size - rest; // makes all entries whole
    rounded.entries.clear();
    rounded.upper = scale * below(offered);
    double beyond = -rounded.upper;
    double square = 0;
    for (const Entry& entry : keys) {
        const double value = isFull(entry) ? -entry.value : entry.value;
        const double factor = scale * below(value) + std::max(0.0, value - size * below(value) - rest);
        if (factor == 0)
            continue;
        beyond += factor * (isFull(entry) ? upper[entry.index] - values[entry.index] : values[entry.index]);
        square += factor * factor;
        rounded.entries.push_back({entry.index, isFull(entry) ? -factor : factor});
        rounded.upper -= isFull(entry) ? factor * upper[entry.index] : 0;
    }
    return square > 0 ? beyond / std::sqrt(square) : 0;
}

std::vector<Simplex::Row> KeyRounding::brokenBy(std::span<const double> values) const
{
    std::vector<Simplex::Row> broken;
    Simplex::Row rounded;
    for (const SparseVector& keys : m_keys) {
        const std::vector<int> sizes = menuSizes(keys, values);
        if (sizes.empty())
            continue;
        double taken = 0;
        for (const Entry& entry : keys)
            taken += entry.value * values[entry.index];
        if (taken < -scarce)
            continue;
        double most = worthwhile;
        Simplex::Row best;
        for (const int size : sizes) {
            const double beyond = round(keys, size, values, rounded);
            if (beyond > most) {
                most = beyond;
                best = rounded;
            }
        }
        if (!best.entries.empty())
            broken.push_back(std::move(best));
    }
    return broken;
}

} // namespace nestline::planning
