// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/hit.h"

#include <QPointF>
#include <Qt>

#include <cmath>

namespace nestline::ui {

/// A mouse event as tools see it.
struct CanvasEvent
{
    QPointF scenePos;
    QPointF viewPos; ///< in pixels of the view
    Qt::KeyboardModifiers modifiers;
    Hit hit; ///< what lies under the pointer
};

/// True once a press has become a drag.
inline bool isBeyondClick(const CanvasEvent& press, const CanvasEvent& event)
{
    constexpr double clickPixels = 4;
    const QPointF distance = event.viewPos - press.viewPos;
    return std::hypot(distance.x(), distance.y()) >= clickPixels;
}

} // namespace nestline::ui
