// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QLineEdit;

namespace nestline::ui {

/// Offers words while a text is typed; any other text is fine too.
void completeWords(QLineEdit& field, const QStringList& words);

/// Offers the languages that auto attendants speak in the same way.
void completeLanguages(QLineEdit& field);

/// Offers the names of time zones.
void completeTimeZones(QLineEdit& field);

} // namespace nestline::ui
