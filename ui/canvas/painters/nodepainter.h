// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/detaillevel.h"
#include "ui/canvas/painters/paintcache.h"
#include "ui/canvas/painters/snapshots.h"
#include "ui/theme/grouplook.h"

namespace nestline::ui {

/// What every painter needs to know besides what it draws.
struct PaintStyle
{
    const Theme& theme;
    DetailLevel level = DetailLevel::Full;
    PaintCache* cache = nullptr; ///< null in exports
    double pixel = 1;            ///< the size of a device pixel in canvas units
    bool showsGrid = true;       ///< behind the drawing
    bool showsPins = true;       ///< marks of use only while one arranges
    // Decided for the whole view: its parts must look alike when they are painted one by one.
    bool wideLinks = true;              ///< few enough links are in view to draw them well
    bool smoothLinks = true;            ///< the same for links that are seen from afar
    const GroupLooks* groups = nullptr; ///< null: cards do not show their groups
};

/// Room around a card's rectangle for borders, halo and handle.
inline constexpr double cardMargin = 4;
inline constexpr double cardReach = 16;

/// Draws a node in canvas units: the same for screen, pictures and vectors.
void paintNode(QPainter& painter, const NodeSnapshot& node, const NodeState& state, const PaintStyle& style);

/// Draws the body of a card with its icon at the origin: what PaintCache keeps.
void paintCardBody(QPainter& painter, NodeKind kind, CardBorder border, DetailLevel level, const Theme& theme,
                   double pixel);

} // namespace nestline::ui
