// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/program/program.h"

namespace nestline::planning {

/// Rows that hold for every decision but not for every relaxed solution of a program. In a small class one host makes keys
/// for more apps than there are, so that a fraction of a host would do. Hence a voucher for each column that takes a key,
/// which is at most the hosts that may offer it, and one for each app, which is hosted in its group only if something in
/// the group hangs elsewhere. There are too many to have them all from the start.
class Vouchers
{
public:
    /// `program` must outlive this.
    explicit Vouchers(const Program& program);

    int count() const;
    /// The row of a voucher over the program's columns; it is at most 0.
    SparseVector rowOf(int voucher) const;
    /// The vouchers that values of the program's columns break by `least` or more.
    std::vector<int> brokenBy(std::span<const double> values, double least) const;

private:
    const Program& m_program;
    const Estate& m_estate;
    std::vector<int> m_guests;             // of each class of hosts: apps that it may take in
    std::vector<int> m_groupOf;            // of each class
    std::vector<std::vector<int>> m_hosts; // by place: columns by which there is a host
    std::vector<char> m_isHostedInGroup;   // by column
    std::vector<std::vector<int>> m_roots; // by group: columns by which it has a host that it does not host itself

    void countGuests();
    void findGroups();
    void findHosts();
    /// Where hosts of a depth and class stand in m_hosts.
    size_t placeOf(int depth, int hostClass) const { return depth * m_estate.classes.size() + hostClass; }
    bool hasVoucher(int column) const;
};

} // namespace nestline::planning
