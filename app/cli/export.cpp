// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "app/cli/verb.h"
#include "app/datafolders.h"
#include "core/io/native/nativeformat.h"
#include "ui/export/billpage.h"
#include "ui/export/pictureexport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nestline::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QStringList& suffixes()
{
    static const QStringList all{QStringLiteral("csv"), QStringLiteral("md"), QStringLiteral("png"),
                                 QStringLiteral("svg")};
    return all;
}

int exportBill(const Document& document, const Catalogue& catalogue, const QString& source, const QString& output)
{
    const Result<BillReport> report = reportBill(document, catalogue, QDate::currentDate(), FigureFormat::plain());
    if (!report)
        return fail(QStringLiteral("%1: /tenant/policy: %2").arg(source, report.error().message), Failed);
    const auto saved = ui::exportBill(*report, output);
    return saved ? static_cast<int>(Done) : fail(saved.error().message, Failed);
}

} // namespace

int runExport(const QStringList& arguments)
{
    VerbArguments call(
        QStringLiteral("export"), QStringLiteral("FILE --output OUT"),
        Text::tr("Writes the licence bill as a table (.csv, .md) or draws the call flow (.png, .svg). The "
                 "suffix of OUT says which: .%1.")
            .arg(suffixes().join(QStringLiteral(", ."))));
    const QString outputOption = QStringLiteral("output");
    call.addOption(outputOption, Text::tr("the file to write"), QStringLiteral("OUT"));
    if (const auto status = call.parse(arguments))
        return *status;
    const QString output = call.value(outputOption);
    if (output.isEmpty())
        return call.wrongUsage(Text::tr("--output must name the file to write."));
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (!suffixes().contains(suffix))
        return call.wrongUsage(Text::tr("The suffix of \"%1\" is not supported. Supported are: .%2.")
                                   .arg(output, suffixes().join(QStringLiteral(", ."))));

    const Result<Catalogue> catalogue = loadCatalogueWithOwn();
    if (!catalogue)
        return fail(catalogue.error().message, Failed);
    const Result<ReadDocument> read = loadNativeFile(call.file());
    if (!read)
        return fail(read.error().message, Failed);
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("md"))
        return exportBill(read->document, *catalogue, call.file(), output);
    const auto exported = ui::exportPicture(read->document, *catalogue, output);
    if (!exported)
        return fail(exported.error().message, Failed);
    if (!exported->note.isEmpty())
        note(exported->note);
    return Done;
}

} // namespace nestline::cli
