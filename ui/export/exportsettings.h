// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/pictureexport.h"
#include "ui/export/sheets.h"

#include <QVariantMap>

namespace nestline::ui {

/// Everything that can be chosen about a picture on its way out: a value that is remembered.
struct ExportSettings
{
    enum class Format { Pdf, Svg, Png };
    enum class Scope { All, Selection, Visible };

    Format format = Format::Pdf;
    Scope scope = Scope::All;  ///< not remembered: what is selected differs from day to day
    bool isAsOnScreen = false; ///< in the colours of the window instead of light ones
    bool isRedacted = false;
    PngOptions png;
    SheetOptions sheets;
    QString client;

    QVariantMap toMap() const;
    /// What cannot be understood keeps its default.
    static ExportSettings fromMap(const QVariantMap& map);
};

/// What there is to export: the document as it is, and how the window shows it.
struct ExportSource
{
    Document document;
    std::optional<Document> redacted = std::nullopt; ///< where the window shows it so: with the aliases seen there
    std::optional<Bill> bill;
    const Catalogue* catalogue = nullptr;
    std::vector<NodeId> selection;
    QRectF visible; ///< in canvas units
    const Theme* screenTheme = &Theme::light();
    bool isColouredByGroup = false;
    bool hasOffPageReferences = false;
};

/// A picture of the source as the settings want it, and what is said beside it.
struct PreparedPicture
{
    std::shared_ptr<const Picture> picture;
    TitleTexts texts;

    Sheets sheets(const SheetOptions& options) const { return {picture, texts, options}; }
};

PreparedPicture preparePicture(const ExportSource& source, const ExportSettings& settings);

} // namespace nestline::ui
