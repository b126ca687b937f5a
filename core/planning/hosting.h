// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/decision.h"

#include <optional>

namespace nestline::planning {

/// Who hosts whom, by index: the decision with places.
struct Hosting
{
    struct Host
    {
        int app = -1;  ///< an auto attendant of today
        int door = -1; ///< the front door of this app
        int menu = -1; ///< a new sub-menu, by index into menus
        int group = 0;
        int keys = 0; ///< keys for others
        int guests = 0;
    };
    struct Menu
    {
        int group = 0;
        int depth = 0;
        int host = -1; ///< index into hosts
    };

    std::vector<Host> hosts;
    std::vector<Menu> menus;
    std::vector<int> hostOf; ///< by app: index into hosts, or -1
};

/// Hands out keys, always in the same way: callers of most calls choose first; each prefers the class of hosts that is
/// closest to its own, in it the emptiest menu, then the first by order. Sub-menus that nobody needs are left out.
/// Nothing if the keys do not suffice.
std::optional<Hosting> handOutKeys(const Estate& estate, const Decision& decision);

} // namespace nestline::planning
