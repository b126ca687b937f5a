// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/hosting.h"

namespace nestline::planning {

/// Sets depths to what callers find. A decision that is not proved best may count on a long way where a link of today is
/// a shorter one: then the app needs no new key, and a menu that leads nowhere is not added. `hosting` belongs to
/// `decision`; callers never press more afterwards.
void settle(const Estate& estate, Decision& decision, Hosting& hosting);

} // namespace nestline::planning
