// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <map>
#include <set>

namespace nestline::ui {

/// How a group of nodes, a site or department, is told from others: a colour and a kind of stripe. The group's name
/// always stands beside it.
struct GroupLook
{
    enum class Stripe { Plain, Double, Broken };
    static constexpr int colors = 6;
    static constexpr int stripes = 3;

    int color = 0;
    Stripe stripe = Stripe::Plain;

    friend bool operator==(const GroupLook&, const GroupLook&) = default;
};

using GroupLooks = std::map<QString, GroupLook>;

/// A look for each group: the same names always get the same looks, and a further name leaves the others theirs unless
/// they compete for one. Colours come first; beyond the looks that there are, they are given again.
GroupLooks looksFor(const std::set<QString>& groups);

/// Colours that differ for people with any kind of colour vision, 3:1 at least on cards and on the canvas.
QColor groupColor(const Theme& theme, int color);

} // namespace nestline::ui
