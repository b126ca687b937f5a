// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/geometry.h"

#include <QPointF>
#include <Qt>

#include <cmath>

namespace nestline::ui {

/// The nearest point of the grid; with Alt the point itself.
inline QPointF snapped(QPointF point, Qt::KeyboardModifiers modifiers = {})
{
    if (modifiers.testFlag(Qt::AltModifier))
        return {std::round(point.x()), std::round(point.y())};
    return {std::round(point.x() / geometry::grid) * geometry::grid,
            std::round(point.y() / geometry::grid) * geometry::grid};
}

} // namespace nestline::ui
