// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/step.h"

#include <QStringList>

namespace nestline::planning {

/// Says of each step of a plan for `document` what to do, such as "Nest Fax under Main line, key 4", and what it means
/// for callers, translated: keys, another number, hours that a number gains, where a key does not work, and what an app
/// without an account can no longer do.
void putIntoWords(std::vector<PlanStep>& steps, const Document& document);

/// What a new menu is called, also where the app has no name.
QString nameOfFrontDoor(const QString& app);
QString nameOfSubMenu(const QString& host);

/// The first few names of a list and how many more there are.
QString someOf(const QStringList& names);

} // namespace nestline::planning
