// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace nestline::ui {

/// How much of the drawing is shown; it falls away as one zooms out.
enum class DetailLevel {
    Dot,  ///< coloured blocks and plain lines
    Card, ///< name and badge
    Full, ///< everything
};

namespace zoomlimits {

inline constexpr double smallest = 0.02;
inline constexpr double largest = 4;
inline constexpr double step = 1.25; ///< of one zoom in or out
inline constexpr double fullDetail = 0.55;
inline constexpr double cardDetail = 0.2;

} // namespace zoomlimits

constexpr DetailLevel detailLevelFor(double zoom)
{
    if (zoom >= zoomlimits::fullDetail)
        return DetailLevel::Full;
    return zoom >= zoomlimits::cardDetail ? DetailLevel::Card : DetailLevel::Dot;
}

} // namespace nestline::ui
