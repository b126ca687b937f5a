// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace nestline::ui {

/// Offers the languages that auto attendants speak while a text is typed; any other text is fine too.
void completeLanguages(QLineEdit& field);

/// Offers the names of time zones in the same way.
void completeTimeZones(QLineEdit& field);

} // namespace nestline::ui
