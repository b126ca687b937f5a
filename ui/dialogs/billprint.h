// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/billreport.h"

class QWidget;

namespace nestline::ui {

/// Shows the page as it will be printed; from there it goes to a printer.
void printBill(QWidget* parent, const BillReport& report);

} // namespace nestline::ui
