// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/pictureexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace nestline::ui {

namespace {

// QSvgGenerator writes a title as it is, so that an ampersand in it breaks the file: it gets this and is replaced.
constexpr char titleMark[] = "<title>nestline-title-mark</title>";
constexpr double largestSide = 32'000; // pixels; the painter cannot go beyond
constexpr int screenDpi = 96;          // of a picture at scale 1

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

// XML cannot hold these characters, not even escaped: control characters, U+FFFE and U+FFFF.
QByteArray withoutForbiddenCharacters(QByteArray utf8)
{
    for (char& c : utf8) {
        if (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n' && c != '\r')
            c = ' ';
    }
    return utf8.replace("\xEF\xBF\xBE", "\xEF\xBF\xBD").replace("\xEF\xBF\xBF", "\xEF\xBF\xBD");
}

void paint(QPainter& painter, const Picture& picture, double scale, bool hasGround, std::optional<double> detail)
{
    painter.scale(scale, scale);
    painter.translate(-picture.area().topLeft());
    painter.setClipRect(picture.area());
    if (hasGround)
        painter.fillRect(picture.area(), picture.theme().color(Role::Canvas));
    picture.paint(painter, picture.area(), detail);
}

Result<QImage> imageOf(const Picture& picture, double scale, bool isTransparent)
{
    const QSize pixels = (picture.area().size() * scale).toSize().expandedTo({1, 1});
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return Error{
            Error::Code::NotAllowed,
            Export::tr("There is not enough memory for a picture of %1 x %2 pixels. Choose a smaller scale, or "
                       "SVG, which has no such limit.")
                .arg(pixels.width())
                .arg(pixels.height())};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, picture, scale, !isTransparent, scale);
    painter.end();
    const int dotsPerMeter = qRound(screenDpi * scale / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.setText(QStringLiteral("Title"), picture.title());
    return image;
}

} // namespace

double possibleScale(const Picture& picture, double wanted)
{
    const QSizeF size = picture.area().size();
    return std::min({wanted, std::sqrt(largestPicturePixels / (size.width() * size.height())),
                     largestSide / std::max(size.width(), size.height())});
}

QByteArray svgOf(const Picture& picture, const QString& description, bool isTransparent)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(QStringLiteral("nestline-title-mark"));
    generator.setDescription(description.toHtmlEscaped());
    generator.setResolution(screenDpi);
    generator.setSize(picture.area().size().toSize());
    generator.setViewBox(QRectF(QPointF(), picture.area().size()));
    QPainter painter(&generator);
    paint(painter, picture, 1, !isTransparent, std::nullopt);
    painter.end();
    const QByteArray title = "<title>" + picture.title().toHtmlEscaped().toUtf8() + "</title>";
    // The first is the generator's: everything else comes later.
    buffer.buffer().replace(buffer.buffer().indexOf(titleMark), static_cast<qsizetype>(sizeof titleMark) - 1, title);
    return withoutForbiddenCharacters(buffer.data());
}

Result<PngPicture> pngOf(const Picture& picture, const PngOptions& options)
{
    PngPicture result;
    result.scale = possibleScale(picture, options.scale);
    if (result.scale < options.scale) {
        const QLocale locale;
        result.note =
            Export::tr("The drawing is very large: the picture was written at %1 % instead of %2 %. SVG and PDF have "
                       "no such limit.")
                .arg(locale.toString(result.scale * 100, 'f', 1), locale.toString(options.scale * 100, 'f', 0));
    }
    const Result<QImage> image = imageOf(picture, result.scale, options.isTransparent);
    if (!image)
        return image.error();
    result.size = image->size();
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    image->save(&buffer, "PNG");
    return result;
}

std::unique_ptr<QMimeData> pictureForClipboard(const Picture& picture, const QString& description)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("image/svg+xml"), svgOf(picture, description));
    if (const Result<QImage> image = imageOf(picture, possibleScale(picture, PngOptions().scale), false))
        data->setImageData(*image);
    return data;
}

} // namespace nestline::ui
