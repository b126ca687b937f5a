// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/licensing/bill.h"
#include "ui/theme/theme.h"

#include <QString>

namespace nestline::ui {

/// What a picture export has to tell besides that it worked.
struct ExportedPicture
{
    double scale = 1; ///< pixels to a canvas unit
    QString note;     ///< translated: the picture is smaller than asked for, and why; mostly empty
};

/// How many pixels a picture may have; for a larger one the scale is lowered. Four bytes a pixel, this is what Qt's own
/// readers accept.
inline constexpr double largestPicturePixels = 32e6;

struct PngOptions
{
    double scale = 2;
    bool transparent = false;
};

/// Writes the drawing as SVG in which text stays text. The functions need a QGuiApplication; they replace a file only
/// when the new one is complete. Nodes without a position are laid out first. A null bill draws no badges.
Result<ExportedPicture> exportSvg(const Document& document, const Bill* bill, const Theme& theme, const QString& path);

/// Writes the drawing as PNG.
Result<ExportedPicture> exportPng(const Document& document, const Bill* bill, const Theme& theme, const QString& path,
                                  PngOptions options = {});

/// Writes the format that the file name's suffix names, with the document's own bill, in light colours.
Result<ExportedPicture> exportPicture(const Document& document, const Catalogue& catalogue, const QString& path);

} // namespace nestline::ui
