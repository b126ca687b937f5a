// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"
#include "core/base/result.h"
#include "ui/export/pictureexport.h"
#include "ui/export/sheets.h"

namespace nestline::cli {

/// What `nestline export` is asked for, understood and checked.
struct ExportRequest
{
    QString output;
    QString suffix; ///< of the output, in small letters
    bool isRedacted = false;
    QString selection; ///< what of the drawing, as for selectedNodes(); empty: all
    const ui::Theme* theme = &ui::Theme::light();
    ui::PngOptions png;
    ui::SheetOptions sheets;
    QString client; ///< for whom a PDF is

    bool isFor(const char* format) const { return suffix == QLatin1String(format); }
};

void addExportOptions(VerbArguments& call);

/// The request, or what is wrong with the usage.
Result<ExportRequest> readExportRequest(const VerbArguments& call);

} // namespace nestline::cli
