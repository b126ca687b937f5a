// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace nestline::ui {

/// A copy of what a map holds for a key; none where it holds nothing.
template <class Map, class Key>
auto found(const Map& map, const Key& key)
{
    const auto entry = map.find(key);
    return entry == map.end() ? std::nullopt : std::optional(entry->second);
}

} // namespace nestline::ui
