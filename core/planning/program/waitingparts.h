// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/program/branching.h"

#include <memory>

namespace nestline::planning {

/// A part of a search: its restrictions are its own and those of the parts that it lies in.
struct Part
{
    std::shared_ptr<const Part> within; ///< none: the whole
    std::vector<Restriction> restrictions;
    double bound = 0; ///< no decision in it costs less
    int number = 0;   ///< in the order in which parts were made
};
using PartPointer = std::shared_ptr<const Part>;

/// The parts of a search that wait, the one with the least bound first; of equals the oldest.
class WaitingParts
{
public:
    /// A part to go on with at once: it does not wait.
    PartPointer make(PartPointer within, std::vector<Restriction> restrictions, double bound);
    void add(PartPointer part);
    PartPointer takeFirst();
    void dropAbove(double bound);
    void clear() { m_heap.clear(); }
    bool isEmpty() const { return m_heap.empty(); }
    /// Infinity if none waits.
    double leastBound() const;

private:
    std::vector<PartPointer> m_heap;
    int m_made = 0;
};

} // namespace nestline::planning
