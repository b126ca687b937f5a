// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/billreport.h"

#include <QMimeData>

#include <memory>
#include <variant>

class QPagedPaintDevice;

/// The bill on paper and on the clipboard.
namespace nestline::ui {

/// The report as a page of HTML in which every text of the document is text.
QString billHtml(const BillReport& report);

/// Paints the report on one page of a printer or PDF, black on white, smaller if it would need more.
void paintBill(const BillReport& report, QPagedPaintDevice& device);

/// Writes the report as a PDF of one A4 page whose text can be searched and copied.
Result<std::monostate> exportBillPdf(const BillReport& report, const QString& path);

/// Writes the report in the format that the file name's suffix names: csv, md or pdf.
Result<std::monostate> exportBill(const BillReport& report, const QString& path);

/// The table for the clipboard: HTML, and tab-separated for spreadsheets.
std::unique_ptr<QMimeData> billForClipboard(const BillReport& report);

} // namespace nestline::ui
