// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/export/picture.h"

#include <QMimeData>

#include <memory>

namespace nestline::ui {

/// How many pixels a picture may have; for a larger one the scale is lowered. Four bytes a pixel, this is what Qt's own
/// readers accept.
inline constexpr double largestPicturePixels = 32e6;

struct PngOptions
{
    static constexpr double largestScale = 4;

    double scale = 2; ///< pixels to a canvas unit
    bool isTransparent = false;
};

/// A picture made of pixels, and what there is to tell about it.
struct PngPicture
{
    QByteArray bytes;
    QSize size;
    double scale = 1;
    QString note; ///< translated: the picture is smaller than asked for, why, and what to do; mostly empty
};

/// The largest scale up to the wanted one at which a picture can be made of pixels.
double possibleScale(const Picture& picture, double wanted);

/// The picture as SVG in which text stays text. `description` is for those who cannot see it. The functions need a
/// QGuiApplication.
QByteArray svgOf(const Picture& picture, const QString& description, bool isTransparent = false);

Result<PngPicture> pngOf(const Picture& picture, const PngOptions& options);

/// For the clipboard: as pixels for most programs, as SVG for those that draw.
std::unique_ptr<QMimeData> pictureForClipboard(const Picture& picture, const QString& description);

} // namespace nestline::ui
