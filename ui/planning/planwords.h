// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggestions.h"

#include <QString>

#include <functional>

/// A plan in words for people, translated.
namespace nestline::ui::planwords {

/// A sentence that names nodes as it may be read: numbers and names can be hidden in the window.
using Told = std::function<QString(const QString&)>;

/// "Best plan: no paid licences"
QString headline(const Suggestions& suggestions);
/// "Saves US$40.00 a month, US$480.00 a year."; empty if the price is not known.
QString saving(const Suggestions& suggestions);
/// "5 numbers fewer, from 5 to 0 paid."
QString counts(const Suggestions& suggestions);
/// "Costs callers 340 key presses a month. Proved: no other way costs them less."
QString effortAndProof(const Plan& plan);
/// Saving, effort and proof in one short line.
QString brief(const Suggestions& suggestions);
/// Why nothing can be saved, and what would be needed.
QString whatIsNeeded(const Suggestions& suggestions);

/// An amount of menu steps: a whole number, or up to two decimals.
QString effort(double steps);

} // namespace nestline::ui::planwords
