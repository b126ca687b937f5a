// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/planning/planningsettings.h"

#include <set>
#include <vector>

namespace nestline::planning {

/// What the planner sees of a document: apps with their numbers and free keys, who may nest in whom, and how callers get
/// from app to app today. Everything is by index; apps are in the order of their node ids.
struct Estate
{
    struct Number
    {
        AccountId account;
        qint64 calls = 1;
        bool pinned = false;
    };

    /// A way from an app that costs its callers `steps` keys.
    struct Way
    {
        int from = 0;
        int steps = 0; ///< 1 for a key, 0 for a forward
    };

    struct App
    {
        NodeId node;
        int group = 0;               ///< class: index into classes
        int freeKeys = 0;            ///< what its menu can still take in
        int pins = 0;                ///< pinned numbers
        std::vector<Number> numbers; ///< busiest first, then by account id
        std::vector<Way> ways;       ///< that lead here, each origin once with the fewest steps
    };

    /// A language and a group. Empty ones are for everybody.
    struct Class
    {
        QString language;
        QString group;
        bool hadNumber = false; ///< some app of the class has a number, so that new menus may have the class
    };

    PlanningSettings settings;
    std::vector<App> apps;
    std::vector<Class> classes;
    std::vector<std::vector<int>> hostsFor; ///< for each class the classes that may take it in, closest first
    int keysOfNewMenu = 0;                  ///< 0 also where new menus are not allowed
    int numbers = 0;                        ///< licensable accounts today
    int mostSteps = 0; ///< that callers of a plan press: what the settings allow, as far as it can help
};

/// True if a host of class `host` may take in a child of class `child`.
bool fits(const Estate::Class& host, const Estate::Class& child);

/// True if every child that `inner` may take in may be taken in by `outer` as well.
bool servesAllOf(const Estate::Class& outer, const Estate::Class& inner);

/// Free keys of an auto attendant in the order in which a plan hands them out: none for a queue, a menu that forwards
/// or is full, or one with directory search unless the settings allow it. `outgoing` are the links that leave it.
std::vector<MenuKey> freeKeysOf(const Node& node, const std::vector<const Link*>& outgoing,
                                const PlanningSettings& settings);

Estate estateOf(const Document& document, const PlanningSettings& settings);

/// Treats numbers as pinned that the document does not pin.
void holdNumbers(Estate& estate, const std::set<AccountId>& held);

} // namespace nestline::planning
