// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/step.h"

namespace nestline::planning {

/// What to do in one step, translated, such as "Nest Fax under Main line, key 4".
QString stepText(const PlanStep& step, const QString& node, const QString& host);

/// What a step means for callers, translated. `isQueue`: the app is a call queue.
QString stepEffect(const PlanStep& step, bool isQueue);

QString nameOfFrontDoor(const QString& app);
QString nameOfSubMenu(const QString& host);

} // namespace nestline::planning
