// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportrequest.h"
#include "app/cli/exportselection.h"
#include "app/cli/output.h"
#include "app/datafolders.h"
#include "core/io/native/nativeformat.h"
#include "core/io/savefile.h"
#include "core/redaction/redaction.h"
#include "ui/export/billpage.h"
#include "ui/export/pictureexport.h"
#include "ui/export/sheetexport.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QSize>

namespace nestline::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int finish(const Result<std::monostate>& saved)
{
    return saved ? static_cast<int>(Done) : fail(saved.error().message, Failed);
}

int exportBill(const ExportRequest& request, const Document& shown, const Catalogue& catalogue, const QString& source)
{
    const Result<BillReport> report = reportBill(shown, catalogue, QDate::currentDate(), FigureFormat::plain());
    if (!report)
        return fail(QStringLiteral("%1: /tenant/policy: %2").arg(source, report.error().message), Failed);
    return finish(ui::exportBill(*report, request.output));
}

int exportPages(const ExportRequest& request, const ui::Sheets& sheets)
{
    const int status = finish(saveFile(ui::pdfOf(sheets), request.output));
    if (status == Done && !sheets.isReadable()) {
        const std::optional<QSize> pages = sheets.readablePages();
        note(Text::tr("Names on the drawing are %1 pt high: too small to be read on paper.")
                 .arg(QLocale().toString(sheets.namePoints(), 'f', 1)),
             pages ? Text::tr("With --pages %1x%2 they can be read.").arg(pages->width()).arg(pages->height())
                   : Text::tr("Export it as .svg, which can be enlarged."));
    }
    return status;
}

int exportPicture(const ExportRequest& request, const Document& document, const Document& shown,
                  const Catalogue& catalogue, const QString& source)
{
    // Redacting keeps ids: the bill is that of the real names and numbers.
    const Result<Bill> bill = computeBill(document, catalogue);
    ui::PictureOptions options{.theme = request.theme};
    if (!request.selection.isEmpty()) {
        const std::vector<Finding> findings = checkDocument(document, catalogue);
        Result<std::vector<NodeId>> nodes =
            selectedNodes(request.selection, {document, bill ? &*bill : nullptr, findings});
        if (!nodes)
            return fail(QStringLiteral("%1: %2").arg(source, nodes.error().message), Failed);
        options.nodes = std::move(nodes).value();
    }
    const auto picture = std::make_shared<const ui::Picture>(shown, bill ? &*bill : nullptr, options);
    const ui::TitleTexts texts = ui::titleTexts(*picture, shown, catalogue, request.client, request.isRedacted);
    if (request.isFor("svg"))
        return finish(
            saveFile(ui::svgOf(*picture, ui::pictureDescription(texts), request.png.isTransparent), request.output));
    if (request.isFor("pdf"))
        return exportPages(request, ui::Sheets(picture, texts, request.sheets));
    const Result<ui::PngPicture> png = ui::pngOf(*picture, request.png);
    if (!png)
        return fail(png.error().message, Failed);
    if (!png->note.isEmpty())
        note(png->note);
    return finish(saveFile(png->bytes, request.output));
}

} // namespace

int runExport(const QStringList& arguments)
{
    VerbArguments call(
        QStringLiteral("export"), QStringLiteral("FILE --output OUT [OPTION...]"),
        Text::tr("Draws the call flow (.pdf, .png, .svg), writes the licence bill as a table (.csv, .md) "
                 "or a copy of the document (.json, .nestline). The suffix of OUT says which."));
    addExportOptions(call);
    if (const auto status = call.parse(arguments))
        return *status;
    const Result<ExportRequest> request = readExportRequest(call);
    if (!request)
        return call.wrongUsage(request.error().message);

    const Result<Catalogue> catalogue = loadCatalogueWithOwn();
    if (!catalogue)
        return fail(catalogue.error().message, Failed);
    const Result<ReadDocument> read = loadNativeFile(call.file());
    if (!read)
        return fail(read.error().message, Failed);
    const Document& document = read->document;
    if (request->isFor("json") || request->isFor("nestline"))
        return finish(saveFile(writeNative(request->isRedacted ? redactedCopy(document) : document), request->output));
    const Document shown = request->isRedacted ? Redaction(document).shown(document) : document;
    if (request->isFor("csv") || request->isFor("md"))
        return exportBill(*request, shown, *catalogue, call.file());
    return exportPicture(*request, document, shown, *catalogue, call.file());
}

} // namespace nestline::cli
