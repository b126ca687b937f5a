// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/decision.h"
#include "core/planning/linear/simplex.h"

#include <span>

namespace nestline::planning {

/// What a redesign is asked for.
struct Goal
{
    enum class Minimise { CallerCost, Licenses };
    Minimise minimise = Minimise::CallerCost;
    int keep = 0; ///< most licensable accounts left; of no effect when licences are minimised
};

/// The nesting problem as a 0/1 program: each app takes one of its fates, keys of each class and depth suffice, who is
/// carried by links of today has somebody that carries, and the number of licences is within the goal.
///
/// An integral solution fixes fates and counts only, never a concrete host: hosts of one class and depth are
/// interchangeable.
class Program
{
public:
    struct Column
    {
        int app = -1;         ///< -1 for a sub-menu and a count
        AppDecision decision; ///< fate of the app; of a sub-menu its depth
        int hostClass = -1;   ///< for what takes a key: the class of the host
        int ownClass = -1;    ///< for a sub-menu and a count
        qint64 cost = 0;      ///< caller cost in units
    };

    Program(const Estate& estate, const CostScale& scale, const Goal& goal);

    const Estate& estate() const { return m_estate; }
    const Goal& goal() const { return m_goal; }
    const LinearProgram& linear() const { return m_linear; }
    const std::vector<Column>& columns() const { return m_columns; }
    /// The fates of an app, which stand together.
    std::span<const int> columnsOf(int app) const
    {
        return {m_fates.data() + m_firstOf[app], m_fates.data() + m_firstOf[app + 1]};
    }
    /// Where to start: for each app the row of its fates and the one that is cheapest at the price of a licence at which
    /// just enough of them are given up, as if keys cost nothing; for the goal's row the app that is torn.
    std::vector<std::pair<int, int>> fatesUnderPrice() const;
    int budgetRow() const { return m_budgetRow; }
    /// Columns from here on are sub-menus; those before are fates, app by app.
    int firstMenu() const { return m_firstMenu; }
    /// Columns from here on count front doors of a class, or all its hosts that callers dial. They cost nothing; a search that
    /// splits by them is spared to ask for each of many similar apps whether it is the one.
    int firstCount() const { return m_firstCount; }
    /// The row of the keys that hosts of a class and depth offer, or -1.
    int rowOfKeys(int depth, int hostClass) const { return m_spots[depth][hostClass].row; }
    /// Every possible objective is a multiple of this.
    double granularity() const { return m_granularity; }
    /// What the small preferences for fewer changes add to the objective at most.
    double slack() const { return m_slack; }

private:
    struct Spot // of a key: class and depth of the host
    {
        int row = -1;
        int hosts = 0; // that may turn up here
    };

    const Estate& m_estate;
    const CostScale& m_scale;
    Goal m_goal;
    LinearProgram m_linear;
    std::vector<Column> m_columns;
    std::vector<int> m_fates;               // columns 0, 1, 2 and so on, in the order of the apps
    std::vector<int> m_firstOf;             // place in m_fates of each app, and of the end
    std::vector<int> m_nearest;             // fewest steps at which links of today may carry an app
    std::vector<int> m_lowest;              // fewest steps at which an app may lie
    std::vector<std::vector<Spot>> m_spots; // by depth and class
    std::vector<int> m_fateRow;             // of each app, or -1
    int m_budgetRow = -1;
    int m_firstMenu = 0;
    int m_firstCount = 0;
    std::vector<std::pair<int, int>> m_counts; // their rows and columns
    double m_granularity = 1;
    double m_slack = 0;

    int depths() const { return m_estate.mostSteps; }
    void findDistances();
    void findSpots();
    void addFates(int app);
    void addMenus();
    void addSpotRows();
    void addSupportRows();
    void addCounts();
    int addCount(int own, int counted);
    void addBudget();
    void setCosts();
    void addFate(int app, Fate fate, int depth, int kept, int hostClass);
    void addFateRow(int app);
    bool hasForwarder(int app) const;
    std::vector<int> forwardersTo(int app) const;
    std::vector<int> carriedAt(int app, int depth) const;
    std::vector<int> supportAt(int app, int depth, const std::vector<int>& forwarders) const;
    void addTo(int column, int row, double value) { m_linear.cells.push_back({row, column, value}); }
};

} // namespace nestline::planning
