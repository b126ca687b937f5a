// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigation/placehistory.h"

namespace nestline::ui {

namespace {

constexpr size_t placesAtMost = 200;

} // namespace

void PlaceHistory::visit(const NodeId& node)
{
    if (!m_places.empty()) {
        if (m_places[m_here] == node)
            return;
        m_places.erase(m_places.begin() + static_cast<std::ptrdiff_t>(m_here) + 1, m_places.end());
    }
    if (m_places.size() == placesAtMost)
        m_places.erase(m_places.begin());
    m_places.push_back(node);
    m_here = m_places.size() - 1;
}

std::optional<size_t> PlaceHistory::find(const Document& document, int step) const
{
    for (auto at = static_cast<std::ptrdiff_t>(m_here) + step;
         at >= 0 && at < static_cast<std::ptrdiff_t>(m_places.size()); at += step) {
        const auto place = static_cast<size_t>(at);
        if (m_places[place] != m_places[m_here] && document.nodes.contains(m_places[place]))
            return place;
    }
    return std::nullopt;
}

std::optional<NodeId> PlaceHistory::go(const Document& document, int step)
{
    const std::optional<size_t> place = find(document, step);
    if (!place)
        return std::nullopt;
    m_here = *place;
    return m_places[m_here];
}

} // namespace nestline::ui
