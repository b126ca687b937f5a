// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/billreport.h"

#include <QByteArray>

namespace nestline {

/// A text that no spreadsheet takes for a formula: one that begins with = + - @, a tabulator or a line break gets an
/// apostrophe in front.
QString withoutFormula(const QString& text);

/// The report as comma-separated values (RFC 4180, UTF-8): facts, the lines, the totals and the small print, each part
/// after an empty line. A cell that a spreadsheet would take for a formula, beginning with = + - @, a tabulator or a
/// line break, gets an apostrophe in front.
QByteArray billCsv(const BillReport& report);

/// The lines and totals alone, separated by tabulators, with the same care: for the clipboard.
QString billTabSeparated(const BillReport& report);

/// The report as a Markdown document with a table; nothing in it can break out of its cell or become markup.
QByteArray billMarkdown(const BillReport& report);

} // namespace nestline
