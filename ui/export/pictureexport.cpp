// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/pictureexport.h"

#include "core/io/savefile.h"
#include "core/layout/tidy.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/painters/scenepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace nestline::ui {

namespace {

constexpr double margin = 32; // canvas units around the drawing
// QSvgGenerator writes a title as it is, so that an ampersand in it breaks the file: it gets this and is replaced.
constexpr char titleMark[] = "nestline-title-mark";
constexpr double largestSide = 32'000; // pixels; the painter cannot go beyond

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct Drawing
{
    CanvasScene scene;
    QRectF area;
};

Drawing drawingOf(const Document& document, const Bill* bill)
{
    Drawing drawing;
    drawing.scene.reset(withMissingPositions(document));
    drawing.scene.setBill(bill);
    // Ways back swing around the cards.
    drawing.area = drawing.scene.bounds();
    for (const LinkSnapshot* link : drawing.scene.linksIn(drawing.area)) {
        for (const QPointF& point : link->curve.flattened(16))
            drawing.area |= QRectF(point, QSizeF(1, 1));
    }
    if (drawing.area.isNull())
        drawing.area = QRectF(QPointF(), geometry::card);
    drawing.area.adjust(-margin, -margin, margin, margin);
    return drawing;
}

void paint(QPainter& painter, const Drawing& drawing, const Theme& theme, double scale, bool withGround)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(-drawing.area.topLeft());
    if (withGround)
        painter.fillRect(drawing.area, theme.color(Role::Canvas));
    paintScene(painter, drawing.scene, {}, {.theme = theme, .level = detailLevelFor(scale), .pixel = 1 / scale},
               drawing.area);
}

// XML cannot hold these characters, not even escaped: control characters, U+FFFE and U+FFFF.
QByteArray withoutForbiddenCharacters(QByteArray utf8)
{
    for (char& c : utf8) {
        if (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n' && c != '\r')
            c = ' ';
    }
    return utf8.replace("\xEF\xBF\xBE", "\xEF\xBF\xBD").replace("\xEF\xBF\xBF", "\xEF\xBF\xBD");
}

} // namespace

Result<ExportedPicture> exportSvg(const Document& document, const Bill* bill, const Theme& theme, const QString& path)
{
    const Drawing drawing = drawingOf(document, bill);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(QLatin1String(titleMark));
    generator.setDescription(Export::tr("Call flow drawn with Nestline").toHtmlEscaped());
    generator.setSize(drawing.area.size().toSize());
    generator.setViewBox(QRectF(QPointF(), drawing.area.size()));
    QPainter painter(&generator);
    paint(painter, drawing, theme, 1, true);
    painter.end();
    const QString title =
        document.properties.title.isEmpty() ? QFileInfo(path).completeBaseName() : document.properties.title;
    buffer.buffer().replace(titleMark, title.toHtmlEscaped().toUtf8());
    if (const auto saved = saveFile(withoutForbiddenCharacters(buffer.data()), path); !saved)
        return saved.error();
    return ExportedPicture{};
}

Result<ExportedPicture> exportPng(const Document& document, const Bill* bill, const Theme& theme, const QString& path,
                                  PngOptions options)
{
    const Drawing drawing = drawingOf(document, bill);
    const QSizeF size = drawing.area.size();
    ExportedPicture result;
    result.scale = std::min({options.scale, std::sqrt(largestPicturePixels / (size.width() * size.height())),
                             largestSide / std::max(size.width(), size.height())});
    if (result.scale < options.scale) {
        const QLocale locale;
        result.note =
            Export::tr("The drawing is very large: the picture was written at %1 % instead of %2 %. SVG has no "
                       "such limit.")
                .arg(locale.toString(result.scale * 100, 'f', 1), locale.toString(options.scale * 100, 'f', 0));
    }
    const QSize pixels = (size * result.scale).toSize().expandedTo({1, 1});
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return Error{Error::Code::NotAllowed, Export::tr("There is not enough memory for a picture of this size.")};
    image.fill(options.transparent ? QColor(Qt::transparent) : theme.color(Role::Canvas));
    QPainter painter(&image);
    paint(painter, drawing, theme, result.scale, false);
    painter.end();
    image.setText(QStringLiteral("Title"), document.properties.title);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    if (const auto saved = saveFile(buffer.data(), path); !saved)
        return saved.error();
    return result;
}

Result<ExportedPicture> exportPicture(const Document& document, const Catalogue& catalogue, const QString& path)
{
    const Result<Bill> bill = computeBill(document, catalogue);
    const Bill* known = bill ? &*bill : nullptr;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return exportSvg(document, known, Theme::light(), path);
    if (suffix == QLatin1String("png"))
        return exportPng(document, known, Theme::light(), path);
    return Error{Error::Code::InvalidInput,
                 Export::tr("Pictures are written as .svg or .png; %1 is neither.").arg(QFileInfo(path).fileName())};
}

} // namespace nestline::ui
