// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plan/fairprogram.h"

#include <algorithm>
#include <map>

namespace nestline {

using namespace planning;

namespace {

class Writer
{
public:
    Writer(const Estate& estate, const CostScale& scale, int keep) : m_estate(estate), m_scale(scale), m_keep(keep) {}

    LinearProgram write()
    {
        m_depths = m_estate.settings.maxSteps;
        m_at.resize(m_estate.apps.size());
        m_budget = m_program.addRow(-infinity, m_keep);
        for (int depth = 0; depth < m_depths; ++depth) {
            for (size_t host = 0; host < m_estate.classes.size(); ++host)
                m_keys[{depth, static_cast<int>(host)}] = m_program.addRow(-infinity, 0);
        }
        for (int app = 0; app < static_cast<int>(m_estate.apps.size()); ++app)
            addApp(app);
        addMenus();
        for (int app = 0; app < static_cast<int>(m_estate.apps.size()); ++app)
            addSupport(app);
        return m_program;
    }

private:
    struct Fates // of an app at a depth
    {
        std::vector<int> own;     // by itself
        std::vector<int> carried; // only over links of today
    };

    const Estate& m_estate;
    const CostScale& m_scale;
    int m_keep;
    int m_depths = 0;
    int m_budget = 0;
    LinearProgram m_program;
    std::map<std::pair<int, int>, int> m_keys; // rows, by depth and class of the hosts
    std::vector<std::map<int, Fates>> m_at;    // of each app, by depth

    void cell(int row, int column, double value) { m_program.cells.push_back({row, column, value}); }

    int addFate(int app, int oneOf, const AppDecision& decision)
    {
        const Estate::App& a = m_estate.apps[app];
        const auto cost = static_cast<double>(callerCost(a, decision, m_scale));
        const int column = m_program.addColumn(cost, 0, 1);
        cell(oneOf, column, 1);
        if (decision.keptNumbers > 0)
            cell(m_budget, column, decision.keptNumbers);
        double keysAtTop = decision.fate == Fate::FrontDoor ? m_estate.keysOfNewMenu - 1 : 0;
        if (decision.depth < m_depths && decision.fate != Fate::Unreached && a.freeKeys > 0) {
            if (decision.depth == 0)
                keysAtTop += a.freeKeys;
            else
                cell(m_keys[{decision.depth, a.group}], column, -a.freeKeys);
        }
        if (keysAtTop > 0)
            cell(m_keys[{0, a.group}], column, -keysAtTop);
        if (decision.fate == Fate::Unreached)
            return column;
        Fates& fates = m_at[app][decision.depth];
        const bool isCarried =
            decision.fate == Fate::Carried || (decision.fate == Fate::FrontDoor && decision.depth == 0);
        (isCarried ? fates.carried : fates.own).push_back(column);
        return column;
    }

    void addApp(int app)
    {
        const Estate::App& a = m_estate.apps[app];
        const int oneOf = m_program.addRow(1, 1);
        const int numbers = static_cast<int>(a.numbers.size());
        for (int kept = std::max(1, a.pins); kept <= numbers; ++kept)
            addFate(app, oneOf, {Fate::Kept, 0, kept});
        if (a.pins > 0)
            return;
        for (int depth = 0; depth <= m_depths; ++depth) {
            if (!a.ways.empty())
                addFate(app, oneOf, {Fate::Carried, depth, 0});
            if (numbers > 0 && depth <= 1 && m_estate.keysOfNewMenu > 0 && (depth == 1 || !a.ways.empty()))
                addFate(app, oneOf, {Fate::FrontDoor, depth, 1});
            if (numbers == 0 || depth == 0)
                continue;
            for (const int host : m_estate.hostsFor[a.group])
                cell(m_keys[{depth - 1, host}], addFate(app, oneOf, {Fate::Hosted, depth, 0}), 1);
        }
        if (numbers == 0)
            addFate(app, oneOf, {Fate::Unreached, 0, 0});
    }

    void addMenus()
    {
        for (int depth = 1; depth < m_depths && m_estate.keysOfNewMenu > 0; ++depth) {
            for (int own = 0; own < static_cast<int>(m_estate.classes.size()); ++own) {
                if (!m_estate.classes[own].hadNumber)
                    continue;
                for (const int host : m_estate.hostsFor[own]) {
                    const int column = m_program.addColumn(0, 0, m_estate.numbers);
                    cell(m_keys[{depth - 1, host}], column, 1);
                    cell(m_keys[{depth, own}], column, -m_estate.keysOfNewMenu);
                }
            }
        }
    }

    // All whose callers come to an app without a key, over any number of forwards.
    std::vector<int> forwardersTo(int app) const
    {
        std::vector<int> found{app};
        for (size_t i = 0; i < found.size(); ++i) {
            for (const Estate::Way& way : m_estate.apps[found[i]].ways) {
                if (way.steps == 0 && std::find(found.begin(), found.end(), way.from) == found.end())
                    found.push_back(way.from);
            }
        }
        return found;
    }

    // Who is carried at a depth is forwarded from somebody there, or called by a key from the depth above.
    void addSupport(int app)
    {
        for (const auto& [depth, fates] : m_at[app]) {
            if (fates.carried.empty())
                continue;
            const int row = m_program.addRow(-infinity, 0);
            std::map<int, double> entries;
            for (const int column : fates.carried)
                entries[column] = 1;
            const auto support = [&](int from, int at, bool byItself) {
                const auto place = m_at[from].find(at);
                if (from == app || place == m_at[from].end())
                    return;
                for (const int column : place->second.own)
                    entries[column] = -1;
                if (!byItself) {
                    for (const int column : place->second.carried)
                        entries[column] = -1;
                }
            };
            for (const int source : forwardersTo(app)) {
                support(source, depth, true);
                for (const Estate::Way& way : m_estate.apps[source].ways) {
                    if (way.steps == 1)
                        support(way.from, depth - 1, false);
                }
            }
            for (const auto& [column, value] : entries)
                cell(row, column, value);
        }
    }
};

} // namespace

LinearProgram fairProgram(const Estate& estate, const CostScale& scale, int keep)
{
    return Writer(estate, scale, keep).write();
}

} // namespace nestline
