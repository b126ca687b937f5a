// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/ledger.h"
#include "core/planning/plan.h"

namespace nestline::planning {

/// Why a redesign saves nothing under an edition whatever it does, translated; empty if it may save something.
QString nothingToSave(const Ledger& ledger);

/// What an administrator should know of a plan as a whole, translated. Of a plan without steps: why there are none.
QStringList notesFor(const Document& document, const Ledger& ledger, const Plan& plan);

/// What a limit for the effort of callers means: `keep` accounts are the fewest within it, and one fewer asks them for
/// at least `beyond`.
QString limitNote(double limit, int keep, double beyond);

} // namespace nestline::planning
