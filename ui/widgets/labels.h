// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QVBoxLayout>

namespace nestline::ui {

/// A label whose text is never taken for markup.
QLabel* plainLabel(const QString& name, QWidget* parent);
/// The same in the muted colour of second lines.
QLabel* captionLabel(const QString& name, QWidget* parent);
/// Changes the colour of a widget's text, whatever the style sheet says.
void setTextColor(QWidget* widget, const QColor& color);

/// A column without margins.
QVBoxLayout* columnLayout(QWidget* parent, int spacing);

} // namespace nestline::ui
