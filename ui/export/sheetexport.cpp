// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/sheetexport.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace nestline::ui {

bool paintSheets(const Sheets& sheets, QPagedPaintDevice& device, const GoesOn& goesOn)
{
    device.setPageLayout(sheets.pageLayout());
    QPainter painter(&device);
    const double dots = device.width() / sheets.pageSize().width();
    for (int page = 0; page < sheets.count(); ++page) {
        if (goesOn && !goesOn(page))
            return false;
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(dots, dots);
        sheets.paint(painter, page);
        painter.restore();
    }
    return true;
}

QByteArray pdfOf(const Sheets& sheets, const GoesOn& goesOn)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(sheets.texts().title);
    writer.setCreator(QStringLiteral("Nestline"));
    writer.setResolution(1200);
    return paintSheets(sheets, writer, goesOn) ? buffer.data() : QByteArray();
}

} // namespace nestline::ui
