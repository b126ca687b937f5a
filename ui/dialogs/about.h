// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace nestline {
struct Catalogue;
}

namespace nestline::ui {

/// Says what the program is, its version and licence, and which rule editions and prices it knows.
void showAbout(const Catalogue& catalogue, QWidget* parent);

} // namespace nestline::ui
