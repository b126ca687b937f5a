// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/billpage.h"

#include "core/io/export/billfiles.h"
#include "core/io/savefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QTextDocument>

namespace nestline::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BillPage)
};

constexpr double layoutDpi = 96;       // what QTextDocument takes a pixel to be
constexpr double smallestScale = 0.25; // a bill of that many lines is for a file, not for a page

QString cell(const QString& tag, const QString& text, bool isNumber)
{
    return QStringLiteral("<%1 align=\"%2\" valign=\"top\">%3</%1>")
        .arg(tag, isNumber ? QStringLiteral("right") : QStringLiteral("left"), text.toHtmlEscaped());
}

QString tableRow(const BillReport& report, const BillReport::Row& row, bool isTotal)
{
    const QString tag = isTotal ? QStringLiteral("th") : QStringLiteral("td");
    QString html = cell(tag, row.what, false) + cell(tag, row.count, true) + cell(tag, row.unitPrice, true)
                   + cell(tag, row.monthly, true);
    if (report.hasBaseline())
        html += cell(tag, row.countBefore, true) + cell(tag, row.monthlyBefore, true) + cell(tag, row.difference, true);
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

QString tableHtml(const BillReport& report)
{
    QString head;
    // The reasons stand below the table: a column of sentences would squeeze the figures.
    const QStringList columns = report.columns.mid(0, 4) + report.baselineColumns;
    for (qsizetype i = 0; i < columns.size(); ++i)
        head += cell(QStringLiteral("th"), columns.at(i), i > 0);
    QString rows;
    for (const BillReport::Row& row : report.rows)
        rows += tableRow(report, row, false);
    return QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                          "style=\"border-collapse: collapse\"><tr bgcolor=\"#eeeeee\">%1</tr>%2%3%4</table>")
        .arg(head, rows, tableRow(report, report.month, true), tableRow(report, report.year, true));
}

QString listHtml(const QString& heading, const QStringList& items)
{
    QString html;
    for (const QString& item : items)
        html += QStringLiteral("<li>%1</li>").arg(item.toHtmlEscaped());
    return html.isEmpty() ? html : QStringLiteral("<h3>%1</h3><ul>%2</ul>").arg(heading.toHtmlEscaped(), html);
}

// The largest scale at which the text fits into a page of this size in points of the layout.
double fittingScale(QTextDocument& text, QSizeF page)
{
    const auto fits = [&](double scale) {
        text.setTextWidth(page.width() / scale);
        return text.size().height() * scale <= page.height();
    };
    if (fits(1))
        return 1;
    double low = smallestScale;
    double high = 1;
    for (int i = 0; i < 12; ++i) {
        const double middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    fits(low); // lays out anew
    return low;
}

} // namespace

QString billHtml(const BillReport& report)
{
    QString facts;
    for (const BillReport::Fact& fact : report.facts)
        facts += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                     .arg(fact.label.toHtmlEscaped(), fact.text.toHtmlEscaped());
    QStringList reasons;
    for (const BillReport::Row& row : report.rows)
        reasons << QStringLiteral("%1: %2").arg(row.what, row.why);
    return QStringLiteral("<html><body><h2>%1: %2</h2><table>%3</table><p></p>%4%5%6<p>%7</p></body></html>")
        .arg(Text::tr("Licence bill").toHtmlEscaped(), report.title.toHtmlEscaped(), facts, tableHtml(report),
             listHtml(Text::tr("Reasons"), reasons), listHtml(Text::tr("Assumptions"), report.assumptions),
             report.notIncluded.toHtmlEscaped());
}

void paintBill(const BillReport& report, QPagedPaintDevice& device)
{
    QTextDocument text;
    text.setDefaultFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    text.setDocumentMargin(0);
    text.setHtml(billHtml(report));
    QPainter painter(&device);
    const double dots = device.logicalDpiX() / layoutDpi;
    const double scale = fittingScale(text, QSizeF(device.width(), device.height()) / dots);
    painter.scale(scale * dots, scale * dots);
    text.drawContents(&painter);
}

Result<std::monostate> exportBillPdf(const BillReport& report, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Nestline"));
        paintBill(report, writer);
    }
    return saveFile(buffer.data(), path);
}

Result<std::monostate> exportBill(const BillReport& report, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return exportBillPdf(report, path);
    if (suffix == QLatin1String("csv"))
        return saveFile(billCsv(report), path);
    if (suffix == QLatin1String("md"))
        return saveFile(billMarkdown(report), path);
    return Error{Error::Code::InvalidInput,
                 Text::tr("A bill is written as .csv, .md or .pdf, not as \"%1\".").arg(QFileInfo(path).fileName())};
}

std::unique_ptr<QMimeData> billForClipboard(const BillReport& report)
{
    auto data = std::make_unique<QMimeData>();
    data->setHtml(billHtml(report));
    data->setText(billTabSeparated(report));
    return data;
}

} // namespace nestline::ui
