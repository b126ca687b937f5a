// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportrequest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace nestline::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// An option, the value it takes if any, and the formats that it makes sense for.
struct Option
{
    const char* name;
    const char* value;
    const char* description;
    const char* suffixes; // empty: all
};

constexpr Option options[] = {
    {"redact", "", QT_TRANSLATE_NOOP("Cli", "hide phone numbers, names of persons and principal names"), ""},
    {"selection", "NODES",
     QT_TRANSLATE_NOOP("Cli", "draw only these: ids of nodes or what find takes, such as n3,n7 or group:Berlin"),
     "pdf png svg"},
    {"theme", "THEME", QT_TRANSLATE_NOOP("Cli", "light (default) or dark"), "pdf png svg"},
    {"scale", "N", QT_TRANSLATE_NOOP("Cli", "pixels to a unit of the drawing, from 0.1 to 4 (default 2)"), "png"},
    {"transparent", "", QT_TRANSLATE_NOOP("Cli", "no ground behind the drawing"), "png svg"},
    {"pages", "WxH", QT_TRANSLATE_NOOP("Cli", "fit on W pages across and H pages down (default 1x1)"), "pdf"},
    {"paper", "SIZE", QT_TRANSLATE_NOOP("Cli", "A3, A4 (default), A5, Letter, Legal or Tabloid"), "pdf"},
    {"orientation", "WAY", QT_TRANSLATE_NOOP("Cli", "portrait, landscape or auto (default)"), "pdf"},
    {"client", "NAME", QT_TRANSLATE_NOOP("Cli", "for whom the drawing is, in the title block"), "pdf"},
};

Error wrong(const QString& message)
{
    return {Error::Code::InvalidInput, message};
}

template <class Value>
std::optional<Value> chosen(const QString& word, std::initializer_list<std::pair<const char*, Value>> choices)
{
    for (const auto& [name, value] : choices) {
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

std::optional<QString> misplacedOption(const VerbArguments& call, const QString& suffix)
{
    for (const Option& option : options) {
        const QString name = QLatin1String(option.name);
        const QStringList fitting = QString::fromLatin1(option.suffixes).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (call.has(name) && !fitting.isEmpty() && !fitting.contains(suffix))
            return Text::tr("--%1 has no meaning for .%2; it is for .%3.")
                .arg(name, suffix, fitting.join(QStringLiteral(", .")));
    }
    return std::nullopt;
}

std::optional<QString> readPages(const VerbArguments& call, ui::SheetOptions& sheets)
{
    if (!call.has(QStringLiteral("pages")))
        return std::nullopt;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})[xX×](\\d{1,2})$"));
    const auto match = pattern.match(call.value(QStringLiteral("pages")));
    sheets.across = match.captured(1).toInt();
    sheets.down = match.captured(2).toInt();
    const auto fits = [](int pages) { return pages >= 1 && pages <= ui::SheetOptions::mostPages; };
    if (fits(sheets.across) && fits(sheets.down))
        return std::nullopt;
    return Text::tr("--pages needs two numbers from 1 to %1, such as 3x2; \"%2\" is not that.")
        .arg(ui::SheetOptions::mostPages)
        .arg(call.value(QStringLiteral("pages")));
}

std::optional<QString> readPaper(const VerbArguments& call, ui::SheetOptions& sheets)
{
    if (call.has(QStringLiteral("paper"))) {
        const QString name = call.value(QStringLiteral("paper"));
        const auto& sizes = ui::SheetOptions::sizes();
        const auto size = std::find_if(sizes.begin(), sizes.end(), [&name](QPageSize::PageSizeId id) {
            return name.compare(QPageSize(id).key(), Qt::CaseInsensitive) == 0;
        });
        if (size == sizes.end())
            return Text::tr("--paper must be A3, A4, A5, Letter, Legal or Tabloid.");
        sheets.size = QPageSize(*size);
    }
    if (call.has(QStringLiteral("orientation"))) {
        const auto way = chosen<ui::SheetOrientation>(call.value(QStringLiteral("orientation")),
                                                      {{"portrait", ui::SheetOrientation::Portrait},
                                                       {"landscape", ui::SheetOrientation::Landscape},
                                                       {"auto", ui::SheetOrientation::Automatic}});
        if (!way)
            return Text::tr("--orientation must be portrait, landscape or auto.");
        sheets.orientation = *way;
    }
    return std::nullopt;
}

std::optional<QString> readSelection(const VerbArguments& call, ExportRequest& request)
{
    request.selection = call.value(QStringLiteral("selection")).trimmed();
    if (call.has(QStringLiteral("selection")) && request.selection.isEmpty())
        return Text::tr("--selection needs ids of nodes or what find takes, such as n3,n7 or group:Berlin.");
    return std::nullopt;
}

std::optional<QString> readLook(const VerbArguments& call, ExportRequest& request)
{
    if (call.has(QStringLiteral("theme"))) {
        const auto theme = chosen<const ui::Theme*>(call.value(QStringLiteral("theme")),
                                                    {{"light", &ui::Theme::light()}, {"dark", &ui::Theme::dark()}});
        if (!theme)
            return Text::tr("--theme must be light or dark.");
        request.theme = *theme;
    }
    if (call.has(QStringLiteral("scale"))) {
        request.png.scale = call.value(QStringLiteral("scale")).toDouble();
        if (!(request.png.scale >= 0.1 && request.png.scale <= ui::PngOptions::largestScale))
            return Text::tr("--scale must be a number from 0.1 to %1.").arg(ui::PngOptions::largestScale);
    }
    request.png.isTransparent = call.has(QStringLiteral("transparent"));
    request.isRedacted = call.has(QStringLiteral("redact"));
    request.client = call.value(QStringLiteral("client"));
    return std::nullopt;
}

} // namespace

void addExportOptions(VerbArguments& call)
{
    call.addOption(QStringLiteral("output"), Text::tr("the file to write"), QStringLiteral("OUT"));
    for (const Option& option : options)
        call.addOption(QLatin1String(option.name), QCoreApplication::translate("Cli", option.description),
                       QLatin1String(option.value));
}

Result<ExportRequest> readExportRequest(const VerbArguments& call)
{
    ExportRequest request{.output = call.value(QStringLiteral("output"))};
    if (request.output.isEmpty())
        return wrong(Text::tr("--output must name the file to write."));
    request.suffix = QFileInfo(request.output).suffix().toLower();
    const QStringList suffixes{QStringLiteral("csv"),      QStringLiteral("json"), QStringLiteral("md"),
                               QStringLiteral("nestline"), QStringLiteral("pdf"),  QStringLiteral("png"),
                               QStringLiteral("svg")};
    if (!suffixes.contains(request.suffix))
        return wrong(Text::tr("The suffix of \"%1\" is not supported. Supported are: .%2.")
                         .arg(request.output, suffixes.join(QStringLiteral(", ."))));
    if (const auto problem = misplacedOption(call, request.suffix))
        return wrong(*problem);
    for (const auto& problem : {readSelection(call, request), readPages(call, request.sheets),
                                readPaper(call, request.sheets), readLook(call, request)}) {
        if (problem)
            return wrong(*problem);
    }
    return request;
}

} // namespace nestline::cli
