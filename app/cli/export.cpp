// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "app/cli/verb.h"
#include "app/datafolders.h"
#include "core/io/native/nativeformat.h"
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
    static const QStringList all{QStringLiteral("png"), QStringLiteral("svg")};
    return all;
}

} // namespace

int runExport(const QStringList& arguments)
{
    VerbArguments call(QStringLiteral("export"), QStringLiteral("FILE --output OUT"),
                       Text::tr("Draws a document into a picture. The suffix of OUT says which kind: .%1.")
                           .arg(suffixes().join(QStringLiteral(", ."))));
    const QString outputOption = QStringLiteral("output");
    call.addOption(outputOption, Text::tr("the file to write"), QStringLiteral("OUT"));
    if (const auto status = call.parse(arguments))
        return *status;
    const QString output = call.value(outputOption);
    if (output.isEmpty())
        return call.wrongUsage(Text::tr("--output must name the file to write."));
    if (!suffixes().contains(QFileInfo(output).suffix().toLower()))
        return call.wrongUsage(Text::tr("The suffix of \"%1\" is not supported. Supported are: .%2.")
                                   .arg(output, suffixes().join(QStringLiteral(", ."))));

    const Result<Catalogue> catalogue = loadCatalogueWithOwn();
    if (!catalogue)
        return fail(catalogue.error().message, Failed);
    const Result<ReadDocument> read = loadNativeFile(call.file());
    if (!read)
        return fail(read.error().message, Failed);
    const auto exported = ui::exportPicture(read->document, *catalogue, output);
    if (!exported)
        return fail(exported.error().message, Failed);
    if (!exported->note.isEmpty())
        note(exported->note);
    return Done;
}

} // namespace nestline::cli
