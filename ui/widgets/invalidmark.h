// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace nestline::ui {

/// Marks a field whose content cannot be taken over, with the reason as tool tip and accessible description; an empty
/// reason takes the mark off. The content stays, so that it can be mended.
void markInvalid(QWidget* field, const QString& reason);
bool isMarkedInvalid(const QWidget* field);

} // namespace nestline::ui
