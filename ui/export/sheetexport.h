// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/sheets.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace nestline::ui {

/// Asked before each page; false ends the work.
using GoesOn = std::function<bool(int page)>;

/// Paints all sheets on a printer or PDF, whose page layout it sets. False if it was told to end.
bool paintSheets(const Sheets& sheets, QPagedPaintDevice& device, const GoesOn& goesOn = {});

/// The sheets as a PDF: vectors, embedded fonts, text that can be searched and copied. Empty if it was told to end.
QByteArray pdfOf(const Sheets& sheets, const GoesOn& goesOn = {});

} // namespace nestline::ui
