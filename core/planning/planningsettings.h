// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/link.h"

#include <QJsonObject>

#include <set>

namespace nestline {

/// What a redesign may do and what it costs callers: the `planning` object of a document, understood.
struct PlanningSettings
{
    static constexpr int largestDepth = 20;

    int maxMenuOptions = 9;            ///< options of one menu that plans fill, 0 to 12
    int maxSteps = 3;                  ///< keys a caller may have to press, 0 to largestDepth
    double redialPenalty = 1;          ///< what it costs a caller to dial another number, in menu steps
    bool allowNewMenus = true;         ///< sub-menus and front doors
    std::set<MenuKey> reservedKeys;    ///< never given to a nested app
    bool allowDirectorySearch = false; ///< menus with directory search may host as well

    /// The settings of a document that says nothing: 0, * and # are reserved.
    PlanningSettings();

    /// Keys that a new menu has for nested apps.
    int keysOfNewMenu() const;

    friend bool operator==(const PlanningSettings&, const PlanningSettings&) = default;
};

/// Reads the `planning` object of a document. What is absent keeps its default; what cannot be understood is an error
/// that names the setting.
Result<PlanningSettings> readPlanningSettings(const QJsonObject& planning);

} // namespace nestline
