// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/pagecuts.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace nestline::ui {

namespace {

/// A begin of the drawing at which more or fewer things are cut than just before, or one that is tried for itself.
struct Turn
{
    double begin = 0;
    int cards = 0;
    int labels = 0;
};

// A thing is cut for all begins between two: where a cut meets its end, and where it meets its front.
void addTurns(std::vector<Turn>& turns, const PosterAxis& axis, std::span<const Stretch> things, Turn more)
{
    for (const Stretch& thing : things) {
        for (int page = 1; page < axis.pages; ++page) {
            const double cut = page * axis.page;
            if (cut - thing.to >= axis.last || cut - thing.from <= axis.first)
                continue;
            turns.push_back({cut - thing.to, more.cards, more.labels});
            turns.push_back({cut - thing.from, -more.cards, -more.labels});
        }
    }
}

} // namespace

double placeBetweenCuts(const PosterAxis& axis, std::span<const Stretch> cards, std::span<const Stretch> labels)
{
    std::vector<Turn> turns{{axis.first}, {axis.wanted}, {axis.last}};
    addTurns(turns, axis, cards, {.cards = 1});
    addTurns(turns, axis, labels, {.labels = 1});
    // What touches a cut is not cut by it: where one thing ends and another begins, the end counts first.
    std::sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) {
        return std::tie(a.begin, a.cards, a.labels) < std::tie(b.begin, b.cards, b.labels);
    });
    Turn cut;
    const auto cost = [&](double begin) { return std::tuple(cut.cards, cut.labels, std::abs(begin - axis.wanted)); };
    double best = axis.wanted;
    auto least = std::tuple(static_cast<int>(cards.size()) * axis.pages + 1, 0, 0.0);
    for (const Turn& turn : turns) {
        const bool begins = turn.cards + turn.labels > 0;
        if (!begins) {
            cut.cards += turn.cards;
            cut.labels += turn.labels;
        }
        if (turn.begin >= axis.first && turn.begin <= axis.last && cost(turn.begin) < least) {
            least = cost(turn.begin);
            best = turn.begin;
        }
        if (begins) {
            cut.cards += turn.cards;
            cut.labels += turn.labels;
        }
    }
    return best;
}

} // namespace nestline::ui
