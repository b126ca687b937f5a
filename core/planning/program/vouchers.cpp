// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/vouchers.h"

#include <algorithm>
#include <map>

namespace nestline::planning {

namespace {

constexpr int mostGuests = 60; // of a class of hosts for which vouchers of columns pay

} // namespace

Vouchers::Vouchers(const Program& program) : m_program(program), m_estate(program.estate())
{
    findHosts();
    findGroups();
    findHostedInGroup();
    findRoots();
}

int Vouchers::count() const
{
    return m_program.firstCount() + static_cast<int>(m_estate.apps.size());
}

void Vouchers::findHosts()
{
    m_guests.assign(m_estate.classes.size(), 0);
    for (const Estate::App& app : m_estate.apps) {
        if (app.numbers.empty() || app.pins > 0)
            continue;
        for (const int host : m_estate.hostsFor[app.group])
            ++m_guests[host];
    }
    m_hosts.assign(std::max(0, m_estate.mostSteps), std::vector<std::vector<int>>(m_estate.classes.size()));
    for (int column = 0; column < m_program.firstCount(); ++column) {
        const Program::Column& c = m_program.columns()[column];
        if (c.app < 0) {
            m_hosts[c.decision.depth][c.ownClass].push_back(column);
            continue;
        }
        const Estate::App& app = m_estate.apps[c.app];
        const bool isDoor = c.decision.fate == Fate::FrontDoor && m_estate.keysOfNewMenu > 1;
        if (isDoor)
            m_hosts[0][app.group].push_back(column);
        if (app.freeKeys > 0 && c.decision.depth < m_estate.mostSteps && !(isDoor && c.decision.depth == 0))
            m_hosts[c.decision.depth][app.group].push_back(column);
    }
}

void Vouchers::findGroups()
{
    std::map<QString, int> groups;
    for (const Estate::Class& entry : m_estate.classes)
        m_groupOf.push_back(groups.try_emplace(entry.group, static_cast<int>(groups.size())).first->second);
    m_roots.resize(groups.size());
}

void Vouchers::findHostedInGroup()
{
    m_isHostedInGroup.resize(m_program.firstCount());
    for (int column = 0; column < m_program.firstCount(); ++column) {
        const Program::Column& c = m_program.columns()[column];
        const int own = c.app < 0 ? c.ownClass : m_estate.apps[c.app].group;
        m_isHostedInGroup[column] = c.decision.fate == Fate::Hosted && m_groupOf[c.hostClass] == m_groupOf[own] ? 1 : 0;
    }
}

// Where the hosts of a group hang: on numbers, on links of today, or under keys of hosts that serve everybody.
void Vouchers::findRoots()
{
    for (int column = 0; column < m_program.firstCount(); ++column) {
        const Program::Column& c = m_program.columns()[column];
        const int own = c.app < 0 ? c.ownClass : m_estate.apps[c.app].group;
        const bool isDoor = c.decision.fate == Fate::FrontDoor && m_estate.keysOfNewMenu > 1;
        const bool isHost =
            c.app < 0 || isDoor || (m_estate.apps[c.app].freeKeys > 0 && c.decision.depth < m_estate.mostSteps);
        if (isHost && !m_isHostedInGroup[column])
            m_roots[m_groupOf[own]].push_back(column);
    }
}

bool Vouchers::hasVoucher(int column) const
{
    const Program::Column& c = m_program.columns()[column];
    return c.app >= 0 && c.decision.fate == Fate::Hosted && m_guests[c.hostClass] <= mostGuests;
}

SparseVector Vouchers::rowOf(int voucher) const
{
    const int app = voucher - m_program.firstCount();
    SparseVector row;
    const auto subtract = [&](const std::vector<int>& hosts, int guest) {
        for (const int host : hosts) {
            if (m_program.columns()[host].app != guest)
                row.push_back({host, -1});
        }
    };
    if (app < 0) {
        const Program::Column& c = m_program.columns()[voucher];
        row.push_back({voucher, 1});
        subtract(m_hosts[c.decision.depth - 1][c.hostClass], c.app);
        return row;
    }
    for (const int column : m_program.columnsOf(app)) {
        if (m_isHostedInGroup[column])
            row.push_back({column, 1});
    }
    subtract(m_roots[m_groupOf[m_estate.apps[app].group]], app);
    return row;
}

std::vector<int> Vouchers::brokenBy(std::span<const double> values, double least) const
{
    std::vector<int> broken;
    const auto check = [&](int voucher, double taken, const std::vector<int>& hosts, int guest) {
        double room = taken - least;
        for (auto host = hosts.begin(); host != hosts.end() && room >= 0; ++host) {
            if (values[*host] > 0 && m_program.columns()[*host].app != guest)
                room -= values[*host];
        }
        if (room >= 0)
            broken.push_back(voucher);
    };
    for (int app = 0; app < static_cast<int>(m_estate.apps.size()); ++app) {
        double taken = 0;
        for (const int column : m_program.columnsOf(app)) {
            if (values[column] <= 0)
                continue;
            taken += m_isHostedInGroup[column] ? values[column] : 0;
            const Program::Column& c = m_program.columns()[column];
            if (values[column] >= least && hasVoucher(column))
                check(column, values[column], m_hosts[c.decision.depth - 1][c.hostClass], app);
        }
        if (taken >= least)
            check(m_program.firstCount() + app, taken, m_roots[m_groupOf[m_estate.apps[app].group]], app);
    }
    return broken;
}

} // namespace nestline::planning
