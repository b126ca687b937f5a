// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportsettings.h"

#include "core/redaction/redaction.h"

#include <algorithm>

namespace nestline::ui {

namespace {

template <class Enum>
Enum enumOf(const QVariantMap& map, const char* key, Enum fallback, Enum last)
{
    const int value = map.value(QLatin1String(key), static_cast<int>(fallback)).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Enum>(value) : fallback;
}

} // namespace

QVariantMap ExportSettings::toMap() const
{
    return {{QStringLiteral("format"), static_cast<int>(format)},
            {QStringLiteral("asOnScreen"), isAsOnScreen},
            {QStringLiteral("redacted"), isRedacted},
            {QStringLiteral("scale"), png.scale},
            {QStringLiteral("transparent"), png.isTransparent},
            {QStringLiteral("paper"), sheets.size.key()},
            {QStringLiteral("orientation"), static_cast<int>(sheets.orientation)},
            {QStringLiteral("margin"), sheets.margin},
            {QStringLiteral("across"), sheets.across},
            {QStringLiteral("down"), sheets.down},
            {QStringLiteral("marks"), sheets.hasMarks},
            {QStringLiteral("titleBlock"), sheets.hasTitleBlock},
            {QStringLiteral("legend"), sheets.hasLegend},
            {QStringLiteral("client"), client}};
}

ExportSettings ExportSettings::fromMap(const QVariantMap& map)
{
    ExportSettings settings;
    const auto flag = [&map](const char* key, bool& value) { value = map.value(QLatin1String(key), value).toBool(); };
    const auto number = [&map](const char* key, auto& value, auto least, auto most) {
        value = std::clamp(map.value(QLatin1String(key), value).template value<std::decay_t<decltype(value)>>(), least,
                           most);
    };
    settings.format = enumOf(map, "format", settings.format, Format::Png);
    flag("asOnScreen", settings.isAsOnScreen);
    flag("redacted", settings.isRedacted);
    number("scale", settings.png.scale, 1.0, PngOptions::largestScale);
    flag("transparent", settings.png.isTransparent);
    for (const QPageSize::PageSizeId id : SheetOptions::sizes()) {
        if (QPageSize(id).key() == map.value(QStringLiteral("paper")).toString())
            settings.sheets.size = QPageSize(id);
    }
    settings.sheets.orientation = enumOf(map, "orientation", settings.sheets.orientation, SheetOrientation::Landscape);
    number("margin", settings.sheets.margin, 0.0, SheetOptions::widestMargin);
    number("across", settings.sheets.across, 1, SheetOptions::mostPages);
    number("down", settings.sheets.down, 1, SheetOptions::mostPages);
    flag("marks", settings.sheets.hasMarks);
    flag("titleBlock", settings.sheets.hasTitleBlock);
    flag("legend", settings.sheets.hasLegend);
    settings.client = map.value(QStringLiteral("client")).toString();
    return settings;
}

namespace {

Document redacted(const ExportSource& source)
{
    return source.redacted ? *source.redacted : Redaction(source.document).shown(source.document);
}

} // namespace

PreparedPicture preparePicture(const ExportSource& source, const ExportSettings& settings)
{
    // Redacting keeps ids: the bill is that of the real names and numbers.
    const Document shown = settings.isRedacted ? redacted(source) : source.document;
    PictureOptions options;
    if (settings.scope == ExportSettings::Scope::Selection)
        options.nodes = source.selection;
    if (settings.scope == ExportSettings::Scope::Visible)
        options.area = source.visible;
    if (settings.isAsOnScreen)
        options.theme = source.screenTheme;
    options.isColouredByGroup = source.isColouredByGroup;
    options.hasOffPageReferences = source.hasOffPageReferences;
    auto picture = std::make_shared<const Picture>(shown, source.bill ? &*source.bill : nullptr, options);
    TitleTexts texts = titleTexts(*picture, shown, *source.catalogue, settings.client, settings.isRedacted);
    return {std::move(picture), std::move(texts)};
}

} // namespace nestline::ui
