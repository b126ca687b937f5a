// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/program/program.h"

#include <algorithm>

// Where solving a program begins.

namespace nestline::planning {

namespace {

struct Exchange
{
    double price = 0; // of a licence from which on it pays
    int licenses = 0; // given up
    int app = 0;
    int column = 0; // taken
};

// What an app gives up, one after the other, while the price of a licence rises. Before that it has the fate `cheapest`.
void addExchanges(const Program& program, int app, int cheapest, std::vector<Exchange>& exchanges)
{
    const auto kept = [&program](int column) { return program.columns()[column].decision.keptNumbers; };
    const std::vector<double>& cost = program.linear().cost;
    for (int at = cheapest; kept(at) > 0; at = exchanges.back().column) {
        Exchange next{infinity, 0, app, -1};
        for (const int column : program.columnsOf(app)) {
            if (kept(column) >= kept(at))
                continue;
            const double price = (cost[column] - cost[at]) / (kept(at) - kept(column));
            if (price < next.price)
                next = {price, kept(at) - kept(column), app, column};
        }
        if (next.column < 0)
            return;
        exchanges.push_back(next);
    }
}

} // namespace

std::vector<std::pair<int, int>> Program::fatesUnderPrice() const
{
    const int apps = static_cast<int>(m_estate.apps.size());
    std::vector<int> chosen(apps, -1);
    std::vector<Exchange> exchanges;
    int licenses = 0;
    for (int app = 0; app < apps; ++app) {
        if (m_fateRow[app] < 0)
            continue;
        const std::span<const int> fates = columnsOf(app);
        chosen[app] = *std::min_element(fates.begin(), fates.end(),
                                        [this](int a, int b) { return m_linear.cost[a] < m_linear.cost[b]; });
        licenses += m_columns[chosen[app]].decision.keptNumbers;
        addExchanges(*this, app, chosen[app], exchanges);
    }
    std::vector<std::pair<int, int>> result = m_counts;
    if (m_budgetRow >= 0) {
        std::sort(exchanges.begin(), exchanges.end(),
                  [](const Exchange& a, const Exchange& b) { return a.price < b.price; });
        for (auto exchange = exchanges.begin(); exchange != exchanges.end() && licenses > m_goal.keep; ++exchange) {
            licenses -= exchange->licenses;
            if (licenses > m_goal.keep)
                chosen[exchange->app] = exchange->column;
            else
                result.emplace_back(m_budgetRow, exchange->column);
        }
    }
    for (int app = 0; app < apps; ++app) {
        if (chosen[app] >= 0)
            result.emplace_back(m_fateRow[app], chosen[app]);
    }
    return result;
}

} // namespace nestline::planning
