// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/passing.h"

#include <algorithm>

namespace nestline {

// What the sides leave of the line is not nothing.
bool cuts(QPointF from, QPointF to, const QRectF& rect)
{
    double begin = 0;
    double end = 1;
    const auto clip = [&](double start, double way, double low, double high) {
        if (way == 0)
            return start > low && start < high;
        const double first = (low - start) / way;
        const double second = (high - start) / way;
        begin = std::max(begin, std::min(first, second));
        end = std::min(end, std::max(first, second));
        return begin < end;
    };
    return clip(from.x(), to.x() - from.x(), rect.left(), rect.right())
           && clip(from.y(), to.y() - from.y(), rect.top(), rect.bottom());
}

QRectF widened(const QRectF& rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

} // namespace nestline
