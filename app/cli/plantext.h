// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"
#include "core/planning/frontier.h"

namespace nestline::cli {

/// What is paid without a plan and with it.
struct Bills
{
    Bill before;
    Bill after;
};

/// A plan as text for a terminal, in the user's language and with figures of the user's locale: what it saves, what it
/// asks of callers, the proof, the steps, and what to mind.
QString planText(const Plan& plan, const Bills& bills);

/// The least effort for each number of accounts as a table.
QString frontierText(const std::vector<FrontierPoint>& points);

} // namespace nestline::cli
