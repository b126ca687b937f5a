// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/waitingparts.h"

#include <algorithm>

namespace nestline::planning {

namespace {

bool later(const PartPointer& a, const PartPointer& b)
{
    return a->bound != b->bound ? a->bound > b->bound : a->number > b->number;
}

} // namespace

PartPointer WaitingParts::make(PartPointer within, std::vector<Restriction> restrictions, double bound)
{
    return std::make_shared<const Part>(Part{std::move(within), std::move(restrictions), bound, m_made++});
}

void WaitingParts::add(PartPointer part)
{
    m_heap.push_back(std::move(part));
    std::push_heap(m_heap.begin(), m_heap.end(), later);
}

PartPointer WaitingParts::takeFirst()
{
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    PartPointer first = std::move(m_heap.back());
    m_heap.pop_back();
    return first;
}

void WaitingParts::dropAbove(double bound)
{
    std::erase_if(m_heap, [bound](const PartPointer& part) { return part->bound > bound; });
    std::make_heap(m_heap.begin(), m_heap.end(), later);
}

double WaitingParts::leastBound() const
{
    return m_heap.empty() ? infinity : m_heap.front()->bound;
}

} // namespace nestline::planning
