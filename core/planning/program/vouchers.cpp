// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/vouchers.h"

#include <map>
#include <numeric>

namespace nestline::planning {

namespace {

constexpr int mostGuests = 60; // of a class of hosts for which vouchers of columns pay

} // namespace

Vouchers::Vouchers(const Program& program) : m_program(program), m_estate(program.estate())
{
    countGuests();
    findGroups();
    findHosts();
}

int Vouchers::count() const
{
    return m_program.firstCount() + static_cast<int>(m_estate.apps.size());
}

void Vouchers::countGuests()
{
    m_guests.assign(m_estate.classes.size(), 0);
    for (const Estate::App& app : m_estate.apps) {
        if (app.numbers.empty() || app.pins > 0)
            continue;
        for (const int host : m_estate.hostsFor[app.group])
            ++m_guests[host];
    }
}

void Vouchers::findGroups()
{
    std::map<QString, int> groups;
    for (const Estate::Class& entry : m_estate.classes)
        m_groupOf.push_back(groups.try_emplace(entry.group, static_cast<int>(groups.size())).first->second);
    m_roots.resize(groups.size());
}

// Hosts by place; and where the hosts of a group hang: on numbers, on links of today, or under keys of hosts that serve
// everybody.
void Vouchers::findHosts()
{
    m_hosts.resize(std::max(0, m_estate.mostSteps) * m_estate.classes.size());
    m_isHostedInGroup.resize(m_program.firstCount());
    for (int column = 0; column < m_program.firstCount(); ++column) {
        const Program::Column& c = m_program.columns()[column];
        const int own = c.app < 0 ? c.ownClass : m_estate.apps[c.app].group;
        const int depth = c.decision.depth;
        const bool isDoor = c.decision.fate == Fate::FrontDoor && m_estate.keysOfNewMenu > 1;
        const bool hasKeys = c.app < 0 || (m_estate.apps[c.app].freeKeys > 0 && depth < m_estate.mostSteps);
        if (isDoor)
            m_hosts[placeOf(0, own)].push_back(column);
        if (hasKeys && !(isDoor && depth == 0))
            m_hosts[placeOf(depth, own)].push_back(column);
        m_isHostedInGroup[column] = c.decision.fate == Fate::Hosted && m_groupOf[c.hostClass] == m_groupOf[own] ? 1 : 0;
        if ((isDoor || hasKeys) && !m_isHostedInGroup[column])
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
        subtract(m_hosts[placeOf(c.decision.depth - 1, c.hostClass)], c.app);
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
    const auto sumOver = [&values](const std::vector<int>& columns) {
        return std::accumulate(columns.begin(), columns.end(), 0.0,
                               [&values](double sum, int column) { return sum + values[column]; });
    };
    std::vector<double> hosts;
    for (const std::vector<int>& columns : m_hosts)
        hosts.push_back(sumOver(columns));
    std::vector<double> roots;
    for (const std::vector<int>& columns : m_roots)
        roots.push_back(sumOver(columns));

    std::vector<int> broken;
    // A guest is one host among them at most, so that most need no closer look.
    const auto check = [&](int voucher, double taken, double sum, const std::vector<int>& columns, int guest) {
        const double needed = taken - least;
        if (sum - 1 > needed)
            return;
        double others = 0;
        for (const int column : columns)
            others += m_program.columns()[column].app != guest ? values[column] : 0;
        if (others <= needed)
            broken.push_back(voucher);
    };
    for (int app = 0; app < static_cast<int>(m_estate.apps.size()); ++app) {
        double taken = 0;
        for (const int column : m_program.columnsOf(app)) {
            if (values[column] <= 0)
                continue;
            taken += m_isHostedInGroup[column] ? values[column] : 0;
            const Program::Column& c = m_program.columns()[column];
            if (values[column] >= least && hasVoucher(column)) {
                const size_t place = placeOf(c.decision.depth - 1, c.hostClass);
                check(column, values[column], hosts[place], m_hosts[place], app);
            }
        }
        const int group = m_groupOf[m_estate.apps[app].group];
        if (taken >= least)
            check(m_program.firstCount() + app, taken, roots[group], m_roots[group], app);
    }
    return broken;
}

} // namespace nestline::planning
