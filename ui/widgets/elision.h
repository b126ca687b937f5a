// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFontMetricsF;

namespace nestline::ui {

/// What of a text fits into a width. Both ends of names count, "Human resources mailbox" and "Sales queue 12": the last word
/// stays whole where it takes no more than half of the room, and what is before it is cut.
QString elidedBeforeLastWord(const QFontMetricsF& metrics, const QString& text, double width);

} // namespace nestline::ui
